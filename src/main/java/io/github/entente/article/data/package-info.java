/** Data files: what Entente knows, in tables anybody can edit, read with errors that name file, line and reason. */
@NullMarked
package io.github.entente.article.data;

import org.jspecify.annotations.NullMarked;
