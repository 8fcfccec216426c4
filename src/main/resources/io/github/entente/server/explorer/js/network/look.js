/** How the network is drawn, in Cytoscape's terms and the style sheet's colours. */

import { colour, TONES } from '../colours.js';

/** Types by shape, kinds of links by dashes, in this and in the legend. */
export const SHAPES = { state: 'round-rectangle', person: 'ellipse', organisation: 'diamond' };
export const DASHES = { meeting: [], statement: [7, 4], deed: [2, 4] };

/**
 * The style at a scale, how many units of the picture make a pixel of the usual size: texts look alike however far the picture is
 * zoomed, nodes and lines shrink less than it does. Of many nodes only the first `labels` in rank are named.
 */
export function look(scale, labels) {
  const ink = colour('ink');
  const half = Math.sqrt(scale);
  return [
    {
      selector: 'node',
      style: {
        label: node => (node.data('rank') < labels || node.hasClass('near') || node.selected() ? node.data('label') : ''),
        width: node => node.data('size') * half, height: node => node.data('size') * half, 'background-color': colour('mark'), 'border-width': 1.5 * half, 'border-color': colour('strong-line'),
        color: ink, 'font-size': 11 * scale, 'font-family': colour('sans'), 'text-valign': 'bottom', 'text-margin-y': 3 * scale, 'text-wrap': 'ellipsis', 'text-max-width': 150 * scale,
        'text-outline-color': colour('paper'), 'text-outline-width': 2 * scale, 'min-zoomed-font-size': 6, 'z-index': 2,
      },
    },
    ...Object.entries(SHAPES).map(([type, shape]) => ({ selector: `node[type="${type}"]`, style: { shape } })),
    { selector: 'node[type="state"]', style: { 'background-color': colour('node-state'), 'border-color': colour('node-state'), 'font-weight': 600 } },
    { selector: 'node[type="organisation"]', style: { 'background-color': colour('line') } },
    { selector: 'node[portrait]', style: { 'background-image': 'data(portrait)', 'background-fit': 'cover', 'background-clip': 'node' } },
    {
      selector: 'edge',
      style: {
        width: edge => edge.data('width') * half, 'curve-style': 'bezier', 'control-point-step-size': 24 * half, 'line-opacity': 0.8, 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8,
      },
    },
    ...TONES.map(tone => ({ selector: `edge[tone="${tone}"]`, style: { 'line-color': colour(`tone-${tone}`), 'target-arrow-color': colour(`tone-${tone}`) } })),
    ...Object.entries(DASHES).filter(([, dash]) => dash.length).map(([kind, dash]) => ({ selector: `edge[kind="${kind}"]`, style: { 'line-style': 'dashed', 'line-dash-pattern': dash.map(long => long * half) } })),
    { selector: 'edge[kind="meeting"]', style: { 'target-arrow-shape': 'none' } },
    { selector: '.near', style: { 'line-opacity': 1, 'border-color': colour('focus'), 'z-index': 5 } },
    { selector: ':selected', style: { 'border-color': colour('focus'), 'border-width': 4 * scale, 'underlay-color': colour('focus'), 'underlay-opacity': 0.35, 'underlay-padding': 4 * scale } },
  ];
}
