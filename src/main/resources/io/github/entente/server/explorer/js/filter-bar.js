/** The one filter above all views. It is built once and then follows the address, so that nobody loses the field they are in. */

import { fill, h } from './dom.js';
import { nameElement, nameOf, thing } from './names.js';
import { Picker } from './picker.js';
import { current, FILTER, go } from './router.js';
import { terms } from './terms.js';
import { DATE, KINDS, plural } from './words.js';

const CHIP = { a: '', b: 'and ', from: 'from ', to: 'until ', topic: 'topic: ', act: 'act: ', source: 'source: ', kind: 'only ', q: 'words: ' };

export class FilterBar {
  #api;
  #fields;
  #chips = h('ul.chips', { 'aria-label': 'Filters that are set' });
  #fold = h('button.fold', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'fields', onclick: () => this.#toggle() }, 'Filter');
  #form;

  constructor(place, api) {
    this.#api = api;
    this.#fields = {
      a: this.#actor('a', 'Actor or state'),
      b: this.#actor('b', 'and'),
      from: this.#date('from', 'From'),
      to: this.#date('to', 'To'),
      topic: this.#term('topic', 'Topic', 'topics'),
      act: this.#term('act', 'Act', 'acts'),
      source: this.#term('source', 'Source', 'sources'),
      q: this.#words(),
    };
    this.#form = h('form.fields', { id: 'fields', onsubmit: event => event.preventDefault() },
      Object.values(this.#fields).map(field => field.element), this.#kinds());
    fill(place, this.#fold, this.#form, this.#chips);
  }

  update(state) {
    for (const name of ['a', 'b']) this.#fields[name].show(state.get(name) ? nameOf(state.get(name), state.lang) : '');
    for (const name of ['from', 'to', 'q']) this.#fields[name].show(state.get(name));
    const kinds = state.all('kind');
    this.#form.querySelectorAll('.kinds input').forEach(box => (box.checked = kinds.includes(box.value)));
    const set = FILTER.flatMap(name => state.all(name).map(value => [name, value]));
    this.#fold.textContent = set.length ? `Filter (${set.length} set)` : 'Filter';
    fill(this.#chips,
      set.map(([name, value]) => h('li', {}, h('button.chip', {
        type: 'button', title: 'Take this filter away',
        onclick: () => go(current().with({ [name]: current().all(name).filter(other => other !== value) })),
      }, CHIP[name], ['from', 'to', 'q', 'source'].includes(name) ? value : name === 'kind' ? KINDS[value] ?? value : nameElement(value, state.lang),
      h('span', { 'aria-hidden': 'true' }, ' ×')))),
      set.length > 1 && h('li', {}, h('button.chip.all', {
        type: 'button', onclick: () => go(current().with(Object.fromEntries(FILTER.map(name => [name, null])))),
      }, 'Clear all')));
    this.#nameUnknown(state);
  }

  /** A shared address may name an actor no answer has told of yet. */
  async #nameUnknown(state) {
    for (const value of [state.get('a'), state.get('b')].filter(value => value && !thing(value))) {
      const answer = await this.#api.get('actor', { id: value }, 'a name').catch(() => null);
      if (answer && thing(value) && current().href === state.href) this.update(state);
    }
  }

  #toggle() {
    const open = this.#form.classList.toggle('open');
    this.#fold.setAttribute('aria-expanded', String(open));
  }

  #actor(name, label) {
    return new Picker({
      id: `filter-${name}`, label, placeholder: name === 'a' ? 'any' : 'anyone',
      find: async text => {
        const { actors } = await this.#api.get('actors', { find: text, limit: 20 }, 'names');
        return actors.map(actor => ({
          value: short(actor), label: nameElement(actor, current().lang),
          note: [actor.type === 'state' ? 'state' : actor.state ? nameOf(actor.state, current().lang) : actor.type, plural(actor.facts, 'fact')].join(' · '),
        }));
      },
      chosen: value => go(current().with({ [name]: value })),
    });
  }

  #term(name, label, list) {
    return new Picker({
      id: `filter-${name}`, label, placeholder: 'any',
      find: async text => {
        const all = (await terms(this.#api))[list];
        const wanted = text.toLowerCase();
        return all
          .map(term => (list === 'sources'
            ? { value: term.name, label: term.name, note: plural(term.articles, 'article'), words: term.name }
            : { value: term.key, label: nameElement(term, current().lang), note: term.broader && nameOf(term.broader, current().lang), words: `${term.key} ${Object.values(term.label).join(' ')}` }))
          .filter(option => option.words.toLowerCase().includes(wanted))
          .slice(0, 80);
      },
      chosen: value => go(current().with({ [name]: [...new Set([...current().all(name), value])] })),
    });
  }

  #date(name, label) {
    const note = h('small.wrong', { id: `filter-${name}-wrong`, role: 'alert' });
    const input = h('input', {
      id: `filter-${name}`, type: 'text', inputmode: 'numeric', autocomplete: 'off', placeholder: '2024-09', size: 10, 'aria-describedby': note.id,
      onchange: () => {
        const value = input.value.trim();
        const wrong = value !== '' && !DATE.test(value);
        note.textContent = wrong ? 'A date is written 2024, 2024-09 or 2024-09-23.' : '';
        input.setAttribute('aria-invalid', String(wrong));
        if (!wrong) go(current().with({ [name]: value }));
      },
    });
    return { element: h('div.field.date', {}, h('label', { for: input.id }, label), input, note), show: value => follow(input, value) };
  }

  #words() {
    const input = h('input', {
      id: 'filter-q', type: 'search', autocomplete: 'off', placeholder: 'any',
      onchange: () => go(current().with({ q: input.value.trim() })),
    });
    return { element: h('div.field', {}, h('label', { for: input.id }, 'Words'), input), show: value => follow(input, value) };
  }

  #kinds() {
    return h('fieldset.field.kinds', {}, h('legend', {}, 'Only'),
      h('div', {}, Object.entries(KINDS).map(([kind, many]) => h('label', {},
        h('input', { type: 'checkbox', value: kind, onchange: () => go(current().with({ kind: this.#checked() })) }), many))));
  }

  #checked() {
    return [...this.#form.querySelectorAll('.kinds input:checked')].map(box => box.value);
  }
}

function follow(input, value) {
  if (input.value !== value && document.activeElement !== input) input.value = value;
}

/** The shortest name the API knows an actor by, for addresses a person can read. */
const short = actor => actor.code || actor.wikidata || actor.id;
