/**
 * What actors do: the records of meetings, statements and deeds, which other rooms use. The packages below read them off a document whose actors
 * are known.
 */
@NullMarked
package io.github.entente.event;

import org.jspecify.annotations.NullMarked;
