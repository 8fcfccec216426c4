/**
 * Finds who met whom, however often an article tells it.
 */
@NullMarked
package io.github.entente.event.meeting;

import org.jspecify.annotations.NullMarked;
