package io.github.entente.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;

/** Facts that were judged wrong, to be found again in articles that are read anew. */
public final class Corrections {

    public static final Corrections NONE = new Corrections(List.of());

    private final List<Correction> all;
    private final Map<IRI, Map<String, Correction>> byArticle;

    private Corrections(List<Correction> all) {
        this.all = List.copyOf(all);
        this.byArticle = this.all.stream()
                .collect(Collectors.groupingBy(
                        Correction::article,
                        Collectors.toMap(Correction::hash, Function.identity(), (one, other) -> one)));
    }

    /** What a graph of corrections says. */
    public static Corrections in(Model graph) {
        return new Corrections(Correction.in(graph));
    }

    /**
     * What a file of RDF holds.
     *
     * @throws RdfFileException if it cannot be read
     */
    public static Corrections read(Path file) {
        return in(RdfFiles.read(file));
    }

    public List<Correction> all() {
        return all;
    }

    /** Stands for all that was judged of an article, by its IRI: another once something more is judged, or less. */
    public String mark(String article) {
        return byArticle.getOrDefault(Values.iri(article), Map.of()).keySet().stream()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Those of one article, as it was read, that are still what it says. */
    public List<Found> found(ArticleGraph graph) {
        Map<String, Correction> judged = byArticle.getOrDefault(graph.iri(), Map.of());
        return judged.isEmpty()
                ? List.of()
                : Facts.in(graph.article()).stream()
                        .flatMap(fact -> Optional.ofNullable(judged.get(Facts.hash(graph.article(), fact))).stream()
                                .map(correction -> new Found(fact, correction)))
                        .toList();
    }

    /** The graph without facts that were found in it. */
    public static ArticleGraph without(ArticleGraph graph, List<Found> found) {
        return found.isEmpty()
                ? graph
                : new ArticleGraph(
                        graph.iri(),
                        Facts.without(
                                graph.article(), found.stream().map(Found::fact).toList()),
                        graph.shared());
    }

    /**
     * A fact that was judged wrong and is told again.
     *
     * @param fact its IRI now, which may have another number than when it was judged
     */
    public record Found(IRI fact, Correction correction) {}
}
