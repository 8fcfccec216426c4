/**
 * What the explorer's page asks for, as JSON; one class an answer.
 */
@NullMarked
package io.github.entente.server.explorer;

import org.jspecify.annotations.NullMarked;
