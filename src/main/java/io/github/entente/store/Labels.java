package io.github.entente.store;

import io.github.entente.graph.Iris;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;

/**
 * Names people know for the values of an answer: English labels of actors, places, topics and acts, the source name of an article, the
 * id of a Wikidata item. What has no name stays as it is.
 */
public final class Labels {

    private static final Pattern WIKIDATA = Pattern.compile("https?://www\\.wikidata\\.org/entity/([QP][1-9][0-9]*)");
    private static final Pattern IRIS =
            Pattern.compile("https?://[^\\s<>\"{}|^`\\\\]+( https?://[^\\s<>\"{}|^`\\\\]+)*");
    private static final String ARTICLES = Iris.BASE + "article/";
    private static final Var X = Var.alloc("x");

    private final Sparql sparql;
    private final Map<String, String> known = new HashMap<>();

    Labels(Sparql sparql) {
        this.sparql = sparql;
    }

    /** Looks up all IRIs of some values at once; {@link #text} then knows them. */
    public void learn(Collection<Value> values) {
        known.clear();
        Set<Node> unknown = new HashSet<>();
        values.stream().flatMap(Labels::iris).forEach(iri -> {
            Matcher item = WIKIDATA.matcher(iri);
            if (item.matches()) {
                known.put(iri, item.group(1));
            } else {
                unknown.add(Bridge.node(iri));
                article(iri).map(Bridge::node).ifPresent(unknown::add);
            }
        });
        for (List<Node> batch : SharedGraph.batches(unknown)) {
            sparql.select(Template.query("""
                            SELECT ?x ?label {
                              GRAPH ?g {
                                { ?x rdfs:label ?label } UNION { ?x skos:prefLabel ?label } UNION { ?x ent:sourceName ?label }
                              }
                              FILTER(LANG(?label) IN ("en", ""))
                            } ORDER BY ?x DESC(LANG(?label)) ?label""", X, batch))
                    .forEach(row -> known.putIfAbsent(
                            row.get(X).getURI(), row.get("label").getLiteralLexicalForm()));
        }
    }

    /** A value for a reader. A literal of nothing but IRIs becomes their labels, joined by "; ". */
    public String text(Value value) {
        if (value instanceof IRI || isIris(value)) {
            return iris(value).map(iri -> known.getOrDefault(iri, iri)).collect(Collectors.joining("; "));
        }
        return value.stringValue();
    }

    /** As {@link #text}, and a fact by its article's name: "talks.txt#meeting-1". */
    public String shortText(Value value) {
        String text = text(value);
        return article(text)
                .map(known::get)
                .map(name -> name + text.substring(text.indexOf('#')))
                .orElse(text);
    }

    private static Optional<String> article(String iri) {
        int mark = iri.indexOf('#');
        return mark > 0 && iri.startsWith(ARTICLES) ? Optional.of(iri.substring(0, mark)) : Optional.empty();
    }

    private static Stream<String> iris(Value value) {
        if (value instanceof IRI) {
            return Stream.of(value.stringValue());
        }
        return isIris(value) ? Stream.of(value.stringValue().split(" ")) : Stream.empty();
    }

    private static boolean isIris(Value value) {
        return value instanceof Literal && IRIS.matcher(value.stringValue()).matches();
    }
}
