/** Who is tied to whom: actors or states as nodes, what they did and said to each other as lines. */

import { fill, foreign, h, painted } from '../dom.js';
import { period } from '../dates.js';
import { save } from '../download.js';
import { empty } from '../empty.js';
import { factsHref } from '../links.js';
import { nameOf } from '../names.js';
import { edgeQuery, level, nodeQuery } from '../network/edge.js';
import { Graph } from '../network/graph.js';
import { legend } from '../network/legend.js';
import { svgOf } from '../network/svg.js';
import { table } from '../network/table.js';
import { colour } from '../colours.js';
import { current, go } from '../router.js';
import { KINDS, ofAll, plural, tone } from '../words.js';

export const what = 'Who is tied to whom. Each line stands for meetings, statements or deeds: click it to read them.';

const LIMITS = [50, 100, 200, 500, 1000];

export function sparql(state) {
  const kind = { meeting: 'meets', statement: 'states' }[state.all('kind').length === 1 ? state.get('kind') : ''];
  return { query: 'network', parameters: { level: level(state), kind, ...period(state) } };
}

export async function view(container, state, api) {
  const parts = {
    bar: h('div.bar'),
    canvas: h('div.canvas', { role: 'img', 'aria-label': 'The network as a picture; the table below tells the same' }),
    hint: h('p.hint', { 'aria-hidden': 'true' }),
    empty: h('div'),
    table: h('div.scroll'),
  };
  parts.picture = h('div.picture.card', {}, parts.canvas, parts.hint, zooms(() => graph));
  fill(container, parts.bar, parts.picture, legend(), parts.empty, h('section.links.card', { 'aria-label': 'Links' }, parts.table));
  let graph = null;
  const ready = Graph.in(parts.canvas, {
    edge: link => link && go(factsHref(current(), edgeQuery(link, current()))),
    node: actor => actor && go(factsHref(current(), nodeQuery(actor, current()))),
    over: thing => fill(parts.hint, thing && words(thing, current())),
  });
  const update = async (now, requests) => {
    const asked = now.filter();
    asked.set('level', level(now));
    asked.set('limit', limit(now));
    const [network, drawn] = await Promise.all([requests.get('network', asked, 'the network'), ready]);
    graph = drawn;
    if (requests.closed) return;
    const none = network.edges.length === 0;
    fill(parts.bar, bar(network, now, () => graph, asked));
    parts.picture.hidden = none;
    fill(parts.empty, none && empty(now, 'links'));
    graph.show(network, { lang: now.lang, level: level(now) });
    parts.again = () => graph.show(network, { lang: now.lang, level: level(now) }, true);
    // The table is long: the picture comes first.
    await painted();
    if (!requests.closed) fill(parts.table, !none && table(network, now));
    container.dataset.links = network.edges.length;
  };
  parts.picture.querySelector('.anew').addEventListener('click', () => parts.again?.());
  await update(state, api);
  return { update, close: () => ready.then(drawn => drawn.close()) };
}

const limit = state => Number(state.get('limit')) || 200;

function bar(network, state, graph, asked) {
  const chosen = limit(state);
  return [
    h('div.choice', { role: 'group', 'aria-label': 'Level' }, [['actor', 'Actors'], ['state', 'States']].map(([key, title]) =>
      h('a', { href: state.with({ level: key === 'actor' ? null : key, show: null }).href, 'aria-current': level(state) === key && 'true' }, title))),
    h('span.shown', { role: 'status' }, ofAll(network.shown, network.total, network.total === 1 ? 'link' : 'links')),
    h('label', {}, 'at most', h('select', { onchange: event => go(current().with({ limit: event.target.value })) },
      [...new Set([...LIMITS, chosen])].sort((a, b) => a - b).map(n => h('option', { value: n, selected: n === chosen }, n)))),
    h('span.push', {}, 'Save as '),
    h('button', { type: 'button', onclick: async () => save(await graph().cy.png({ output: 'blob-promise', full: true, scale: 2, bg: colour('paper') }), 'network.png') }, 'PNG'),
    h('button', { type: 'button', onclick: () => save(svgOf(graph().cy), 'network.svg') }, 'SVG'),
    h('a.button', { href: `/api/network.gexf?${asked}`, download: 'network.gexf' }, 'GEXF'),
  ];
}

function zooms(graph) {
  const button = (label, sign, how, name) => h('button', { type: 'button', 'aria-label': label, title: label, class: name, onclick: how }, sign);
  return h('div.zooms', {},
    button('Zoom in', '+', () => graph()?.zoom(1.3)),
    button('Zoom out', '−', () => graph()?.zoom(1 / 1.3)),
    button('Show all', '⤢', () => graph()?.fit()),
    button('Arrange anew', '↻', null, 'anew'));
}

/** A node or a link in a line. */
function words(thing, state) {
  if (thing.weight === undefined) return foreign(`${nameOf(thing, state.lang)}: ${plural(thing.facts, 'fact')}`);
  const arrow = thing.kind === 'meeting' ? '–' : '→';
  const count = `${thing.weight} ${thing.weight === 1 ? thing.kind : KINDS[thing.kind]}`;
  return foreign(`${nameOf(thing.source, state.lang)} ${arrow} ${nameOf(thing.target, state.lang)}: ${count}, ${tone(thing.tone)}`);
}
