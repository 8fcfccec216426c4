/**
 * What speech amounts to: the act, towards whom, on what topics, with what stance.
 */
@NullMarked
package io.github.entente.event.statement;

import org.jspecify.annotations.NullMarked;
