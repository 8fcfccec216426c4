/**
 * Finds, in the grammar of sentences, who says what by which word; whether it matters is for others to judge.
 */
@NullMarked
package io.github.entente.event.speech;

import org.jspecify.annotations.NullMarked;
