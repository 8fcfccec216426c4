/**
 * The facts behind whatever was clicked: beside the view on a wide screen, over it on a phone. What it shows stands in the address as
 * `show`, parameters of /api/facts that are laid over the filter.
 */

import { Api, Stopped } from './api.js';
import { fill, h } from './dom.js';
import { factElement } from './fact.js';
import { nameElement } from './names.js';
import { current, go } from './router.js';
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
    const count = h('p.count', { role: 'status' }, 'Reading …');
    const title = h('h2', { tabindex: '-1' }, heading(query, state));
    fill(this.#place,
      h('header', {}, title, h('button.close', { type: 'button', 'aria-label': 'Close the facts', onclick: () => go(current().with({ show: null })) }, '×')),
      count, list);
    title.focus({ preventScroll: true });
    await this.#page(state, query, api, { list, count, title }, 0);
  }

  async #page(state, query, api, { list, count, title }, offset) {
    const asked = state.filter();
    new Set(query.keys()).forEach(name => asked.delete(name));
    query.forEach((value, name) => asked.append(name, value));
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

/** What the facts are of, in words and names. */
function heading(query, state) {
  const name = id => nameElement(id, state.lang);
  const get = key => query.get(key);
  const parts = [];
  if (get('source') && get('target')) parts.push([name(get('source')), get('kind') === 'meeting' ? ' and ' : ' → ', name(get('target'))]);
  else if (get('speaker') || get('actor')) parts.push(name(get('speaker') ?? get('actor')));
  if (get('topic')) parts.push(['on ', name(get('topic'))]);
  if (get('from') || get('to')) parts.push(get('from') === get('to') || !get('to') ? get('from') : `${get('from') ?? '…'} to ${get('to')}`);
  if (get('kind')) parts.push(KINDS[get('kind')] ?? get('kind'));
  return parts.length ? parts.map((part, at) => [at > 0 && ', ', part]) : 'Facts';
}
