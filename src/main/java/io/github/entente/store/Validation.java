package io.github.entente.store;

import io.github.entente.graph.ArticleGraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/** Whether a store's graphs have the shapes of ontology/shapes.ttl, and where they do not. */
public record Validation(List<Finding> findings) {

    public Validation {
        findings = List.copyOf(findings);
    }

    /**
     * One place that does not fit.
     *
     * @param articles the source names of the articles that tell it; what is shared may be told by several
     * @param what is wrong, by what it is and what people know it by: "meeting (Wang Yi, Yoko Kamikawa, 2024-09-23)"
     * @param node the same by its IRI
     * @param path the property at fault, empty if the node itself is
     * @param value the offending value as people know it, empty if one is missing
     * @param message what the shape asks for
     */
    public record Finding(List<String> articles, String what, String node, String path, String value, String message) {

        public Finding {
            articles = List.copyOf(articles);
        }

        @Override
        public String toString() {
            return (articles.isEmpty() ? "" : String.join(", ", articles) + ": ")
                    + what
                    + ": "
                    + message
                    + (value.isEmpty() ? "" : " Found: " + value + ".")
                    + " ["
                    + node
                    + (path.isEmpty() ? "" : " " + path)
                    + "]";
        }
    }

    public boolean conforms() {
        return findings.isEmpty();
    }

    /** One line a finding, or that there is none. */
    public String words() {
        return conforms()
                ? "conforms"
                : findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    /** Holds one article to the shapes before it is in a store. */
    public static Validation of(ArticleGraph graph) {
        Graph data = GraphFactory.createDefaultGraph();
        Stream.of(graph.article(), graph.shared()).map(Bridge::triples).forEach(triples -> triples.forEach(data::add));
        return of(data);
    }

    static Validation of(Graph data) {
        Wording wording = new Wording(data);
        return new Validation(ShaclValidator.get().validate(Loaded.SHAPES, data).getEntries().stream()
                .map(entry -> finding(entry, wording))
                .distinct()
                .toList());
    }

    private static Finding finding(ReportEntry entry, Wording wording) {
        return new Finding(
                wording.articles(entry.focusNode()),
                wording.of(entry.focusNode()),
                String.valueOf(entry.focusNode()),
                Optional.ofNullable(entry.resultPath()).map(Validation::path).orElse(""),
                Optional.ofNullable(entry.value())
                        .filter(value -> !value.equals(entry.focusNode()))
                        .map(wording::of)
                        .orElse(""),
                entry.message());
    }

    private static String path(Path path) {
        return path instanceof P_Link link ? link.getNode().getURI() : path.toString();
    }

    /** Read once, when first asked for; validating does not change them. */
    private static final class Loaded {
        static final Shapes SHAPES = Shapes.parse(Ontology.graph("shapes.ttl"));
    }
}
