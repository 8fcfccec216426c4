/** The front door of the room: finds the reader that knows a source, and reads. */
@NullMarked
package io.github.entente.article.reading;

import org.jspecify.annotations.NullMarked;
