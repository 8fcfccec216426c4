/**
 * The dataset: TDB2 embedded or any SPARQL 1.1 server; load, validate, query; the room of Jena.
 */
@NullMarked
package io.github.entente.store;

import org.jspecify.annotations.NullMarked;
