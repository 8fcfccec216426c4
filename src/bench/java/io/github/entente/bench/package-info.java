/**
 * How fast Entente is, as shares and ratios measured side by side in one run: {@code mvn -Pbench verify}.
 */
@NullMarked
package io.github.entente.bench;

import org.jspecify.annotations.NullMarked;
