/**
 * What several articles tell of one thing: which meetings and deeds are the same, where their accounts contradict each other, and which points two accounts
 * share. Compares what a store holds, and writes what it finds into a graph of its own.
 */
@NullMarked
package io.github.entente.store.sameness;

import org.jspecify.annotations.NullMarked;
