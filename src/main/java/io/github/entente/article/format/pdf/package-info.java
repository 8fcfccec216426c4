/** Press releases in PDF: from letters on pages back to paragraphs. */
@NullMarked
package io.github.entente.article.format.pdf;

import org.jspecify.annotations.NullMarked;
