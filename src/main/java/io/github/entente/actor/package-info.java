/**
 * Who acts: persons, states and organisations, the offices they hold, and where an article mentions them.
 */
@NullMarked
package io.github.entente.actor;

import org.jspecify.annotations.NullMarked;
