/**
 * The views. To add one: a module under views/ and a line here. A module has
 *
 *   export function view(container, state, api) {...}     may be async; what it throws is shown in words
 *       container  an empty element that is the view's own
 *       state      what the address says (router.js); state.filter() is ready for the API
 *       api        requests that end when the view is left or the state changes (api.js)
 *       returns    nothing, or {update(state, api), close()}: with `update` the view stays when the address changes within it,
 *                  without it is built anew
 *   export const what                                     one line for "What am I looking at?"
 *   export function sparql(state)                         the query of the library nearest to it: {query, parameters: {name: value}}
 *
 * Links within the page are plain <a href=state.to('actor', {id}).href>. Facts are opened by links to factsHref (links.js), which
 * the drawer follows.
 * `tab` is the view's name in the navigation; views without one are reached from others.
 */
export const VIEWS = [
  { key: 'network', tab: 'Network', load: () => import('./views/network.js') },
  { key: 'timeline', tab: 'Timeline', load: () => import('./views/timeline.js') },
  { key: 'positions', tab: 'Positions', load: () => import('./views/positions.js') },
  { key: 'readouts', tab: 'Readouts', load: () => import('./views/readouts.js') },
  { key: 'actor', tab: 'Actors', load: () => import('./views/actor.js') },
  { key: 'article', tab: 'Articles', load: () => import('./views/article.js') },
  { key: 'sparql', tab: 'SPARQL', load: () => import('./views/sparql.js') },
];
