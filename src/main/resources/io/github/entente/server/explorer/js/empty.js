/** What stands where nothing is found: always with the way on. */

import { h } from './dom.js';
import { FILTER } from './router.js';

export function empty(state, what) {
  return h('div.empty', { role: 'status' }, state.filtered
    ? [h('p', {}, `No ${what} under this filter. Take away a part of it above, or all of it.`),
      h('a.button', { href: state.with(Object.fromEntries([...FILTER, 'show'].map(name => [name, null]))).href }, 'Clear the filter')]
    : [h('p', {}, `No ${what} in this store yet.`), h('p', {}, 'Build one from articles: entente build SOURCE... --store DIR; or from those that come with Entente: entente build --samples.')]);
}
