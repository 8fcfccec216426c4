/** The accounts of one meeting, side by side. */

import { foreign, h } from '../dom.js';
import { factElement } from '../fact.js';
import { articleHref } from '../links.js';
import { nameElement } from '../names.js';
import { plural } from '../words.js';
import { partners } from './points.js';

const name = article => foreign(article.publisher ?? article.name);

export function accounts(answer, state, api) {
  const together = partners(answer.shared);
  const home = new Map(answer.accounts.flatMap(({ article, points }) => points.map(point => [point.id, article])));
  const elements = new Map();
  const columns = answer.accounts.map(account => column(account, { together, home, elements, state, api, several: answer.accounts.length > 1 }));
  link(together, elements);
  return [contradictions(answer, state), terms(answer, home), h('div.accounts', { role: 'list' }, columns)];
}

function column({ article, meeting, points }, all) {
  const alone = points.filter(point => !all.together.has(point.id)).length;
  return h('section.account.card', { role: 'listitem', 'aria-label': article.publisher ?? article.name },
    h('header', {}, h('h2', {}, name(article)),
      h('p', {}, h('a', { href: articleHref({ article, id: meeting?.id }, all.state) }, foreign(article.headline ?? article.name))),
      h('p.meta', {}, [article.published, plural(points.length, 'point'), all.several && `${alone} told only here`].filter(Boolean).join(' · '))),
    meeting && factElement(meeting, all.state, all.api),
    points.length === 0 && h('p.hint-here', {}, 'It tells of the meeting, and of nothing said there.'),
    points.map(point => pointElement(point, all)));
}

function pointElement(point, { together, home, elements, state, api, several }) {
  const others = together.get(point.id) ?? [];
  const element = factElement(point, state, api);
  element.classList.add('point', others.length > 0 ? 'shared' : 'alone');
  element.prepend(h('p.where', {}, others.length > 0
    ? others.map(({ id, other }) => h('button.link.to-partner', { type: 'button', dataset: { partner: id } },
      'Also in ', home.has(id) ? name(home.get(id)) : 'another account', other && [', as “', foreign(other), '”']))
    : several && h('span.only', {}, 'Only here')));
  elements.set(point.id, element);
  return element;
}

/** Whatever is pointed at or has the focus, its partners stand out; the button leads to them. */
function link(together, elements) {
  for (const [id, element] of elements) {
    const others = (together.get(id) ?? []).map(({ id: other }) => elements.get(other)).filter(Boolean);
    const mark = on => () => [element, ...others].forEach(one => one.classList.toggle('partner', on && others.length > 0));
    element.addEventListener('pointerenter', mark(true));
    element.addEventListener('pointerleave', mark(false));
    element.addEventListener('focusin', mark(true));
    element.addEventListener('focusout', mark(false));
    for (const button of element.querySelectorAll('.to-partner')) {
      button.addEventListener('click', () => {
        const target = elements.get(button.dataset.partner);
        target?.scrollIntoView({ block: 'center' });
        target?.querySelector('.to-partner')?.focus({ preventScroll: true });
      });
    }
  }
}

function contradictions({ contradictions: all, accounts: told }, state) {
  if (all.length === 0) return null;
  const articles = new Map(told.map(({ article }) => [article.id, article]));
  return h('section.card.against-each-other', { 'aria-labelledby': 'contradictions' },
    h('h2', { id: 'contradictions' }, 'They contradict each other'),
    h('ul', {}, all.map(({ what, values }) => h('li', {}, h('strong', {}, what), ': ',
      values.map(({ article, value, names = [] }, at) => [at > 0 && '; ', name(articles.get(article) ?? { name: '?' }), ' has ',
        value ? foreign(value) : names.length > 0 ? names.map((one, i) => [i > 0 && ', ', nameElement({ name: one }, state.lang)]) : h('em', {}, 'nothing')])))));
}

function terms({ shared }, home) {
  const differing = shared.filter(({ termA, termB }) => termA && termB);
  if (differing.length === 0) return null;
  return h('section.card.terms', { 'aria-labelledby': 'terms' },
    h('h2', { id: 'terms' }, 'Different words for one thing'),
    h('ul', {}, differing.map(({ a, b, termA, termB }) => h('li', {},
      term(home.get(a), termA), h('span', { 'aria-hidden': 'true' }, ' ↔ '), h('span.unseen', {}, ' and '), term(home.get(b), termB)))));
}

const term = (article, words) => [h('q', {}, foreign(words)), article && h('small', {}, ' ', name(article))];
