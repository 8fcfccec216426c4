/** Web pages: their metadata and their text without what stands around it. */
@NullMarked
package io.github.entente.article.format.html;

import org.jspecify.annotations.NullMarked;
