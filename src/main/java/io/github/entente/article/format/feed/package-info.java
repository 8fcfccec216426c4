/** News feeds, an article an entry. */
@NullMarked
package io.github.entente.article.format.feed;

import org.jspecify.annotations.NullMarked;
