package io.github.entente.store;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.jspecify.annotations.Nullable;

/** Whether a store's graphs have the shapes of ontology/shapes.ttl, and where they do not. */
public record Validation(List<Finding> findings) {

    public Validation {
        findings = List.copyOf(findings);
    }

    /**
     * One place that does not fit.
     *
     * @param node what was looked at
     * @param path the property at fault, empty if the node itself is
     * @param value the offending value, empty if one is missing
     */
    public record Finding(String node, String path, String value, String message) {

        @Override
        public String toString() {
            String where = path.isEmpty() ? node : node + " " + path;
            return where + ": " + message + (value.isEmpty() ? "" : " (found " + value + ")");
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

    static Validation of(Graph data) {
        Shapes shapes = Shapes.parse(Ontology.graph("shapes.ttl"));
        return new Validation(ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .map(Validation::finding)
                .toList());
    }

    private static Finding finding(ReportEntry entry) {
        return new Finding(
                String.valueOf(entry.focusNode()), text(entry.resultPath()), text(entry.value()), entry.message());
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }
}
