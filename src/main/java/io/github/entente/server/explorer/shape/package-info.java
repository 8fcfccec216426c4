/**
 * How actors, articles and facts look in JSON, wherever they stand.
 */
@NullMarked
package io.github.entente.server.explorer.shape;

import org.jspecify.annotations.NullMarked;
