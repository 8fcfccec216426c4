/** The network as an SVG file: what Cytoscape holds, at the places where it stands. */

import { colour, TONES } from '../colours.js';
import { s } from '../dom.js';
import { DASHES } from './look.js';

const MARGIN = 60;

export function svgOf(cy) {
  const box = cy.elements().boundingBox({ includeLabels: true });
  const [x, y, w, hgt] = [box.x1 - MARGIN, box.y1 - MARGIN, box.w + 2 * MARGIN, box.h + 2 * MARGIN].map(Math.round);
  const root = s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${x} ${y} ${w} ${hgt}`, width: w, height: hgt, 'font-family': 'sans-serif', 'font-size': 12 },
    s('defs', {}, TONES.map(tone => s('marker', { id: `arrow-${tone}`, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: 'userSpaceOnUse', orient: 'auto' },
      s('path', { d: 'M0 0L8 4L0 8z', fill: colour(`tone-${tone}`) })))),
    s('rect', { x, y, width: w, height: hgt, fill: colour('paper') }),
    s('g', { fill: 'none', 'stroke-opacity': 0.8 }, cy.edges().map(edge)),
    s('g', {}, cy.nodes().map(node)));
  return new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' });
}

function edge(one) {
  const [from, to, bends] = [one.sourceEndpoint(), one.targetEndpoint(), one.controlPoints() ?? []];
  const at = point => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
  const tone = one.data('tone');
  return s('path', {
    d: bends.length > 0 ? `M${at(from)}Q${at(bends[0])} ${at(to)}` : `M${at(from)}L${at(to)}`,
    stroke: colour(`tone-${tone}`), 'stroke-width': one.data('width').toFixed(1), 'stroke-dasharray': DASHES[one.data('kind')]?.join(' ') || null,
    'marker-end': one.data('kind') === 'meeting' ? null : `url(#arrow-${tone})`,
  }, s('title', {}, `${one.source().data('label')} – ${one.target().data('label')}: ${one.data('link').weight}`));
}

function node(one) {
  const { x, y } = one.position();
  const r = one.data('size') / 2;
  return s('g', {},
    shape(one.data('type'), x, y, r),
    s('text', {
      x, y: y + r + 15, 'text-anchor': 'middle', fill: colour('ink'), stroke: colour('paper'), 'stroke-width': 3, 'paint-order': 'stroke',
    }, one.data('label')));
}

function shape(type, x, y, r) {
  const look = { fill: type === 'state' ? colour('node-state') : colour('mark'), stroke: colour('strong-line'), 'stroke-width': 1.5 };
  if (type === 'state') return s('rect', { x: x - r, y: y - r, width: 2 * r, height: 2 * r, rx: r / 3, ...look });
  if (type === 'organisation') return s('path', { d: `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}z`, ...look });
  return s('circle', { cx: x, cy: y, r, ...look });
}
