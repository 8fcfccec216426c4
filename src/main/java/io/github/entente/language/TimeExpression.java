package io.github.entente.language;

import io.github.entente.article.Span;

/**
 * A point or stretch of time named in a sentence.
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param value resolved against the article's date, in TIMEX3 form: "2024-09-23", "2024-09", "2023-FA", "PAST_REF"
 */
public record TimeExpression(Span span, String text, String value) {}
