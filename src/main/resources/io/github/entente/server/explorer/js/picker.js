/**
 * A field that offers what fits to what is typed: the combobox of the WAI-ARIA practices, a list that opens below and is walked by the
 * arrow keys. `find` gives [{value, label, note}] for a text, `chosen` gets the value, or '' when a shown value is emptied.
 */

import { fill, h } from './dom.js';

const PAUSE = 150;

export class Picker {
  #input;
  #list;
  #options = [];
  #active = -1;
  #shown = '';
  #asked = 0;
  #timer;

  constructor({ id, label, placeholder = '', find, chosen }) {
    this.find = find;
    this.chosen = chosen;
    this.#input = h('input', {
      id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', placeholder,
      'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': `${id}-list`,
      oninput: () => this.#later(), onfocus: () => this.#input.select(), onblur: () => this.#leave(),
      onclick: () => this.#ask(), onkeydown: event => this.#key(event),
    });
    this.#list = h('ul.options', { id: `${id}-list`, role: 'listbox', 'aria-label': label, hidden: true });
    this.element = h('div.field.picker', {}, h('label', { for: id }, label), this.#input, this.#list);
  }

  /** What the field says while nobody types. */
  show(text) {
    this.#shown = text;
    if (document.activeElement !== this.#input) this.#input.value = text;
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    const turn = ++this.#asked;
    const text = this.#input.value === this.#shown ? '' : this.#input.value.trim();
    const options = await this.find(text).catch(() => []);
    if (turn !== this.#asked || document.activeElement !== this.#input) return;
    this.#options = options;
    this.#active = text && options.length ? 0 : -1;
    fill(this.#list, options.length
      ? options.map((option, at) => h('li', {
        role: 'option', id: `${this.#input.id}-${at}`, 'aria-selected': at === this.#active ? 'true' : 'false',
        onmousedown: event => { event.preventDefault(); this.#choose(option); },
      }, h('span', {}, option.label), option.note && h('small', {}, option.note)))
      : h('li.none', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, text ? `Nothing found for “${text}”` : 'Nothing to choose'));
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#mark();
  }

  #mark() {
    [...this.#list.children].forEach((item, at) => {
      item.setAttribute('aria-selected', at === this.#active ? 'true' : 'false');
      if (at === this.#active) item.scrollIntoView({ block: 'nearest' });
    });
    if (this.#active < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `${this.#input.id}-${this.#active}`);
  }

  #key(event) {
    const open = !this.#list.hidden;
    const last = this.#options.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return this.#ask();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#active = this.#active + step > last ? 0 : this.#active + step < 0 ? last : this.#active + step;
      this.#mark();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open && this.#active >= 0) this.#choose(this.#options[this.#active]);
      else if (this.#input.value.trim() === '' && this.#shown) this.#choose({ value: '', label: '' });
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      this.#close();
    }
  }

  #choose(option) {
    this.#shown = '';
    this.#input.value = '';
    this.#close();
    this.chosen(option.value);
  }

  #leave() {
    const emptied = this.#shown && this.#input.value.trim() === '';
    this.#close();
    if (emptied) this.#choose({ value: '', label: '' });
    else this.#input.value = this.#shown;
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asked++;
    this.#list.hidden = true;
    this.#active = -1;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }
}
