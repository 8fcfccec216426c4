/** Addresses within the page that several parts lead to. */

/** The article, open at the sentence of a fact. */
export const articleHref = (fact, state) => state.to('article', { id: fact.article?.id, fact: fact.id }).href;

export const actorHref = (actor, state) => state.to('actor', { id: actor.id ?? actor }).href;

/**
 * The drawer with the facts of a query, parameters of /api/facts that are laid over the filter: {edge, level}, {actor, with, level}, {speaker, on, by},
 * {from, to, unit}.
 */
export const factsHref = (state, query) =>
  state.with({ show: new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString() }).href;
