/** A reader for each format that newsrooms publish in. */
@NullMarked
package io.github.entente.article.format;

import org.jspecify.annotations.NullMarked;
