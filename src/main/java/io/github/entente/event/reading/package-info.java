/**
 * The front of the room: reads all events off a document.
 */
@NullMarked
package io.github.entente.event.reading;

import org.jspecify.annotations.NullMarked;
