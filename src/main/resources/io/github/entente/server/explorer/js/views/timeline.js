/** What happened when: meetings, statements and deeds on one axis, with how warm it was above. */

import { fill, h } from '../dom.js';
import { period } from '../dates.js';
import { empty } from '../empty.js';
import { d3 } from '../libraries.js';
import { factsHref } from '../links.js';
import { go } from '../router.js';
import { binQuery, binWords, countOf, time } from '../timeline/bin.js';
import { chart } from '../timeline/chart.js';
import { walk } from '../timeline/walk.js';
import { KINDS, number, plural, tone } from '../words.js';

export const what = 'What happened when. The curve is the mean tone, from hostile below to friendly above; each bar opens its facts.';

const UNITS = { day: 'Days', week: 'Weeks', month: 'Months', year: 'Years' };

/** A table of more rows than this leaves out the empty ones. */
const MANY = 400;

const unit = state => (state.get('unit') in UNITS ? state.get('unit') : 'month');

export function sparql(state) {
  const kind = state.all('kind').length === 1 ? state.get('kind') : '';
  return { query: 'timeline', parameters: { actor: state.get('a'), other: state.get('b'), kind, ...period(state) } };
}

export async function view(container, state, api) {
  const asked = state.filter();
  asked.set('unit', unit(state));
  const [drawing, line] = await Promise.all([d3(), api.get('timeline', asked, 'the timeline')]);
  if (api.closed) return null;
  const { bins } = line;
  const bar = h('div.bar', {}, h('div.choice', { role: 'group', 'aria-label': 'Unit' }, Object.entries(UNITS).map(([key, title]) =>
    h('a', { href: state.with({ unit: key === 'month' ? null : key, show: null }).href, 'aria-current': line.unit === key && 'true' }, title))),
  h('span.shown', { role: 'status' }, bins.length > 0 && totals(bins), line.undated > 0 && h('small', {}, ` · ${number(line.undated)} without a date as exact as that`),
    line.unit !== unit(state) && h('small', {}, ` · too long a time for ${UNITS[unit(state)].toLowerCase()}`)));
  if (bins.length === 0) {
    fill(container, bar, empty(state, 'facts with a date'));
    return null;
  }
  const hint = h('p.hint', { 'aria-hidden': 'true' });
  const scroll = h('div.scroll');
  fill(container, bar,
    h('div.lanes.card', {}, h('div.lane-names', { 'aria-hidden': 'true' }, h('span.temperature', {}, 'tone'), Object.entries(KINDS).map(([kind, many]) => h('span', { class: kind }, many))), scroll, hint),
    h('details.card.twin', {}, h('summary', {}, 'The same as a table'), h('div.scroll', {}, table(line, state))));
  const draw = () => {
    const svg = chart(drawing, line, scroll.clientWidth, state);
    follow(svg, line, hint, state);
    walk(svg);
    fill(scroll, svg);
    // What happened last is what most look for.
    scroll.scrollLeft = svg.clientWidth;
  };
  let width = 0;
  const observer = new ResizeObserver(() => {
    if (scroll.clientWidth === width) return;
    width = scroll.clientWidth;
    requestAnimationFrame(draw);
  });
  observer.observe(scroll);
  return { close: () => observer.disconnect() };
}

/** The pointer is told what it is over, and may click anywhere in a column. */
function follow(svg, { bins, unit: exact }, hint, state) {
  const line = svg.querySelector('.at');
  const bounds = bins.map(bin => new Date(bin.from).getTime());
  const [start, end] = [bounds[0], new Date(bins.at(-1).to).getTime() + 864e5];
  const binAt = event => {
    const box = svg.getBoundingClientRect();
    const time = start + ((event.clientX - box.left) / box.width) * (end - start);
    return bins[Math.max(0, bounds.findLastIndex(bound => bound <= time))];
  };
  svg.addEventListener('pointermove', event => {
    const box = svg.getBoundingClientRect();
    line.setAttribute('transform', `translate(${event.clientX - box.left} 0)`);
    line.setAttribute('visibility', 'visible');
    fill(hint, binWords(binAt(event)));
  });
  svg.addEventListener('pointerleave', () => {
    line.setAttribute('visibility', 'hidden');
    fill(hint);
  });
  svg.addEventListener('focusin', event => event.target.dataset.at && fill(hint, binWords(bins[event.target.dataset.at])));
  svg.addEventListener('focusout', () => fill(hint));
  svg.addEventListener('click', event => {
    if (event.target.closest('a')) return;
    const bin = binAt(event);
    if (Object.keys(KINDS).some(kind => countOf(bin, kind) > 0)) go(factsHref(state, binQuery(bin, exact)));
  });
}

const totals = bins => Object.entries(KINDS).map(([kind, many]) => plural(bins.reduce((sum, bin) => sum + countOf(bin, kind), 0), kind, many)).join(', ');

function table({ bins, unit: exact }, state) {
  const shown = bins.length > MANY ? bins.filter(bin => Object.keys(KINDS).some(kind => countOf(bin, kind) > 0)) : bins;
  return h('table', {},
    shown.length < bins.length && h('caption', {}, `Only the ${number(shown.length)} of ${number(bins.length)} periods in which something happened.`),
    h('thead', {}, h('tr', {}, ['Time', ...Object.values(KINDS), 'tone'].map((title, at) => h('th', { scope: 'col', class: at > 0 && 'number' }, title)))),
    h('tbody', {}, shown.map(bin => h('tr', {}, h('th', { scope: 'row' }, time(bin)),
      Object.keys(KINDS).map(kind => h('td.number', {}, countOf(bin, kind) === 0 ? 0
        : h('a', { href: factsHref(state, binQuery(bin, exact, kind)), 'aria-label': `${countOf(bin, kind)} ${KINDS[kind]}, ${time(bin)}` }, number(countOf(bin, kind))))),
      h('td.number', {}, bin.temperature === null ? '' : tone(bin.temperature))))));
}
