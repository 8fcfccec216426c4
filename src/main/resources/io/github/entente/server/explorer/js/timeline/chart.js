/** The timeline's picture: the temperature above, a lane for each kind of fact below, on one axis of time. */

import { toneName } from '../colours.js';
import { s } from '../dom.js';
import { factsHref } from '../links.js';
import { KINDS } from '../words.js';
import { binQuery, binWords, countOf, time } from './bin.js';

export const LANE = 62;
export const WARMTH = 118;
const GAP = 14;
const AXIS = 26;
const HEIGHT = WARMTH + GAP + 3 * LANE + AXIS;
const NARROWEST = 4;
const LEAST = 3;

/** Draws bins ({from, to, meetings, statements, deeds, temperature}) into an SVG as wide as it must be, at least `width`. */
export function chart(d3, { bins, unit }, width, state) {
  const wide = Math.max(width, bins.length * NARROWEST);
  const start = new Date(bins[0].from);
  const end = new Date(new Date(bins.at(-1).to).getTime() + 864e5);
  const x = d3.scaleUtc([start, end], [0, wide]);
  const most = Math.max(...bins.flatMap(bin => Object.keys(KINDS).map(kind => countOf(bin, kind))), 1);
  const y = d3.scaleLinear([0, most], [0, LANE - 8]);
  const left = bin => x(new Date(bin.from));
  const breadth = bin => Math.max(x(new Date(new Date(bin.to).getTime() + 864e5)) - left(bin) - 1, 1.5);
  return s('svg.chart', { viewBox: `0 0 ${wide} ${HEIGHT}`, width: wide, height: HEIGHT, role: 'group', 'aria-label': 'Timeline; the arrow keys go from bar to bar' },
    axis(d3, x, wide, state),
    warmth(d3, { bins, unit }, bin => left(bin) + breadth(bin) / 2, wide, state),
    Object.keys(KINDS).map((kind, lane) => {
      const floor = WARMTH + GAP + (lane + 1) * LANE;
      return s('g.lane', { class: kind }, s('path.floor', { d: `M0 ${floor}H${wide}` }),
        bins.map((bin, at) => {
          const count = countOf(bin, kind);
          if (count === 0) return null;
          const tall = Math.max(y(count), LEAST);
          return link(bin, at, lane + 1, factsHref(state, binQuery(bin, unit, kind)), `${time(bin)}: ${count} ${count === 1 ? kind : KINDS[kind]}`,
            s('rect', { x: left(bin), y: floor - tall, width: breadth(bin), height: tall, rx: Math.min(1.5, breadth(bin) / 4) }));
        }));
    }),
    s('path.at', { d: `M0 0V${HEIGHT - AXIS}`, visibility: 'hidden' }));
}

/** What is drawn for a bin is a link; where it stands is kept for the arrow keys. */
const link = (bin, at, lane, href, label, ...drawn) =>
  s('a', { href, tabindex: -1, 'aria-label': label, dataset: { at, lane } }, ...drawn);

function warmth(d3, { bins, unit }, middle, wide, state) {
  const felt = bins.filter(bin => bin.temperature !== null && bin.temperature !== undefined);
  const widest = Math.max(5, ...felt.map(bin => Math.abs(bin.temperature)));
  const y = d3.scaleLinear([-widest, widest], [WARMTH - 6, 6]);
  const known = bin => bin.temperature !== null && bin.temperature !== undefined;
  const line = d3.line(middle, bin => y(bin.temperature));
  const area = (from, to) => d3.area().x(middle).y0(y(0)).y1(bin => y(Math.min(Math.max(bin.temperature, from), to))).defined(known)(bins);
  return s('g.warmth', {},
    s('path.warm', { d: area(0, widest) }), s('path.cold', { d: area(-widest, 0) }),
    s('path.floor', { d: `M0 ${y(0)}H${wide}` }),
    s('path.across', { d: line(felt) }),
    s('path.curve', { d: line.defined(known)(bins) }),
    felt.map(bin => link(bin, bins.indexOf(bin), 0, factsHref(state, binQuery(bin, unit)), binWords(bin),
      s('circle.dot', { class: toneName(bin.temperature), cx: middle(bin), cy: y(bin.temperature), r: felt.length > 200 ? 2 : 3.5 }))));
}

/** Years or months; each is a link that looks closer. */
function axis(d3, x, wide, state) {
  const years = wide / Math.max(d3.utcYear.count(...x.domain()), 1);
  const every = years > 320 ? d3.utcMonth.every(years > 640 ? 1 : 3) : d3.utcYear.every(Math.max(1, Math.ceil(44 / years)));
  const ticks = every.range(...x.domain());
  return s('g.axis', {}, ticks.map(tick => {
    const month = years > 320;
    const name = month ? tick.toISOString().slice(0, 7) : String(tick.getUTCFullYear());
    return [
      s('path.tick', { d: `M${x(tick)} 0V${HEIGHT - AXIS + 6}` }),
      x(tick) < wide - 30 && s('a', { href: state.with({ from: name, to: name, unit: month ? 'day' : 'week', show: null }).href, 'aria-label': `Look closer at ${name}` },
        s('text', { x: x(tick) + 3, y: HEIGHT - 6 }, name)),
    ];
  }));
}
