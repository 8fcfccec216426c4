/** The editor: Yasqe, without anything that would ask another server. */

import { h } from '../dom.js';
import { editor as library } from '../libraries.js';
import { ontologyTerms, PREFIXES } from './terms.js';

const COMPLETER = 'entente-terms';

/** How a term is used, as far as it is written: a prefix, a colon and letters. */
const TERM = /^[A-Za-z]*:[\w-]*$/;

export class Editor {
  #yasqe;

  /** `on` has changed(text) and run(). */
  static async in(place, text, api, on) {
    const Yasqe = await library();
    const editor = new Editor();
    offer(Yasqe, api);
    const box = h('div.yasqe-box');
    place.append(box);
    const yasqe = new Yasqe(box, {
      value: text, persistenceId: null, showQueryButton: false, createShareableLink: null, resizeable: false, collapsePrefixesOnLoad: false, editorHeight: '20rem',
      autocompleters: [COMPLETER, 'variables'], pluginButtons: () => [],
      extraKeys: {
        'Ctrl-Space': yasqe => yasqe.autocomplete(), 'Ctrl-Enter': () => on.run(), 'Cmd-Enter': () => on.run(),
        // The keyboard must be able to leave.
        Tab: false, 'Shift-Tab': false,
      },
    });
    editor.#yasqe = yasqe;
    yasqe.getInputField().setAttribute('aria-label', 'The query, in SPARQL');
    yasqe.on('change', () => on.changed(yasqe.getValue()));
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

/** Completes the terms of the ontology, and adds the prefix that a chosen one needs. */
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
    postProcessSuggestion: (yasqe, token, suggestion) => {
      const prefix = suggestion.slice(0, suggestion.indexOf(':'));
      if (!(prefix in yasqe.getPrefixesFromQuery())) yasqe.addPrefixes({ [prefix]: PREFIXES[prefix] });
      return suggestion;
    },
  }, false);
}
