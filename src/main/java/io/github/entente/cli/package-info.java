/**
 * The commands, one class each, thin on top of the {@link io.github.entente.Entente} front door.
 */
@NullMarked
package io.github.entente.cli;

import org.jspecify.annotations.NullMarked;
