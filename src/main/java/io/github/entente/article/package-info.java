/**
 * What a newsroom publishes: the {@link io.github.entente.article.Article} record, a reader per format, and its parts.
 */
@NullMarked
package io.github.entente.article;

import org.jspecify.annotations.NullMarked;
