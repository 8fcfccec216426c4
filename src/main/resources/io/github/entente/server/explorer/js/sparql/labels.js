/** Names for the IRIs of an answer, asked for in one query. */

import { remember, thing } from '../names.js';
import { irisIn } from './results.js';

const AT_ONCE = 400;
const SAFE = /^https?:\/\/[^\s<>"{}|^`\\]+$/;

/** Looks up what is not known yet; what has no name stays as it is. */
export async function learn({ columns, rows }, ask) {
  const iris = new Set();
  for (const row of rows.slice(0, 1000)) {
    for (const column of columns) {
      for (const value of row[column]?.type === 'uri' ? [row[column].value] : irisIn(row[column])) {
        const iri = value.split(/#(?=[a-z]+-\d+$)/)[0];
        if (!thing(iri) && SAFE.test(iri) && iris.size < AT_ONCE) iris.add(iri);
      }
    }
  }
  if (iris.size === 0) return;
  const answer = await ask(`PREFIX ent: <https://w3id.org/entente#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?x ?name { VALUES ?x { ${[...iris].map(iri => `<${iri}>`).join(' ')} } GRAPH ?g { { ?x rdfs:label ?name } UNION { ?x skos:prefLabel ?name } UNION { ?x ent:sourceName ?name } } }`);
  const names = new Map();
  for (const { x, name } of answer.results.bindings) {
    const known = names.get(x.value) ?? {};
    known[name['xml:lang'] ?? 'en'] ??= name.value;
    names.set(x.value, known);
  }
  remember([...names].map(([id, name]) => ({ id, name })));
}
