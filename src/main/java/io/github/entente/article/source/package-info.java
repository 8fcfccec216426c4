/** What a user may name as a source: files, folders, globs, addresses, standard input. */
@NullMarked
package io.github.entente.article.source;

import org.jspecify.annotations.NullMarked;
