/** Starts the page: draws the frame around the views and keeps it at what the address says. */

import { Api, ApiError, Stopped, watch } from './api.js';
import { fill, h } from './dom.js';
import { Drawer } from './drawer.js';
import { FilterBar } from './filter-bar.js';
import { follow } from './reading.js';
import { current, go, listen, State } from './router.js';
import { terms } from './terms.js';
import { VIEWS } from './views.js';

const LANGUAGES = { en: 'English', zh: '中文', ja: '日本語' };

const page = id => document.getElementById(id);
const main = page('main');
const whole = new Api();
const filter = new FilterBar(page('filter'), whole);
const drawer = new Drawer(page('drawer'), whole);

/** The view that stands on the page: {state, module, instance, body, api}. */
let open = null;

function navigation(state) {
  fill(page('views'), VIEWS.filter(view => view.tab).map(view =>
    h('a', { href: state.to(view.key).href, 'aria-current': view.key === state.view && 'page' }, view.tab)));
  fill(page('languages'), Object.entries(LANGUAGES).map(([lang, name]) =>
    h('a', { href: state.with({ lang: lang === 'en' ? null : lang }).href, lang, 'aria-current': lang === state.lang && 'true' }, name)));
}

async function render(state) {
  navigation(state);
  filter.update(state);
  drawer.update(state);
  if (open && open.state.sameView(state)) return;
  const before = open;
  before?.api.close();
  if (before?.instance?.update && before.state.view === state.view) {
    open = { ...before, state, api: whole.child() };
    tools(open);
    return guarded(open, () => before.instance.update(state, open.api));
  }
  before?.instance?.close?.();
  await build(state, before !== null && before.state.view !== state.view);
}

async function build(state, moveFocus) {
  const view = VIEWS.find(one => one.key === state.view);
  const body = h('div.body');
  const shown = { state, body, api: whole.child(), module: null, instance: null };
  open = shown;
  document.title = `${view?.tab ?? view?.title ?? 'Nothing here'} – Entente`;
  if (moveFocus) {
    main.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
  if (!view) {
    fill(main, h('div.empty', {}, h('h1', {}, 'Nothing here'), h('p', {}, 'There is no view of this name. Choose one above.')));
    return;
  }
  await guarded(shown, async () => {
    // Views may take it that names of topics and acts are known.
    [shown.module] = await Promise.all([view.load(), terms(whole).catch(() => null)]);
    if (open !== shown) return;
    fill(main, h('section.view', { class: view.key, 'aria-labelledby': 'title' },
      h('header.head', {}, h('h1', { id: 'title' }, view.tab ?? view.title), h('p.what', {}, shown.module.what), h('div.tools')),
      body));
    tools(shown);
    shown.instance = (await shown.module.view(body, state, shown.api)) ?? null;
    if (open.body !== body) shown.instance?.close?.();
    else if (open !== shown) open.instance = shown.instance;
  });
}

/** Beside the title: what leads from this view to the query language. */
function tools({ module, state }) {
  const place = main.querySelector('.head .tools');
  if (!place || !module.sparql) return;
  const { query, parameters = {} } = module.sparql(state);
  const changes = { query };
  Object.entries(parameters).forEach(([name, value]) => (changes['p.' + name] = value));
  fill(place, h('a.sparql', { href: state.to('sparql', changes).href }, 'Show as SPARQL'));
}

/** Runs what a view does, and says in its place what went wrong. */
async function guarded(shown, what) {
  try {
    await what();
  } catch (failure) {
    if (open.body !== shown.body || shown.api.closed) return;
    // What is not for the reader is for whoever mends it.
    if (!(failure instanceof ApiError)) console.error(failure);
    if (!shown.body.isConnected) fill(main, shown.body);
    fill(shown.body, h('div.empty', { role: failure instanceof Stopped ? 'status' : 'alert' },
      h('p', {}, failure instanceof ApiError ? failure.message : 'This view failed to draw what it got. Its maker would like to know.'),
      h('button', { type: 'button', onclick: again }, 'Try again')));
    shown.instance?.close?.();
    shown.instance = null;
  }
}

function again() {
  open.instance?.close?.();
  open.api.close();
  open = { ...open, state: new State('', new URLSearchParams()), instance: null };
  render(current());
}

/** What takes longer than a blink is said, and can be stopped. */
const still = h('span');
watch(tasks => {
  const busy = page('busy');
  const begins = busy.hidden && tasks.length > 0;
  busy.hidden = tasks.length === 0;
  if (begins) follow(still, () => !busy.hidden);
  fill(busy, tasks.length > 0 && [
    h('span', {}, `Waiting for ${[...new Set(tasks.map(task => task.what))].join(', ')} …`),
    still,
    h('button', { type: 'button', onclick: () => tasks.forEach(task => task.stop()) }, 'Stop'),
  ]);
});

page('skip').addEventListener('click', event => {
  event.preventDefault();
  main.focus();
});

listen(render);
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !event.defaultPrevented && current().get('show')) go(current().with({ show: null }));
});
render(current());
