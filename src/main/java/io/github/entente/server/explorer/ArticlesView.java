package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.entente.server.explorer.facts.Article;
import io.github.entente.server.explorer.shape.ArticleShape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The articles that tell what the filter lets through, the newest first; without a filter also those that tell nothing. */
final class ArticlesView implements View {

    private static final int LIMIT = 100;
    private static final int MOST = 1_000;

    record Answer(List<Row> articles, int shown, int total) {}

    record Row(@JsonUnwrapped ArticleShape article, int facts) {}

    @Override
    public Set<String> parameters() {
        return Set.of("offset", "limit");
    }

    @Override
    public Answer answer(Asked asked) {
        int offset = asked.parameters().number("offset", 0, 0, Integer.MAX_VALUE / 2);
        int limit = asked.parameters().number("limit", LIMIT, 1, MOST);
        Filter filter = asked.filter();
        Map<Article, Integer> counts = new HashMap<>();
        filter.facts().forEach(fact -> counts.merge(fact.article(), 1, Integer::sum));
        List<Article> found = asked.facts().articles().values().stream()
                .filter(article -> filter.isEmpty() || counts.containsKey(article))
                .sorted(Comparator.comparing(
                                (Article article) -> article.published().orElse(""))
                        .reversed()
                        .thenComparing(Article::name)
                        .thenComparing(Article::id))
                .toList();
        List<Row> rows = found.stream()
                .skip(offset)
                .limit(limit)
                .map(article -> new Row(ArticleShape.of(article), counts.getOrDefault(article, 0)))
                .toList();
        return new Answer(rows, rows.size(), found.size());
    }
}
