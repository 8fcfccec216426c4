/** What the network's shapes, lines and colours mean. */

import { TONES } from '../colours.js';
import { h, s } from '../dom.js';
import { KINDS, TYPES } from '../words.js';
import { DASHES } from './look.js';

const picture = (...parts) => s('svg', { viewBox: '0 0 24 12', width: 24, height: 12, 'aria-hidden': 'true' }, ...parts);

const SHAPE = {
  state: () => s('rect.state', { x: 6, y: 0.5, width: 11, height: 11, rx: 3 }),
  person: () => s('circle', { cx: 12, cy: 6, r: 5.5 }),
  organisation: () => s('path', { d: 'M12 0L18 6L12 12L6 6z' }),
};

export function legend() {
  return h('ul.legend', { 'aria-label': 'What the signs mean' },
    Object.entries(SHAPE).map(([type, draw]) => h('li', {}, picture(draw()), TYPES[type])),
    Object.entries(KINDS).map(([kind, many]) => h('li', {}, picture(s('path.line', { d: 'M0 6H24', 'stroke-dasharray': DASHES[kind].join(' ') || null })), many)),
    h('li.tones', {}, 'hostile ', TONES.map(tone => h('span', { class: ['swatch', tone], 'aria-hidden': 'true' })), ' friendly'));
}
