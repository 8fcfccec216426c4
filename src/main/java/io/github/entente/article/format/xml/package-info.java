/** XML from strangers: the only place that parses it. */
@NullMarked
package io.github.entente.article.format.xml;

import org.jspecify.annotations.NullMarked;
