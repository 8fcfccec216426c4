/** The text of an article with its facts marked in place. */

import { foreign, h, visible } from '../dom.js';
import { segments } from './segments.js';

const SIGNS = { meeting: 'Meeting', statement: 'Statement', deed: 'Deed' };

/** Bidirectional text keeps its own direction; nothing in it can turn that of the page. */
export class MarkedText {
  /** @param chosen called with the facts of the mark that was chosen */
  constructor(article, asked, chosen) {
    this.facts = new Map(article.facts.map(fact => [fact.id, fact]));
    const spans = article.facts.flatMap(fact => (fact.spans?.length ? fact.spans : [fact]).map(({ start, end }) => ({ start, end, fact: fact.id })));
    if (asked) spans.push({ ...asked, fact: 'asked' });
    this.element = h('div.text.card', { dir: 'auto', lang: 'en' }, segments(article.text, spans).map(part => this.#segment(part, chosen)));
  }

  #segment({ text, facts, begins }, chosen) {
    if (facts.length === 0) return visible(text);
    const known = facts.map(id => this.facts.get(id)).filter(Boolean);
    if (known.length === 0) return foreign(text, 'mark.asked', { tabindex: '-1', dataset: { facts: 'asked' } });
    const mark = foreign(text, 'mark', { class: [...new Set(known.map(fact => fact.kind)), facts.length > 1 && 'several', facts.includes('asked') && 'asked'], dataset: { facts: facts.join(' ') } });
    mark.addEventListener('click', () => chosen(known));
    const first = begins.filter(id => this.facts.has(id));
    // One stop of the keyboard a fact, where it begins; the rest of it can be clicked.
    if (first.length > 0) {
      mark.tabIndex = 0;
      mark.setAttribute('role', 'button');
      mark.setAttribute('aria-label', `${first.map(id => SIGNS[this.facts.get(id).kind]).join(' and ')}: ${visible(this.facts.get(first[0]).text)}. In the text: ${visible(text).trim()}`);
      mark.addEventListener('keydown', event => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        chosen(known);
      });
    }
    return mark;
  }

  /** Lets all marks of these facts stand out; those of others do not. */
  choose(ids) {
    for (const mark of this.#marks()) mark.classList.toggle('chosen', mark.dataset.facts.split(' ').some(id => ids.includes(id)));
  }

  /** Brings the reader to the first mark of a fact, or to the place that was asked for. */
  goTo(id) {
    const mark = this.#marks().find(one => one.dataset.facts.split(' ').includes(id));
    if (!mark) return;
    if (mark.tabIndex < 0) mark.tabIndex = -1;
    mark.scrollIntoView({ block: 'center' });
    mark.focus({ preventScroll: true });
  }

  #marks() {
    return [...this.element.querySelectorAll('mark')];
  }
}
