/**
 * The dataset over HTTP: Fuseki and what protects it.
 */
@NullMarked
package io.github.entente.server;

import org.jspecify.annotations.NullMarked;
