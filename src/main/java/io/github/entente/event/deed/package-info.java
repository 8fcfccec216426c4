/**
 * Finds what one side does to another beside meeting it and talking.
 */
@NullMarked
package io.github.entente.event.deed;

import org.jspecify.annotations.NullMarked;
