package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.entente.server.explorer.facts.Article;
import io.github.entente.server.explorer.facts.Words;
import io.github.entente.server.explorer.shape.ArticleShape;
import io.github.entente.server.explorer.shape.FactShape;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One article with all its facts, each with the places of the text that say so. */
final class ArticleView implements View {

    record Answer(@JsonUnwrapped ArticleShape article, String text, List<FactShape> facts) {}

    @Override
    public Set<String> parameters() {
        return Set.of("id");
    }

    @Override
    public boolean isFiltered() {
        return false;
    }

    @Override
    public Answer answer(Asked asked) {
        String id = asked.parameters().must("id", "an article's IRI as /api/articles has it");
        Article article = Optional.ofNullable(asked.facts().articles().get(id))
                .orElseThrow(() -> Refusal.missing("There is no article \"" + id + "\"."));
        List<FactShape> facts = asked
                .shapes()
                .factsWithSpans(asked.facts().facts().stream()
                        .filter(fact -> fact.article().equals(article))
                        .toList())
                .stream()
                .sorted(Comparator.comparingInt(FactShape::start).thenComparing(FactShape::id))
                .toList();
        return new Answer(
                ArticleShape.of(article), Words.body(asked.dataset(), article).orElse(""), facts);
    }
}
