/**
 * Who acts: persons, states and organisations, the offices they hold, and where an article mentions them. The packages below find them:
 * {@code gazetteer} knows who there is, {@code naming} what the words of a sentence name, {@code following} whom the words of an article mean.
 */
@NullMarked
package io.github.entente.actor;

import org.jspecify.annotations.NullMarked;
