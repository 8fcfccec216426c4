/**
 * The front door: {@link io.github.entente.Entente} reads articles and gives their facts.
 */
@NullMarked
package io.github.entente;

import org.jspecify.annotations.NullMarked;
