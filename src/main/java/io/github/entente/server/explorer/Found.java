package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Article;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.store.Search;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where words were found: in what is stated, in the sentence that says so, in the headline, or in the name of who takes part. */
final class Found {

    private final Set<String> facts = new HashSet<>();
    private final Set<String> positions = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    Found(List<Search.Hit> hits) {
        for (Search.Hit hit : hits) {
            switch (hit.where()) {
                case POSITION -> positions.add(hit.node());
                case QUOTE -> hit.fact().ifPresent(facts::add);
                case HEADLINE -> articles.add(hit.node());
                case NAME -> names.add(hit.node());
            }
        }
    }

    boolean holds(Fact fact) {
        return facts.contains(fact.id())
                || holds(fact.article())
                || fact.position().filter(positions::contains).isPresent()
                || fact.place().filter(names::contains).isPresent()
                || fact.parts().stream()
                        .anyMatch(part -> names.contains(part.actor().id()));
    }

    boolean holds(Article article) {
        return articles.contains(article.id());
    }
}
