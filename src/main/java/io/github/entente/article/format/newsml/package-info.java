/** What news agencies send in XML: NewsML-G2, NewsML 1 and NITF. */
@NullMarked
package io.github.entente.article.format.newsml;

import org.jspecify.annotations.NullMarked;
