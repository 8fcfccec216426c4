/** The network's twin for those who read it by keyboard or ear: each link a row, in the order of strength. */

import { toneName } from '../colours.js';
import { h } from '../dom.js';
import { actorHref, factsHref } from '../links.js';
import { nameElement } from '../names.js';
import { KINDS, number, span, tone } from '../words.js';
import { edgeQuery } from './edge.js';

export function table({ nodes, edges }, state) {
  const actors = new Map(nodes.map(node => [node.id, node]));
  const actor = id => h('a', { href: actorHref(id, state) }, nameElement(actors.get(id) ?? id, state.lang));
  return h('table', {},
    h('caption', {}, 'The same links as a table, the strongest first. A meeting has no direction.'),
    h('thead', {}, h('tr', {}, ['From', 'To', 'Facts', 'Tone', 'Time'].map(title => h('th', { scope: 'col' }, title)))),
    h('tbody', {}, edges.map(edge => h('tr', {},
      h('td', {}, actor(edge.source)),
      h('td', {}, actor(edge.target)),
      h('td', {}, h('a', { href: factsHref(state, edgeQuery(edge, state)) }, number(edge.weight), ' ', edge.weight === 1 ? edge.kind : KINDS[edge.kind] ?? edge.kind)),
      h('td', {}, h('span', { class: ['swatch', toneName(edge.tone)], 'aria-hidden': 'true' }), ' ', tone(edge.tone)),
      h('td', {}, span(edge.first, edge.last))))));
}
