/** Asks the graph in its own language: an editor, the questions that ship, and the answer as a table, a chart, a network or a file. */

import { fill, foreign, h } from '../dom.js';
import { save } from '../download.js';
import { current, go } from '../router.js';
import { number, plural } from '../words.js';
import { chart, charted } from '../sparql/chart.js';
import { Editor } from '../sparql/editor.js';
import { learn } from '../sparql/labels.js';
import { asParameters, chooser, form, given, queries } from '../sparql/library.js';
import { network, tied } from '../sparql/network.js';
import { csv, MOST, table } from '../sparql/results.js';

export const what = 'Any question, in the query language of graphs. Choose one that ships and change it, or write your own.';

const ENDPOINT = '/entente/sparql';
/** What the form above the editor tells already. */
const HEAD = /^(#.*\n)+\n*/;

const FORMS = { table: 'Table', chart: 'Chart', network: 'Network' };

const FIRST = `PREFIX ent: <https://w3id.org/entente#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

# Who met whom most often?
SELECT ?one ?other (COUNT(?meeting) AS ?meetings)
WHERE {
  GRAPH ?article { ?meeting a ent:Meeting ; ent:participant ?one , ?other }
  FILTER (STR(?one) < STR(?other))
}
GROUP BY ?one ?other
ORDER BY DESC(?meetings)
LIMIT 50
`;

export async function view(container, state, api) {
  const place = { library: h('div.library'), form: h('div'), editor: h('div.editor.card'), bar: h('div.bar'), answer: h('div.answer-place') };
  fill(container, place.library, place.form, place.editor, place.bar, place.answer);
  const all = await queries(api);
  const page = new Page(place, all, api);
  await page.open(state);
  return { update: (now, requests) => page.update(now, requests), close: () => page.close() };
}

class Page {
  #place;
  #all;
  #editor = null;
  #api;
  #run = null;
  #answer = null;
  #endForm = null;
  #shown = '';
  #timer = null;

  /** The query of the library as it stands in the editor if nobody changed it. */
  #given = null;

  constructor(place, all, api) {
    this.#place = place;
    this.#all = all;
    this.#api = api;
  }

  async open(state) {
    this.#editor = await Editor.in(this.#place.editor, state.get('text') || FIRST, this.#api, { run: () => this.#start() });
    await this.update(state, this.#api);
  }

  /** Follows the address. */
  async update(state, api) {
    this.#api = api;
    const query = this.#query(state);
    const key = [query?.name, JSON.stringify(query ? given(query, state) : {}), state.get('text'), state.get('run')].join('\n');
    const fresh = key !== this.#shown;
    this.#shown = key;
    if (fresh) {
      fill(this.#place.library, chooser(this.#all, query?.name, name => go(current().to('sparql', { query: name || null, text: name ? null : this.#editor.text }))));
      this.#form(query, state);
      await this.#text(query, state, api);
    }
    this.#bar();
    if (fresh && (state.get('run') || state.get('query'))) await this.#ask(api);
    else if (this.#answer) await this.#show(state);
  }

  #query(state) {
    return state.get('text') ? undefined : this.#all.find(one => one.name === state.get('query'));
  }

  #form(query, state) {
    const focused = document.activeElement?.name;
    fill(this.#place.form, query && form(query, given(query, state), this.#api,
      values => go(current().to('sparql', { query: query.name, ...asParameters(values), as: current().get('as') || null }))));
    if (focused) this.#place.form.querySelector(`[name="${CSS.escape(focused)}"]`)?.focus();
  }

  async #text(query, state, api) {
    if (state.get('text')) this.#editor.text = state.get('text');
    else if (query) {
      this.#given = (await api.get('query', { name: query.name, ...asParameters(given(query, state)) }, 'the query')).text.replace(HEAD, '');
      this.#editor.text = this.#given;
    }
  }

  /** A query that was changed by hand stands in the address itself. */
  #start() {
    const state = current();
    const text = this.#editor.text;
    const unchanged = text === this.#given || text === state.get('text');
    const next = unchanged ? state.with({ run: state.get('query') ? null : '1' }) : state.to('sparql', { text, run: '1', as: state.get('as') || null });
    // The address is as it was: nothing will follow it.
    if (next.href === state.href) this.#ask(this.#api);
    else go(next);
  }

  async #ask(api) {
    this.#stop();
    const run = { api: api.child(), begun: performance.now(), stopped: false };
    this.#run = run;
    fill(this.#place.answer);
    this.#bar();
    this.#timer = setInterval(() => fill(this.#place.bar.querySelector('[role=timer]'), elapsed(run)), 100);
    try {
      const answer = await ask(run.api, this.#editor.text);
      if (answer.columns) await learn(answer, text => ask(run.api, text, true)).catch(() => null);
      answer.seconds = (performance.now() - run.begun) / 1000;
      if (this.#run !== run) return;
      this.#answer = answer;
      this.#finish();
      await this.#show(current());
    } catch (failure) {
      if (this.#run !== run || (api.closed && !run.stopped)) return;
      this.#fail(run.stopped ? new Error('Stopped before the answer came.') : failure);
    }
  }

  #fail(failure) {
    this.#finish();
    this.#answer = null;
    fill(this.#place.answer, h('div.empty', { role: 'alert' }, h('p.failure', {}, failure.message)));
    this.#bar();
  }

  #finish() {
    clearInterval(this.#timer);
    this.#run = null;
    this.#bar();
  }

  #stop() {
    if (!this.#run) return;
    this.#run.stopped = true;
    this.#run.api.close();
  }

  #bar() {
    const running = this.#run;
    const had = document.activeElement?.closest?.('.bar') === this.#place.bar && document.activeElement.className;
    fill(this.#place.bar,
      running
        ? [h('button.run', { type: 'button', onclick: () => { this.#stop(); this.#fail(new Error('Stopped before the answer came.')); } }, 'Stop'),
          h('span', { role: 'timer' }, elapsed(running))]
        : [h('button.run', { type: 'button', title: 'Ctrl+Enter', onclick: () => this.#start() }, 'Run'),
          this.#answer && h('span.shown', { role: 'status' }, told(this.#answer))],
      !running && this.#answer?.columns && [this.#forms(), h('button.csv', { type: 'button', onclick: () => save(new Blob([csv(this.#answer)], { type: 'text/csv' }), 'answer.csv') }, 'CSV')]);
    if (had) this.#place.bar.querySelector(`.${had.split(' ')[0]}`)?.focus();
  }

  #forms() {
    const can = { table: true, chart: Boolean(charted(this.#answer)), network: Boolean(tied(this.#answer)) };
    const as = can[current().get('as')] ? current().get('as') : 'table';
    return h('div.choice', { role: 'group', 'aria-label': 'Show the answer as' }, Object.entries(FORMS).filter(([key]) => can[key]).map(([key, title]) =>
      h('a', { href: current().with({ as: key === 'table' ? null : key }).href, 'aria-current': key === as && 'true' }, title)));
  }

  async #show(state) {
    const answer = this.#answer;
    this.#endForm?.();
    this.#endForm = null;
    fill(this.#place.answer);
    if (!answer.columns) {
      fill(this.#place.answer, foreign(answer.text, 'pre.turtle.card', { tabindex: '0' }));
    } else if (answer.rows.length === 0) {
      fill(this.#place.answer, h('div.empty', { role: 'status' }, h('p', {}, 'No rows. Is a name or a date in the query too narrow? Take a condition away and run it again.')));
    } else if (state.get('as') === 'chart' && charted(answer)) {
      this.#endForm = await chart(answer, this.#place.answer);
    } else if (state.get('as') === 'network' && tied(answer)) {
      this.#endForm = await network(answer, this.#place.answer);
    } else {
      fill(this.#place.answer, table(answer));
    }
  }

  close() {
    clearInterval(this.#timer);
    this.#run?.api.close();
    this.#endForm?.();
    this.#editor?.close();
  }
}

const elapsed = ({ begun }) => `Running for ${((performance.now() - begun) / 1000).toFixed(1)} s …`;

function told({ rows, columns, seconds }) {
  const took = ` in ${seconds.toFixed(1)} s`;
  if (!columns) return `A graph${took}`;
  return plural(rows.length, 'row') + took + (rows.length > MOST ? `; the first ${number(MOST)} are shown, the CSV has all` : '');
}

/** Rows, or for CONSTRUCT and DESCRIBE the graph as Turtle. The server sends an answer whole or refuses it, so none is cut. */
async function ask(api, query, raw = false) {
  return api.fetch(ENDPOINT, {
    method: 'POST', body: new URLSearchParams({ query }),
    headers: { Accept: 'application/sparql-results+json, text/turtle;q=0.8', 'Content-Type': 'application/x-www-form-urlencoded' },
  }, 'the answer', async response => {
    if (!response.headers.get('Content-Type')?.includes('json')) return { text: await response.text() };
    const answer = await response.json();
    if (raw) return answer;
    return 'boolean' in answer
      ? { columns: ['answer'], rows: [{ answer: { type: 'literal', value: answer.boolean ? 'yes' : 'no' } }] }
      : { columns: answer.head.vars, rows: answer.results.bindings };
  });
}
