/** The parts of an article: headline, byline, dateline, captions, story, and what is none of it. */
@NullMarked
package io.github.entente.article.parts;

import org.jspecify.annotations.NullMarked;
