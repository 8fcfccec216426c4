package io.github.entente.server.explorer;

import io.github.entente.graph.Extractor;
import io.github.entente.server.explorer.facts.Article;
import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.server.explorer.facts.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is served, in numbers. */
final class AboutView implements View {

    private static final String SAMPLES = "/io/github/entente/samples/index.txt";

    /**
     * @param corrections whether this server takes corrections
     * @param samples whether these are the articles that come with Entente
     */
    record Answer(
            String version,
            int articles,
            int facts,
            long meetings,
            long statements,
            long deeds,
            int actors,
            Optional<String> from,
            Optional<String> to,
            boolean corrections,
            boolean samples) {}

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
        Facts facts = asked.facts();
        return new Answer(
                Extractor.of("en").version(),
                facts.articles().size(),
                facts.facts().size(),
                count(facts, Kind.MEETING),
                count(facts, Kind.STATEMENT),
                count(facts, Kind.DEED),
                facts.actors().size(),
                facts.facts().stream().flatMap(fact -> fact.when().stream()).findFirst(),
                facts.facts().stream().flatMap(fact -> fact.when().stream()).reduce((first, second) -> second),
                asked.corrections().areTaken(),
                areSamples(facts));
    }

    private static long count(Facts facts, Kind kind) {
        return facts.facts().stream().filter(fact -> fact.kind() == kind).count();
    }

    private static boolean areSamples(Facts facts) {
        try (InputStream in = AboutView.class.getResourceAsStream(SAMPLES)) {
            if (in == null || facts.articles().isEmpty()) {
                return false;
            }
            Set<String> names = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.toSet());
            // Of a file of several articles each has the name of the file and a number.
            return facts.articles().values().stream()
                    .map(Article::name)
                    .allMatch(name -> names.contains(name.replaceFirst("[#:][^#:]*$", "")) || names.contains(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
