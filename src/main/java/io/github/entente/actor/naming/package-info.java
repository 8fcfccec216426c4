/**
 * What the words of one sentence name by themselves: names that are known, offices, bodies, names of persons nobody knows yet.
 */
@NullMarked
package io.github.entente.actor.naming;

import org.jspecify.annotations.NullMarked;
