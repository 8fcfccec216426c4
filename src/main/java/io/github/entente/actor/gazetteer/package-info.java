/**
 * Who is known: the files of persons, states, organisations, places and offices, read, checked and laid over each other.
 */
@NullMarked
package io.github.entente.actor.gazetteer;

import org.jspecify.annotations.NullMarked;
