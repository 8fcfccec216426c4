/** Web crawls: the pages that a crawler got, with what the servers said of them. */
@NullMarked
package io.github.entente.article.format.crawl;

import org.jspecify.annotations.NullMarked;
