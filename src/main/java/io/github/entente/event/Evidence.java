package io.github.entente.event;

import io.github.entente.article.Span;

/**
 * The words that say so.
 *
 * @param span where they stand in the article's text
 * @param confidence how likely the fact is what they say, 0 to 1
 * @param inferred whether who speaks was carried over from an earlier sentence
 */
public record Evidence(Span span, double confidence, boolean inferred) {

    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
        }
    }
}
