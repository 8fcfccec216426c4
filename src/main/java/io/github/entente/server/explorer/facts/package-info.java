/**
 * All facts of a store at once, in memory: what the explorer filters and counts.
 */
@NullMarked
package io.github.entente.server.explorer.facts;

import org.jspecify.annotations.NullMarked;
