package io.github.entente.pipeline.evaluation;

import java.util.List;

/**
 * How well one article was read.
 *
 * @param article its name
 * @param wrong what was found and is not so, one line a fact
 * @param missed what is so and was not found, one line a fact
 * @param differing what was found but is not quite so, one line a fact
 */
public record ArticleScore(
        String article, Scores scores, List<String> wrong, List<String> missed, List<String> differing) {

    public ArticleScore {
        wrong = List.copyOf(wrong);
        missed = List.copyOf(missed);
        differing = List.copyOf(differing);
    }
}
