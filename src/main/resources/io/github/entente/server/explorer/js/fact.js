/** One fact as a reader sees it: what, who, the sentence that says so, and how sure that is. */

import { foreign, h } from './dom.js';
import { FACT_ACTIONS } from './fact-actions.js';
import { actorHref, articleHref } from './links.js';
import { nameElement } from './names.js';

const STANCES = { for: '▲ for', against: '▼ against', neutral: '● neutral' };

export function factElement(fact, state, api) {
  return h('article.fact', { class: [fact.kind, fact.corrected && 'corrected'], dataset: { fact: fact.id } },
    h('p.meta', {},
      fact.date ? h('time', { datetime: fact.date }, fact.date) : h('span', {}, 'no date'),
      h('span.kind', {}, fact.kind),
      fact.act && nameElement(fact.act, state.lang),
      fact.mode && h('span', {}, spaced(fact.mode)),
      fact.status && fact.status !== 'held' && h('span.status', {}, fact.status),
      fact.stance && h('span.stance', { class: fact.stance }, STANCES[fact.stance] ?? fact.stance)),
    who(fact, state),
    fact.place && h('p.place', {}, 'in ', nameElement(fact.place, state.lang)),
    fact.text && fact.text !== fact.quote && h('p.text', {}, foreign(fact.text)),
    fact.quote && h('blockquote', {}, h('a', { href: articleHref(fact, state), title: 'Read it in the article' }, foreign(fact.quote))),
    fact.topics?.length > 0 && h('p.topics', {}, fact.topics.map(key => h('a.topic', { href: state.with({ topic: key }).href }, nameElement(key, state.lang)))),
    h('p.told', {}, foreign(fact.article?.headline ?? fact.article?.name ?? ''),
      h('small', {}, [fact.article?.publisher, fact.article?.published?.slice(0, 10)].filter(Boolean).map(part => [' · ', foreign(part)]))),
    h('div.sure', {}, sure(fact), h('span.actions', {}, FACT_ACTIONS.map(action => action(fact, state, api)))));
}

function who(fact, state) {
  const of = role => (fact.actors ?? []).filter(actor => actor.role === role);
  const links = actors => actors.map((actor, at) => [at > 0 && ', ', h('a', { href: actorHref(actor, state) }, nameElement(actor, state.lang))]);
  const doers = [...of('speaker'), ...of('doer'), ...of('participant')];
  const meant = [...of('toward'), ...of('target')];
  const behalf = of('behalf').filter(actor => !doers.some(doer => doer.id === actor.id));
  return doers.length + meant.length > 0 && h('p.who', {},
    links(doers),
    behalf.length > 0 && [' for ', links(behalf)],
    meant.length > 0 && [h('span', { 'aria-hidden': 'true' }, ' → '), h('span.unseen', {}, ' towards '), links(meant)]);
}

function sure({ confidence, inferred }) {
  if (confidence === null || confidence === undefined) return h('span');
  const percent = Math.round(confidence * 100);
  return h('span', { title: 'How often facts read off in this way are right' },
    h('meter', { min: 0, max: 100, low: 50, high: 75, optimum: 100, value: percent, 'aria-hidden': 'true' }), ` ${percent}% sure`, inferred && ', speaker inferred');
}

const spaced = words => words.replace(/([A-Z])/g, ' $1').toLowerCase();
