/**
 * What actors do: meetings and statements, read off a document whose actors are known.
 */
@NullMarked
package io.github.entente.event;

import org.jspecify.annotations.NullMarked;
