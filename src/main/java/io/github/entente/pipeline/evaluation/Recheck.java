package io.github.entente.pipeline.evaluation;

import io.github.entente.article.Source;
import io.github.entente.graph.Correction;
import io.github.entente.graph.Corrections;
import io.github.entente.pipeline.Build;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;

/**
 * Whether what was judged wrong is read otherwise now.
 *
 * @param judged all facts that were judged wrong
 * @param read those of articles that were read again
 * @param given those of the latter that are told as before
 */
public record Recheck(List<Correction> judged, Set<Correction> read, Set<Correction> given) {

    /** In the order in which they are told to people. */
    public static final List<String> KINDS = List.of("meeting", "statement", "deed");

    public Recheck {
        judged = List.copyOf(judged);
        read = Set.copyOf(read);
        given = Set.copyOf(given);
    }

    /**
     * How many of one kind.
     *
     * @param kind "meeting", "statement" or "deed"
     */
    public record Figure(String kind, int judged, int read, int given) {}

    public List<Figure> figures() {
        return KINDS.stream().map(this::figure).toList();
    }

    private Figure figure(String kind) {
        Predicate<Correction> ofKind = correction -> correction.kind().equals(kind);
        return new Figure(
                kind,
                count(judged.stream().filter(ofKind)),
                count(read.stream().filter(ofKind)),
                count(given.stream().filter(ofKind)));
    }

    private static int count(Stream<Correction> some) {
        return Math.toIntExact(some.count());
    }

    /** Reads articles again, without leaving out anything. */
    public static Recheck of(Corrections corrections, Build build, List<Source> articles) {
        Set<IRI> read = new HashSet<>();
        Set<Correction> given = new HashSet<>();
        build.run(
                articles,
                graphs -> graphs.forEachOrdered(graph -> {
                    read.add(graph.iri());
                    corrections.found(graph).forEach(found -> given.add(found.correction()));
                }));
        Set<Correction> again = new HashSet<>(corrections.all());
        again.removeIf(correction -> !read.contains(correction.article()));
        return new Recheck(corrections.all(), again, given);
    }
}
