/** One article with every fact marked where the text says so. Without an id, those there are. */

import { MarkedText } from '../article/text.js';
import { fill, foreign, h, outward } from '../dom.js';
import { empty } from '../empty.js';
import { factElement } from '../fact.js';
import { current, go } from '../router.js';
import { KINDS, ofAll, plural } from '../words.js';

export const what = 'What was read where: each mark is a fact that the words under it tell. Click one, or press Enter on it.';

const PAGE = 200;

export function sparql(state) {
  return { query: 'evidence', parameters: { article: state.get('id') } };
}

export async function view(container, state, api) {
  let open = await read(container, state, api);
  return {
    update: async (now, requests) => {
      if (open.isOf(now)) open.show(now);
      else open = await read(container, now, requests);
    },
  };
}

/** Shows what the address names; gives what can follow it as long as it names the same article. */
async function read(container, state, api) {
  if (!state.get('id')) {
    await list(container, state, api);
    return { isOf: () => false };
  }
  const article = await api.get('article', { id: state.get('id') }, 'the article');
  const text = new MarkedText(article, span(state), facts => go(current().with({ fact: facts.map(fact => fact.id) })));
  const beside = h('aside.beside', { 'aria-label': 'The facts of the mark', 'aria-live': 'polite' });
  fill(container, head(article), h('div.reading', {}, text.element, beside));
  const show = now => {
    const ids = now.all('fact');
    const chosen = article.facts.filter(fact => ids.includes(fact.id));
    text.choose(ids);
    fill(beside, chosen.length > 0
      ? [h('h2', {}, chosen.length === 1 ? 'The fact' : plural(chosen.length, 'fact') + ' here'), chosen.map(fact => factElement(fact, now, api))]
      : h('p.hint-here', {}, article.facts.length > 0 ? 'Choose a mark in the text: its fact stands here then.' : 'No fact was found in this article.'));
  };
  show(state);
  const first = state.get('fact') || (span(state) && 'asked');
  // Once it is on the page, as before there is nowhere to scroll to.
  if (first) requestAnimationFrame(() => text.goTo(first));
  return { isOf: now => now.get('id') === state.get('id') && now.get('at') === state.get('at') && now.lang === state.lang, show };
}

/** "120-150": a place of the text by its code points, as the column start and end of a query give it. */
function span(state) {
  const [, start, end] = state.get('at').match(/^(\d+)-(\d+)$/) ?? [];
  return start && { start: Number(start), end: Number(end) };
}

function head(article) {
  const counts = Object.entries(KINDS).map(([kind, many]) => [kind, article.facts.filter(fact => fact.kind === kind).length, many]).filter(([, count]) => count > 0);
  return h('header.article-head', {},
    h('h2', {}, foreign(article.headline ?? article.name)),
    h('p.meta', {}, [article.publisher, article.published, article.name].filter(Boolean).map((part, at) => [at > 0 && ' · ', foreign(part)]), article.url && [' · ', outward(article.url, 'Original')]),
    h('p.meta', {}, counts.map(([kind, count, many]) => h('span.key', { class: kind }, plural(count, kind, many)))));
}

async function list(container, state, api) {
  const asked = state.filter();
  asked.set('limit', Number(state.get('limit')) || PAGE);
  const { articles, shown, total } = await api.get('articles', asked, 'the articles');
  if (articles.length === 0) {
    fill(container, empty(state, 'articles'));
    return;
  }
  fill(container,
    h('div.bar', {}, h('span.shown', { role: 'status' }, ofAll(shown, total, total === 1 ? 'article' : 'articles'))),
    h('div.card.scroll', {}, h('table.articles', {},
      h('thead', {}, h('tr', {}, ['Article', 'Published', 'By', 'Facts'].map((title, at) => h('th', { scope: 'col', class: at === 3 && 'number' }, title)))),
      h('tbody', {}, articles.map(article => h('tr', {},
        h('th', { scope: 'row' }, h('a', { href: state.with({ id: article.id, show: null }).href }, foreign(article.headline ?? article.name))),
        h('td', {}, article.published && foreign(article.published)),
        h('td', {}, article.publisher && foreign(article.publisher)),
        h('td.number', {}, article.facts)))))),
    shown < total && h('p.more', {}, h('a.button', { href: state.with({ limit: shown + 4 * PAGE }).href }, 'Show more')));
}
