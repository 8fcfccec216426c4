package io.github.entente.store;

import java.net.URI;

/**
 * Where a SPARQL 1.1 server takes what.
 *
 * @param query SPARQL Protocol, queries
 * @param update SPARQL Protocol, updates
 * @param data SPARQL Graph Store Protocol, graphs named by "?graph="
 */
public record Endpoints(URI query, URI update, URI data) {}
