/**
 * The address holds everything: #/VIEW?PARAMETERS. Of the parameters the filter and the language go along from view to view; the rest
 * belongs to the view that is open, but for `show`, the facts that stand in the drawer (see drawer.js).
 */

export const FILTER = ['a', 'b', 'from', 'to', 'topic', 'act', 'source', 'kind', 'q'];
export const REPEATABLE = ['topic', 'act', 'source', 'kind'];
const KEPT = [...FILTER, 'lang'];
const FIRST = 'network';

const listeners = new Set();

/** What the address says. Immutable; a new one for each address. */
export class State {
  /** What goes along to other views; asked for by hundreds of links. */
  #kept;

  constructor(view, params) {
    this.view = view;
    this.params = params;
    Object.freeze(this);
  }

  static of(hash) {
    const [path, query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
    return new State(safely(path) || FIRST, new URLSearchParams(query));
  }

  get(name, otherwise = '') {
    return this.params.get(name) || otherwise;
  }

  all(name) {
    return this.params.getAll(name).filter(Boolean);
  }

  get lang() {
    const lang = this.get('lang', 'en');
    return ['en', 'zh', 'ja'].includes(lang) ? lang : 'en';
  }

  /** The parameters of the filter alone, as the API takes them. */
  filter() {
    return this.only(FILTER);
  }

  get filtered() {
    return FILTER.some(name => this.get(name));
  }

  only(names) {
    const kept = new URLSearchParams();
    names.forEach(name => this.all(name).forEach(value => kept.append(name, value)));
    return kept;
  }

  /** A state of the same view with changes: a value, a list, or null to leave the parameter out. */
  with(changes) {
    return new State(this.view, changed(this.params, changes));
  }

  /** A state of another view under the same filter. */
  to(view, changes = {}) {
    this.#kept ??= this.only(KEPT);
    return new State(view, changed(this.#kept, changes));
  }

  get href() {
    const query = this.params.toString();
    return `#/${this.view}${query ? '?' + query : ''}`;
  }

  /** Whether only the drawer differs, so that the view itself may stay as it is. */
  sameView(other) {
    return other && this.with({ show: null }).href === other.with({ show: null }).href;
  }
}

function changed(params, changes) {
  const result = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    result.delete(name);
    [value].flat().filter(one => one !== null && one !== undefined && one !== '').forEach(one => result.append(name, one));
  }
  return result;
}

function safely(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

export const current = () => State.of(location.hash);

/** Goes to a state, or to the address of one: a new entry of the browser's history, so that its back button undoes it. */
export function go(to) {
  const href = to.href ?? to;
  if (location.hash !== href) location.hash = href;
}

export function listen(listener) {
  listeners.add(listener);
}

function tell() {
  listeners.forEach(listener => listener(current()));
}

window.addEventListener('hashchange', event => {
  // The skip link's own address is no state.
  if (new URL(event.newURL).hash.startsWith('#/') || !new URL(event.newURL).hash) tell();
});
