/**
 * What single words mean to every reader: which closed list they stand in, and whose side they stand for.
 */
@NullMarked
package io.github.entente.event.words;

import org.jspecify.annotations.NullMarked;
