/** By what an article is known when it comes again: from another address, in another format, or corrected. */
@NullMarked
package io.github.entente.article.sameness;

import org.jspecify.annotations.NullMarked;
