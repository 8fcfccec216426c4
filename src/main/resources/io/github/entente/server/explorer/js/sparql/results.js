/** An answer to a query, in whatever form it has. Values are text and never markup. */

import { foreign, h, outward } from '../dom.js';
import { nameElement, thing } from '../names.js';
import { current } from '../router.js';

const ID = 'https://w3id.org/entente/id/';
const INTEGER = /#(integer|int|long|decimal|double|float|nonNegativeInteger)$/;

const IRIS = /^https?:\/\/[^\s<>"{}|^`\\]+( https?:\/\/[^\s<>"{}|^`\\]+)*$/;

export const isNumber = value => value?.type === 'literal' && INTEGER.test(value.datatype ?? '');

/** How many rows a page of the browser bears; the CSV has all. */
export const MOST = 1000;

export function table({ columns, rows }) {
  return h('div.scroll.card', { tabindex: '0', role: 'region', 'aria-label': 'The answer as a table' }, h('table.answer', {},
    h('thead', {}, h('tr', {}, columns.map(column => h('th', { scope: 'col' }, column)))),
    h('tbody', {}, rows.slice(0, MOST).map(row => h('tr', {}, columns.map(column =>
      h('td', { class: isNumber(row[column]) && 'number' }, valueElements(row[column]))))))));
}

/** A value as a reader wants it: names for what has one, links to what the page can show. */
function valueElements(value) {
  if (!value) return [];
  if (value.type === 'uri') return [link(value.value)];
  const joined = irisIn(value);
  if (joined.length > 0) return joined.map((iri, at) => [at > 0 && ', ', link(iri)]);
  if (value.type === 'bnode') return [h('span', {}, `_:${value.value}`)];
  const lang = value['xml:lang'];
  return [foreign(value.value, 'bdi', { lang })];
}

/** Several things in one cell are joined by spaces. */
export const irisIn = value => (value?.type === 'literal' && IRIS.test(value.value) ? value.value.split(' ') : []);

export function link(iri) {
  const state = current();
  const [article, part] = iri.split('#');
  if (iri.startsWith(`${ID}article/`)) {
    const words = [thing(article) ? nameElement(article) : foreign(article.slice(ID.length)), part && `#${part}`];
    return h('a', { href: state.to('article', { id: article, fact: /^(meeting|statement|deed)-/.test(part ?? '') ? iri : null }).href }, words);
  }
  if (iri.startsWith(`${ID}actor/`)) return h('a', { href: state.to('actor', { id: iri }).href }, nameElement(iri, state.lang));
  const item = iri.match(/^https?:\/\/www\.wikidata\.org\/entity\/([QP]\d+)$/)?.[1];
  if (item) return outward(`https://www.wikidata.org/wiki/${item}`, item);
  return h('span', { title: iri }, thing(iri) ? nameElement(iri, state.lang) : foreign(iri.startsWith('https://w3id.org/entente') ? iri.replace(/^.*[/#]/, '') : iri));
}

/** RFC 4180, with everything that was answered. */
export function csv({ columns, rows }) {
  const cell = text => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map(row => columns.map(column => row[column]?.value ?? ''))].map(line => line.map(cell).join(',') + '\r\n').join('');
}
