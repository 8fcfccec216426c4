/** Archives, compressed files and web crawls: what is inside goes through the front door again. */
@NullMarked
package io.github.entente.article.format.archive;

import org.jspecify.annotations.NullMarked;
