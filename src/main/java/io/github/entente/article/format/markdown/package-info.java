/** Markdown, as static sites keep their articles. */
@NullMarked
package io.github.entente.article.format.markdown;

import org.jspecify.annotations.NullMarked;
