/**
 * The facts behind whatever was clicked: beside the view on a wide screen, over it on a phone. What it shows stands in the address as
 * `show`, parameters of /api/facts that are laid over the filter.
 */

import { Api, Stopped } from './api.js';
import { firstDay, lastDay } from './dates.js';
import { fill, h } from './dom.js';
import { factElement } from './fact.js';
import { nameElement } from './names.js';
import { current, go } from './router.js';
import { time } from './timeline/bin.js';
import { KINDS, ofAll } from './words.js';

const PAGE = 50;

export class Drawer {
  #place;
  #api;
  #requests = new Api();
  #now = '';
  #from = null;

  constructor(place, api) {
    this.#place = place;
    this.#api = api;
  }

  update(state) {
    const show = state.get('show');
    const now = show && state.view + '?' + show + '&' + state.filter() + state.lang;
    if (now === this.#now) return;
    const opened = !this.#now && now;
    this.#now = now;
    this.#requests.close();
    this.#place.hidden = !show;
    document.body.classList.toggle('with-drawer', Boolean(show));
    if (!show) return this.#closed();
    if (opened) this.#from = document.activeElement;
    this.#requests = this.#api.child();
    this.#load(state, new URLSearchParams(show), this.#requests);
  }

  #closed() {
    const back = this.#from;
    this.#from = null;
    fill(this.#place);
    if (back?.isConnected && document.activeElement === document.body) back.focus();
  }

  async #load(state, query, api) {
    const list = h('div.facts');
    const count = h('span.count', { role: 'status' }, 'Reading …');
    const title = h('h2', { tabindex: '-1' }, heading(query, state));
    fill(this.#place,
      h('header', {}, title, h('button.close', { type: 'button', 'aria-label': 'Close the facts', onclick: () => go(current().with({ show: null })) }, '×')),
      h('p.under', {}, count, order(state, query)), list);
    title.focus({ preventScroll: true });
    await this.#page(state, query, api, { list, count, title }, 0);
  }

  async #page(state, query, api, { list, count, title }, offset) {
    const asked = laidOver(state.filter(), query);
    asked.set('offset', offset);
    asked.set('limit', PAGE);
    try {
      const { facts, total } = await api.get('facts', asked, 'the facts');
      if (offset === 0) fill(title, heading(query, state));
      list.append(...facts.map(fact => factElement(fact, state, api)));
      const shown = offset + facts.length;
      fill(count, total === 0 ? 'No facts under this filter. Take a filter away to see more.' : ofAll(shown, total, total === 1 ? 'fact' : 'facts'));
      if (shown < total && facts.length > 0) {
        const more = h('button.more', { type: 'button', onclick: () => { more.remove(); this.#page(state, query, api, { list, count, title }, shown); } },
          `Show ${Math.min(PAGE, total - shown)} more`);
        list.append(more);
      }
    } catch (failure) {
      if (api.closed && !(failure instanceof Stopped)) return;
      fill(count, failure.message, ' ',
        h('button', { type: 'button', onclick: () => { fill(count, 'Reading …'); this.#page(state, query, api, { list, count, title }, offset); } }, 'Try again'));
    }
  }
}

/** Turns the order round, in the address too. */
function order(state, query) {
  const turned = new URLSearchParams(query);
  const newest = query.get('sort') === '-date';
  turned.set('sort', newest ? 'date' : '-date');
  return h('a', { href: state.with({ show: turned.toString() }).href }, newest ? 'Oldest first' : 'Newest first');
}

/** The filter with what is asked for laid over it; of two periods the time that both have. */
function laidOver(filter, query) {
  const asked = new URLSearchParams(filter);
  new Set(query.keys()).forEach(name => asked.delete(name));
  query.forEach((value, name) => asked.append(name, value));
  const both = name => query.get(name) && filter.get(name);
  if (both('from')) asked.set('from', [query, filter].map(one => firstDay(one.get('from'))).sort()[1]);
  if (both('to')) asked.set('to', [query, filter].map(one => lastDay(one.get('to'))).sort()[0]);
  return asked;
}

/** What the facts are of, in words and names. */
function heading(query, state) {
  const name = id => nameElement(id, state.lang);
  const get = key => query.get(key);
  const parts = [];
  const [kind, source, target] = (get('edge') ?? '').split(' ');
  if (target) parts.push([name(source), kind === 'meeting' ? ' and ' : ' → ', name(target)], KINDS[kind] ?? kind);
  else if (get('speaker')) parts.push(name(get('speaker')));
  else if (get('actor')) parts.push([name(get('actor')), get('with') && [' and ', name(get('with'))]]);
  if (get('on')) parts.push(name(get('on')));
  if (get('from')) parts.push(time({ from: get('from'), to: get('to') ?? '…' }));
  if (get('kind')) parts.push(KINDS[get('kind')] ?? get('kind'));
  return parts.length ? parts.map((part, at) => [at > 0 && ', ', part]) : 'Facts';
}
