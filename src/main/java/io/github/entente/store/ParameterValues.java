package io.github.entente.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Turns what an asker wrote for a parameter into the value it means. */
final class ParameterValues {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,18}");

    private static final String ARTICLES = """
            PREFIX ent: <https://w3id.org/entente#>
            SELECT DISTINCT ?article { GRAPH ?article { ?article ent:sourceName ?name } } LIMIT 2""";

    private final Store store;

    ParameterValues(Store store) {
        this.store = store;
    }

    Value value(Parameter parameter, String written) {
        String text = written.strip();
        return switch (parameter.type()) {
            case TEXT -> Values.literal(written);
            case WORDS -> {
                SearchWords words = SearchWords.of(text);
                if (words.terms().isEmpty()) {
                    throw wrong(parameter, text, "");
                }
                yield Values.literal(words.lucene());
            }
            case DATE -> date(parameter, text);
            case INTEGER -> {
                if (!WHOLE_NUMBER.matcher(text).matches()) {
                    throw wrong(parameter, text, "");
                }
                yield Values.literal(String.valueOf(Long.parseLong(text)), XSD.INTEGER);
            }
            case IRI -> {
                if (!ABSOLUTE.matcher(text).matches()) {
                    throw wrong(parameter, text, "");
                }
                yield Values.iri(text);
            }
            case ACTOR -> ABSOLUTE.matcher(text).matches() ? Values.iri(text) : new ActorFinder(store).find(text);
            case TOPIC -> concept(parameter, text, "topics.ttl");
            case ACT -> concept(parameter, text, "acts.ttl");
            case ARTICLE -> ABSOLUTE.matcher(text).matches() ? Values.iri(text) : article(parameter, text);
            case FACT -> ABSOLUTE.matcher(text).matches() ? Values.iri(text) : fact(parameter, text);
            case CHOICE ->
                parameter.choices().stream()
                        .filter(choice -> choice.equalsIgnoreCase(text))
                        .findFirst()
                        .map(Values::literal)
                        .orElseThrow(() -> wrong(parameter, text, ""));
        };
    }

    private static Value date(Parameter parameter, String text) {
        try {
            return Values.literal(LocalDate.parse(text).toString(), XSD.DATE);
        } catch (DateTimeParseException notADay) {
            throw wrong(parameter, text, "");
        }
    }

    private Value fact(Parameter parameter, String text) {
        int mark = text.lastIndexOf('#');
        if (mark < 1) {
            throw wrong(parameter, text, "");
        }
        return Values.iri(article(parameter, text.substring(0, mark)).stringValue() + text.substring(mark));
    }

    private Value article(Parameter parameter, String name) {
        try (Rows rows = store.query(ARTICLES, Map.of("name", Values.literal(name)))) {
            if (!rows.hasNext()) {
                throw wrong(parameter, name, "; the store has no article of that name");
            }
            Value article = rows.next().value("article").orElseThrow();
            if (rows.hasNext()) {
                throw wrong(parameter, name, "; several articles have that name, so give the IRI of one");
            }
            return article;
        }
    }

    private static Value concept(Parameter parameter, String text, String file) {
        Graph scheme = Ontology.graph(file);
        Set<String> keys = new TreeSet<>();
        for (Node concept : scheme.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .mapWith(Triple::getSubject)
                .toList()) {
            String key = concept.getURI().substring(concept.getURI().indexOf('#') + 1);
            if (key.equals(text) || concept.getURI().equals(text) || isLabel(scheme, concept, text)) {
                return Bridge.value(concept);
            }
            keys.add(key);
        }
        throw wrong(parameter, text, ": " + String.join(", ", near(keys, text)));
    }

    private static boolean isLabel(Graph scheme, Node concept, String text) {
        return scheme.find(concept, SKOS.prefLabel.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(label -> label.getLiteralLexicalForm().equalsIgnoreCase(text))
                .hasNext();
    }

    /** The keys that share a word with what was written, or all. */
    private static Collection<String> near(Set<String> keys, String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        List<String> near = keys.stream()
                .filter(key -> Arrays.stream(key.split("-")).anyMatch(words::contains))
                .toList();
        List<String> alike = near.isEmpty() ? Nearest.to(text, keys) : near;
        return alike.isEmpty() ? keys : alike;
    }

    private static StoreException wrong(Parameter parameter, String text, String more) {
        return new StoreException(
                parameter.name() + "=" + text + ": " + parameter.name() + " is " + parameter.words() + more);
    }
}
