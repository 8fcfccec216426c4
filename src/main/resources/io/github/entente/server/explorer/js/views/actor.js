/** One actor: names, offices, what it did and said, and with whom. Without an id, those there are. */

import { fill, foreign, h, outward, s } from '../dom.js';
import { empty } from '../empty.js';
import { actorHref, factsHref } from '../links.js';
import { nameElement, nameOf } from '../names.js';
import { current } from '../router.js';
import { KINDS, number, ofAll, plural } from '../words.js';

export const what = 'Who acts in the articles: their names, offices, and what they did and said, with whom.';

const LANGUAGES = { en: 'English', zh: 'Chinese', ja: 'Japanese' };
const PAGE = 50;

export function sparql(state) {
  return state.get('id') ? { query: 'offices-held', parameters: { person: state.get('id') } } : { query: 'actors', parameters: { language: state.lang } };
}

export async function view(container, state, api) {
  if (state.get('id')) fill(container, page(await api.get('actor', asked(state), 'the actor'), state));
  else await list(container, state, api);
}

/** What is an actor's: of a state, also what its persons and bodies do. */
const all = actor => ({ actor: actor.id, level: actor.type === 'state' ? 'state' : 'actor' });

function asked(state) {
  const query = state.filter();
  query.set('id', state.get('id'));
  return query;
}

function page(actor, state) {
  return h('div.actor-page', {}, h('div', {},
    h('section.card.who-is', {}, portrait(actor), h('div', {},
      h('h2', {}, nameElement(actor, state.lang)),
      h('p.kind-of', {}, actor.type, actor.state && actor.state.id !== actor.id && [' of ', h('a', { href: actorHref(actor.state, state) }, nameElement(actor.state, state.lang))]),
      h('dl.names', {}, Object.entries(LANGUAGES).map(([lang, language]) => actor.name?.[lang] && [h('dt', {}, language), h('dd', {}, foreign(actor.name[lang], 'bdi', { lang }))])),
      wikidata(actor))),
    h('section.card', { 'aria-labelledby': 'offices' }, h('h3', { id: 'offices' }, 'Offices'), offices(actor))),
  h('div', {},
    h('section.card', { 'aria-labelledby': 'does' }, h('h3', { id: 'does' }, 'In the articles'),
      h('ul.counts', {}, Object.entries(KINDS).map(([kind, many]) => h('li', {},
        actor[many] > 0 ? h('a', { href: factsHref(state, { ...all(actor), kind }) }, h('strong', {}, number(actor[many])), ' ', actor[many] === 1 ? kind : many) : [h('strong', {}, 0), ' ', many]))),
      h('p.onward', {}, ['network', 'timeline', 'positions'].map(view => h('a', { href: state.to(view, { a: key(actor), b: null }).href }, `${view[0].toUpperCase()}${view.slice(1)}`)))),
    h('section.card.with', { 'aria-labelledby': 'with' }, h('h3', { id: 'with' }, 'With whom'), companions(actor, state))));
}

const key = actor => actor.code || actor.id;

/** Only pictures from this server are shown: another would learn who is looked at. */
const portrait = actor => actor.portrait && (actor.portrait.startsWith('/')
  ? h('img.portrait', { src: actor.portrait, alt: '', width: 96 })
  : h('p.portrait', {}, outward(actor.portrait, 'Portrait')));

function wikidata(actor) {
  const item = actor.wikidata?.match(/Q\d+$/)?.[0];
  return item ? h('p', {}, outward(`https://www.wikidata.org/wiki/${item}`, `Wikidata ${item}`)) : h('p', {}, h('small', {}, 'Not tied to Wikidata.'));
}

function offices({ offices: held = [] }) {
  if (held.length === 0) return h('p', {}, h('small', {}, 'None is known.'));
  return h('ul.offices', {}, held.map(office => h('li', {},
    h('span.time', {}, office.from === office.to ? office.from : [office.from ?? '…', office.to ?? ''].join(' – ')),
    h('span', {}, foreign(name(office.title)), office.organisation && [', ', foreign(name(office.organisation))], h('small', {}, office.source === 'wikidata' ? ' · Wikidata' : ' · the articles')))));
}

const name = what => (typeof what === 'string' ? what : nameOf(what, current().lang));

function companions(actor, state) {
  if (actor.with.length === 0) return h('p', {}, h('small', {}, 'With nobody.'));
  const most = Math.max(...actor.with.map(one => one.facts));
  return h('ol.bars', {}, actor.with.map(({ actor: other, facts }) => h('li', {},
    h('a', { href: actorHref(other, state) }, nameElement(other, state.lang)),
    s('svg', { height: 8, 'aria-hidden': 'true' }, s('rect', { width: `${(100 * facts) / most}%`, height: 8, rx: 2 })),
    h('a', { href: factsHref(state, { ...all(actor), with: other.id }), 'aria-label': `${plural(facts, 'fact')} with ${nameOf(other, state.lang)}` }, plural(facts, 'fact')))));
}

async function list(container, state, api) {
  const field = h('input', { id: 'find-actor', type: 'search', value: state.get('find'), autocomplete: 'off', placeholder: 'in any of its scripts' });
  const shown = h('span.shown', { role: 'status' });
  const rows = h('div');
  const more = h('p.more');
  fill(container, h('div.bar', {}, h('label', { for: field.id }, 'Name'), field, shown), h('div.card.scroll', {}, rows), more);
  let asking = api.child();
  const ask = async limit => {
    asking.close();
    asking = api.child();
    const mine = asking;
    const query = state.filter();
    query.set('find', field.value.trim());
    query.set('limit', limit);
    const { actors, total } = await mine.get('actors', query, 'the actors');
    fill(shown, ofAll(actors.length, total, total === 1 ? 'actor' : 'actors'));
    fill(rows, actors.length === 0 ? (field.value ? h('div.empty', {}, h('p', {}, 'Nobody of that name. Try a part of it, or another script.')) : empty(state, 'actors')) : table(actors, state));
    fill(more, actors.length < total && h('button', { type: 'button', onclick: () => quietly(ask(limit + 4 * PAGE)) }, 'Show more'));
  };
  const quietly = promise => promise.catch(failure => api.closed || fill(shown, failure.message));
  field.addEventListener('input', () => {
    history.replaceState(null, '', current().with({ find: field.value.trim() }).href);
    quietly(ask(PAGE));
  });
  await ask(PAGE);
}

const table = (actors, state) => h('table', {},
  h('thead', {}, h('tr', {}, ['Name', 'What', 'Of', 'Facts'].map((title, at) => h('th', { scope: 'col', class: at === 3 && 'number' }, title)))),
  h('tbody', {}, actors.map(actor => h('tr', {},
    h('th', { scope: 'row' }, h('a', { href: actorHref(actor, state) }, nameElement(actor, state.lang))),
    h('td', {}, actor.type),
    h('td', {}, actor.state && actor.state.id !== actor.id && nameElement(actor.state, state.lang)),
    h('td.number', {}, h('a', { href: factsHref(state, all(actor)), 'aria-label': `${plural(actor.facts, 'fact')} of ${nameOf(actor, state.lang)}` }, number(actor.facts)))))));
