package io.github.entente.store.sameness;

import io.github.entente.graph.Iris;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.store.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;

/**
 * What was found when articles were last compared: alignments of articles that have not changed since need not be made again.
 *
 * @param articles those that were compared, and have not changed
 * @param alignments by the first position
 */
record Known(Set<String> articles, String rules, Map<String, List<Aligned>> alignments) {

    static Known of(Asked store) {
        Set<String> articles = new TreeSet<>();
        String rules = "";
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (Rows.Row row : store.rows("known.rq")) {
            String subject = Asked.must(row, "s");
            String property = Asked.must(row, "p");
            String object = Asked.must(row, "o");
            if (!subject.equals(Iris.SAMENESS.stringValue())) {
                found.computeIfAbsent(subject, first -> new LinkedHashMap<>()).put(property, object);
            } else if (property.equals(PROV.WAS_DERIVED_FROM.stringValue())) {
                articles.add(object);
            } else if (property.equals(OWL.VERSIONINFO.stringValue())) {
                rules = object;
            }
        }
        Map<String, List<Aligned>> alignments = new TreeMap<>();
        for (Map<String, String> values : found.values()) {
            aligned(values)
                    .ifPresent(aligned -> alignments
                            .computeIfAbsent(aligned.one(), first -> new ArrayList<>())
                            .add(aligned));
        }
        return new Known(articles, rules, alignments);
    }

    private static Optional<Aligned> aligned(Map<String, String> values) {
        String one = values.get(Property.ALIGNS_ONE.stringValue());
        String other = values.get(Property.ALIGNS_OTHER.stringValue());
        String similarity = values.get(Property.SIMILARITY.stringValue());
        if (one == null || other == null || similarity == null) {
            return Optional.empty();
        }
        Optional<Aligned.Terms> terms = Optional.ofNullable(values.get(Property.TERM_ONE.stringValue()))
                .flatMap(term -> Optional.ofNullable(values.get(Property.TERM_OTHER.stringValue()))
                        .map(otherTerm -> new Aligned.Terms(term, otherTerm)));
        return Optional.of(new Aligned(one, other, Double.parseDouble(similarity), terms));
    }

    /** Whether two articles were compared with each other as they are. */
    boolean covers(String article, String other) {
        return articles.contains(article) && articles.contains(other);
    }
}
