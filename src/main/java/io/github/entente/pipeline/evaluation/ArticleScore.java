package io.github.entente.pipeline.evaluation;

import java.util.List;

/**
 * How well one article was read.
 *
 * @param article its name
 * @param findings all that was found or missed; mentions only where they were not understood
 */
public record ArticleScore(String article, Scores scores, List<Finding> findings) {

    public ArticleScore {
        findings = List.copyOf(findings);
    }
}
