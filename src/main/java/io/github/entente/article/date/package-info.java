/** Dates and times as newspapers print them. */
@NullMarked
package io.github.entente.article.date;

import org.jspecify.annotations.NullMarked;
