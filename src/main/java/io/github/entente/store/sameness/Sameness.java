package io.github.entente.store.sameness;

import io.github.entente.language.Meaning;
import io.github.entente.store.ArticleEntry;
import io.github.entente.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares the articles of a store: which meetings and deeds are the same, where they contradict each other, and which points two accounts share.
 * What was found goes into the graph id:sameness in the place of what stood there. Which events are the same is found wholly anew each time, as a new article may
 * decide between two others; points are aligned only where an article is new, as that costs more than all else.
 */
public final class Sameness {

    /** What changes with the code here and not with its files. */
    private static final String RULES = "1";

    /**
     * What a comparison found.
     *
     * @param events how many meetings and deeds are told by more than one article
     */
    public record Found(int articles, int events, int contradictions, int alignments) {}

    private final Store store;
    private final Asked asked;
    private final Weights weights = Weights.shipped();
    private @Nullable Optional<Aligner> aligner;

    private Sameness(Store store) {
        this.store = store;
        this.asked = new Asked(store);
    }

    /** Whether a store holds articles that have not been compared with the others, such as after a build that was stopped. */
    public static boolean isDue(Store store) {
        return new Asked(store).any("articles.rq");
    }

    /** Compares what a store holds, and writes what it finds into it. */
    public static Found renew(Store store) {
        return new Sameness(store).renew();
    }

    private Found renew() {
        String rules = RULES + "-" + weights.name();
        Known known = Known.of(asked);
        List<Set<Telling>> events = Clusters.of(Tellings.of(asked), weights).stream()
                .filter(event -> event.size() > 1)
                .toList();
        List<String> articles = store.articles().stream()
                .map(ArticleEntry::iri)
                .map(Object::toString)
                .sorted()
                .toList();
        Findings findings = new Findings();
        findings.compared(articles, rules);
        int contradictions = 0;
        int alignments = 0;
        Map<String, List<Point>> points = events.isEmpty() ? Map.of() : Points.of(asked);
        for (Set<Telling> event : events) {
            findings.same(event);
            for (List<Telling> pair : pairs(event)) {
                List<Contradiction> found = Contradiction.between(pair.get(0), pair.get(1));
                found.forEach(findings::contradicts);
                contradictions += found.size();
                List<Aligned> aligned = align(pair.get(0), pair.get(1), points, known, rules);
                aligned.forEach(findings::aligned);
                alignments += aligned.size();
            }
        }
        store.relate(findings.model());
        return new Found(articles.size(), events.size(), contradictions, alignments);
    }

    private static List<List<Telling>> pairs(Set<Telling> event) {
        List<Telling> tellings = new ArrayList<>(event);
        tellings.sort(Comparator.comparing(Telling::event));
        List<List<Telling>> pairs = new ArrayList<>();
        for (int one = 0; one < tellings.size(); one++) {
            for (int other = one + 1; other < tellings.size(); other++) {
                pairs.add(List.of(tellings.get(one), tellings.get(other)));
            }
        }
        return pairs;
    }

    private List<Aligned> align(
            Telling one, Telling other, Map<String, List<Point>> points, Known known, String rules) {
        List<Point> ones = points.getOrDefault(one.event(), List.of());
        List<Point> others = points.getOrDefault(other.event(), List.of());
        if (ones.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        if (known.rules().equals(rules) && known.covers(one.article(), other.article())) {
            Set<String> positions = others.stream().map(Point::position).collect(Collectors.toSet());
            return ones.stream()
                    .flatMap(point -> known.alignments().getOrDefault(point.position(), List.of()).stream())
                    .filter(aligned -> positions.contains(aligned.other()))
                    .toList();
        }
        return aligner().map(model -> model.align(ones, others)).orElse(List.of());
    }

    private Optional<Aligner> aligner() {
        if (aligner == null) {
            aligner = Meaning.shipped().map(meaning -> new Aligner(meaning, weights));
        }
        return aligner;
    }
}
