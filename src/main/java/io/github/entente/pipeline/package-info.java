/**
 * The line through the house: source, article, document, facts, graph, store.
 */
@NullMarked
package io.github.entente.pipeline;

import org.jspecify.annotations.NullMarked;
