/** Bytes into text: charsets, sizes, lines, and what is blank. */
@NullMarked
package io.github.entente.article.text;

import org.jspecify.annotations.NullMarked;
