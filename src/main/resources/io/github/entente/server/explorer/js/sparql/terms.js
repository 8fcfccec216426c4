/** The ontology's terms, read from its own files, for the editor to complete. */

const FILES = ['entente.ttl', 'topics.ttl', 'acts.ttl'];

/** A term that is described here stands at the beginning of a line. */
const TERM = /^((?:ent|topic|act):[\w-]+) a /gm;

export const PREFIXES = {
  ent: 'https://w3id.org/entente#', topic: 'https://w3id.org/entente/topics#', act: 'https://w3id.org/entente/acts#', id: 'https://w3id.org/entente/id/',
  schema: 'https://schema.org/', rdfs: 'http://www.w3.org/2000/01/rdf-schema#', skos: 'http://www.w3.org/2004/02/skos/core#', oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#', owl: 'http://www.w3.org/2002/07/owl#', prov: 'http://www.w3.org/ns/prov#', xsd: 'http://www.w3.org/2001/XMLSchema#',
};

let asked = null;

/** Names such as "ent:Meeting", in the order of the alphabet. */
export function ontologyTerms(api) {
  asked ??= Promise.all(FILES.map(file =>
    api.fetch(`/ontology/${file}`, { headers: { Accept: 'text/turtle' } }, 'the ontology', response => response.text()).then(names)))
    .then(all => [...new Set(all.flat())].sort())
    .catch(failure => {
      asked = null;
      throw failure;
    });
  return asked;
}

const names = turtle => [...turtle.matchAll(TERM)].map(match => match[1]);
