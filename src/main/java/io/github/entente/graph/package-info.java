/**
 * Facts as RDF: vocabulary, named graphs, evidence and provenance, and the files they are written to; the room of RDF4J.
 */
@NullMarked
package io.github.entente.graph;

import org.jspecify.annotations.NullMarked;
