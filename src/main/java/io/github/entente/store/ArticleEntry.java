package io.github.entente.store;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;

/**
 * An article a store holds.
 *
 * @param source what the user called it when it was read
 * @param published an ISO 8601 date or date and time
 */
public record ArticleEntry(IRI iri, String source, Optional<String> headline, Optional<String> published) {}
