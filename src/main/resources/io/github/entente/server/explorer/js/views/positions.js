/** Who stands where: actors against topics, each cell a stance and how it went over time. */

import { fill, h } from '../dom.js';
import { period } from '../dates.js';
import { empty } from '../empty.js';
import { actorHref, factsHref } from '../links.js';
import { nameElement, nameOf } from '../names.js';
import { strip } from '../positions/strip.js';
import { current, go } from '../router.js';
import { ofAll, plural, span } from '../words.js';

export const what = 'Who stands where on what. Each cell is a side’s stance on a topic, its small strip how that went over time; click it for the sentences.';

const SIGNS = { for: '▲', against: '▼', neutral: '●', mixed: '◆' };
const SHIFTS = { moved: 'moved', steady: '', once: '' };
const LIMITS = [10, 30, 60, 100];

const by = state => (state.get('by') === 'actor' ? 'actor' : 'state');

const limit = state => Number(state.get('limit')) || 30;

export function sparql(state) {
  if (state.get('a')) return { query: 'shift-of-position', parameters: { side: state.get('a'), topic: state.get('topic'), ...period(state) } };
  return { query: 'positions-by-topic', parameters: { topic: state.get('topic'), ...period(state) } };
}

export async function view(container, state, api) {
  const asked = state.filter();
  asked.set('by', by(state));
  asked.set('limit', limit(state));
  const board = await api.get('positions', asked, 'the positions');
  const chosen = limit(state);
  const bar = h('div.bar', {},
    h('div.choice', { role: 'group', 'aria-label': 'Whose positions' }, [['state', 'States'], ['actor', 'Actors']].map(([key, title]) =>
      h('a', { href: state.with({ by: key === 'state' ? null : key, show: null }).href, 'aria-current': by(state) === key && 'true' }, title))),
    h('span.shown', { role: 'status' }, ofAll(board.shown, board.total, by(state) === 'state' ? 'sides' : 'speakers')),
    h('label', {}, 'at most', h('select', { onchange: event => go(current().with({ limit: event.target.value })) },
      [...new Set([...LIMITS, chosen])].sort((a, b) => a - b).map(n => h('option', { value: n, selected: n === chosen }, n)))));
  if (board.cells.length === 0) {
    fill(container, bar, empty(state, 'positions'));
    return;
  }
  fill(container, bar, legend(board), h('div.scroll.card.board', { tabindex: '0', role: 'region', 'aria-label': 'The board of positions' }, table(board, state)));
}

function table({ actors, topics, cells }, state) {
  const time = range(cells);
  const at = new Map(cells.map(cell => [cell.actor + ' ' + cell.topic, cell]));
  const key = topic => topic.key ?? topic;
  const count = new Map();
  cells.forEach(cell => count.set(cell.topic, (count.get(cell.topic) ?? 0) + sum(cell)));
  const columns = topics.filter(topic => count.has(key(topic))).sort((a, b) => count.get(key(b)) - count.get(key(a)));
  return h('table', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Side'), columns.map(topic =>
      h('th', { scope: 'col' }, h('a', { href: state.with({ topic: key(topic), show: null }).href, title: 'Only this topic' }, nameElement(topic, state.lang)))))),
    h('tbody', {}, actors.map(actor => h('tr', {},
      h('th', { scope: 'row' }, h('a', { href: actorHref(actor, state) }, nameElement(actor, state.lang))),
      columns.map(topic => h('td', {}, square(at.get((actor.id ?? actor) + ' ' + key(topic)), actor, topic, time, state)))))));
}

function square(cell, actor, topic, time, state) {
  if (!cell) return h('span.unseen', {}, 'nothing');
  const moved = SHIFTS[cell.shift];
  return h('a.cell', {
    class: cell.stance,
    href: factsHref(state, { speaker: cell.actor, on: cell.topic, by: by(state), kind: 'statement' }),
    'aria-label': `${SIGNS[cell.stance] ?? '●'} ${sum(cell)}: ${nameOf(actor, state.lang)} on ${nameOf(topic, state.lang)}: ${cell.stance}${moved ? ', ' + moved : ''}; ${plural(sum(cell), 'statement')}, `
      + `${cell.for} for, ${cell.against} against, ${cell.neutral} neutral; ${span(cell.first, cell.last)}`,
    title: `${cell.for} for, ${cell.against} against, ${cell.neutral} neutral`,
  }, h('span.stance', { class: cell.stance }, `${SIGNS[cell.stance] ?? '●'} ${sum(cell)}`), moved && h('span.moved', {}, moved), strip(cell.periods, time));
}

const sum = cell => cell.for + cell.against + cell.neutral;

function range(cells) {
  const times = cells.flatMap(cell => [cell.first, cell.last, ...cell.periods.map(one => one.from)]).filter(Boolean).map(date => new Date(date).getTime());
  return { start: Math.min(...times), end: Math.max(...times) };
}

function legend({ cells }) {
  const { start, end } = range(cells);
  const year = time => new Date(time).getUTCFullYear();
  return h('ul.legend', { 'aria-label': 'What the signs mean' },
    h('li', {}, h('span.stance.for', {}, '▲ for')), h('li', {}, h('span.stance.against', {}, '▼ against')), h('li', {}, h('span.stance', {}, '● neutral')), h('li', {}, h('span.stance', {}, '◆ as often for as against')),
    h('li', {}, 'the number counts statements'),
    Number.isFinite(start) && h('li', {}, `each strip runs from ${year(start)} to ${year(end)}: for above its line, against below`));
}
