/** Newsletters and press mails, as mail programs save them. */
@NullMarked
package io.github.entente.article.format.mail;

import org.jspecify.annotations.NullMarked;
