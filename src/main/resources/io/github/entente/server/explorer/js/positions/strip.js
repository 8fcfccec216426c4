/** A stance over time in a hand's breadth of ink: statements for above the line, those against below, neutral ones on it. */

import { s } from '../dom.js';

const WIDE = 72;
const TALL = 20;
const BAR = 4;

/** All strips of a board share the same time, so that they can be compared. */
export function strip(periods, { start, end }) {
  const most = Math.max(...periods.map(one => Math.max(one.for, one.against)), 1);
  const x = date => (end === start ? WIDE / 2 : ((new Date(date).getTime() - start) / (end - start)) * (WIDE - BAR)).toFixed(1);
  const tall = count => Math.max((count / most) * (TALL / 2 - 1), count > 0 ? 2 : 0);
  const middle = TALL / 2;
  return s('svg.strip', { viewBox: `0 0 ${WIDE} ${TALL}`, width: WIDE, height: TALL, preserveAspectRatio: 'xMinYMid', 'aria-hidden': 'true' },
    s('path', { d: `M0 ${middle}H${WIDE}` }),
    periods.filter(one => one.from).map(one => [
      one.for > 0 && s('rect.for', { x: x(one.from), y: middle - tall(one.for), width: BAR, height: tall(one.for) }),
      one.against > 0 && s('rect.against', { x: x(one.from), y: middle, width: BAR, height: tall(one.against) }),
      one.for + one.against === 0 && one.neutral > 0 && s('rect.neutral', { x: x(one.from), y: middle - 1.5, width: BAR, height: 3 }),
    ]));
}
