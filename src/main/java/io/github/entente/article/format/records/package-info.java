/** Articles as records of JSON or rows of a table, in fields whose names differ from archive to archive. */
@NullMarked
package io.github.entente.article.format.records;

import org.jspecify.annotations.NullMarked;
