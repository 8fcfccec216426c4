package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Article;
import io.github.entente.server.explorer.facts.Concept;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What can be chosen in the filter: topics, acts and publishers. */
final class TermsView implements View {

    record Answer(Collection<Concept> topics, Collection<Concept> acts, List<Source> sources) {}

    record Source(String name, long articles) {}

    @Override
    public Set<String> parameters() {
        return Set.of();
    }

    @Override
    public boolean isFiltered() {
        return false;
    }

    @Override
    public Answer answer(Asked asked) {
        Map<String, Long> publishers = asked.facts().articles().values().stream()
                .map(Article::publisher)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        return new Answer(
                asked.facts().terms().topics().values(),
                asked.facts().terms().acts().values(),
                publishers.entrySet().stream()
                        .map(entry -> new Source(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
