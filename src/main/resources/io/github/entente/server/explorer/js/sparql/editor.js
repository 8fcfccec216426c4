/** The editor: Yasqe, without anything that would ask another server. */

import { h } from '../dom.js';
import { editor as library } from '../libraries.js';
import { ontologyTerms, PREFIXES } from './terms.js';

const COMPLETER = 'entente-terms';

/** Variables are those of the query itself. */
const OURS = [COMPLETER, 'variables'];

/** How a term is used, as far as it is written: a prefix, a colon and letters. */
const TERM = /^[A-Za-z]*:[\w-]*$/;

export class Editor {
  #yasqe;

  /** `on` has run(). */
  static async in(place, text, api, on) {
    const Yasqe = await library();
    const editor = new Editor();
    offer(Yasqe, api);
    const box = h('div.yasqe-box');
    place.append(box);
    const yasqe = new Yasqe(box, {
      value: text, persistenceId: null, showQueryButton: false, createShareableLink: null, resizeable: false, collapsePrefixesOnLoad: false, editorHeight: '20rem',
      pluginButtons: () => [],
      extraKeys: {
        'Ctrl-Space': yasqe => yasqe.autocomplete(), 'Ctrl-Enter': () => on.run(), 'Cmd-Enter': () => on.run(),
        // The keyboard must be able to leave.
        Tab: false, 'Shift-Tab': false,
      },
    });
    editor.#yasqe = yasqe;
    yasqe.getInputField().setAttribute('aria-label', 'The query, in SPARQL');
    // A long query is scrolled by keyboard too.
    Object.assign(yasqe.getScrollerElement(), { tabIndex: 0, role: 'group', ariaLabel: 'The text of the query' });
    yasqe.on('change', (any, { origin, text }) => origin === 'complete' && declare(yasqe, text.join('')));
    yasqe.refresh();
    return editor;
  }

  get text() {
    return this.#yasqe.getValue();
  }

  set text(text) {
    if (text !== this.text) this.#yasqe.setValue(text);
  }

  close() {
    this.#yasqe.destroy();
  }
}

/** A term that was chosen needs its prefix. */
function declare(yasqe, term) {
  const prefix = term.slice(0, term.indexOf(':'));
  if (prefix in PREFIXES && !(prefix in yasqe.getPrefixesFromQuery())) yasqe.addPrefixes({ [prefix]: PREFIXES[prefix] });
}

/** Completes the terms of the ontology, and takes away the completers that would ask servers elsewhere. */
function offer(Yasqe, api) {
  if (Yasqe.Autocompleters?.[COMPLETER]) return;
  Yasqe.registerAutocompleter({
    name: COMPLETER,
    bulk: true,
    autoShow: true,
    persistenceId: null,
    get: () => ontologyTerms(api).catch(() => []),
    isValidCompletionPosition: yasqe => TERM.test(yasqe.getCompleteToken().string.trim()),
    preProcessToken: (yasqe, token) => ({ ...token, autocompletionString: token.string.trim() }),
  }, false);
  for (const name of Object.keys(Yasqe.Autocompleters)) {
    if (!OURS.includes(name)) delete Yasqe.Autocompleters[name];
  }
  // What an editor is given for itself is merged into this list, and would not shorten it.
  Yasqe.defaults.autocompleters.splice(0, Infinity, ...OURS);
}
