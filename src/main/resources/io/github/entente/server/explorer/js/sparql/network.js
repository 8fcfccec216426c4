/** An answer as a network: its first two columns of things are tied, a number is the weight. */

import { h } from '../dom.js';
import { actorHref } from '../links.js';
import { nameOf, thing } from '../names.js';
import { Graph } from '../network/graph.js';
import { current, go } from '../router.js';
import { isNumber } from './results.js';

const MOST = 500;
const KINDS = { meets: 'meeting', meeting: 'meeting', states: 'statement', statement: 'statement', deed: 'deed' };

/** The columns that are tied, or null if there are no two. */
export function tied({ columns, rows }) {
  const things = columns.filter(column => rows.some(row => row[column]?.type === 'uri'));
  const named = ['source', 'target'].every(name => things.includes(name)) ? ['source', 'target'] : things.slice(0, 2);
  return named.length === 2 ? named : null;
}

export async function network(answer, place) {
  const [from, to] = tied(answer);
  const weight = answer.columns.find(column => answer.rows.some(row => isNumber(row[column])));
  const edges = new Map();
  for (const row of answer.rows) {
    if (row[from]?.type !== 'uri' || row[to]?.type !== 'uri') continue;
    const kind = KINDS[row.kind?.value] ?? 'meeting';
    const id = `${row[from].value} ${row[to].value} ${kind}`;
    const edge = edges.get(id) ?? { id, source: row[from].value, target: row[to].value, kind, weight: 0, tone: null };
    edge.weight += weight ? Number(row[weight]?.value ?? 0) || 1 : 1;
    edges.set(id, edge);
  }
  const kept = [...edges.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST);
  const facts = new Map();
  kept.forEach(edge => [edge.source, edge.target].forEach(id => facts.set(id, (facts.get(id) ?? 0) + edge.weight)));
  const nodes = [...facts].map(([id, count]) => ({ id, name: { en: nameOf(id, current().lang) }, type: thing(id)?.type ?? 'person', facts: count }));
  const canvas = h('div.canvas', { role: 'img', 'aria-label': `The answer as a network of ${nodes.length}; the table tells the same` });
  place.append(h('div.picture.card', {}, canvas), edges.size > MOST ? h('p', {}, h('small', {}, `The strongest ${MOST} of ${edges.size} links.`)) : '');
  const graph = await Graph.in(canvas, { edge: () => {}, node: node => go({ href: actorHref(node, current()) }), over: () => {} });
  graph.show({ nodes, edges: kept }, { lang: 'en', level: 'sparql' });
  return () => graph.close();
}
