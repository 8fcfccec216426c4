/**
 * Whom words mean that only the article makes clear: "Wang", "she", "his Japanese counterpart", "the two ministers". Its door is
 * {@link io.github.entente.actor.following.Casting}.
 */
@NullMarked
package io.github.entente.actor.following;

import org.jspecify.annotations.NullMarked;
