package io.github.entente.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Turns what an asker wrote for a parameter into the value it means. */
final class ParameterValues {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,18}");

    private final Store store;

    ParameterValues(Store store) {
        this.store = store;
    }

    Value value(Parameter parameter, String written) {
        String text = written.strip();
        return switch (parameter.type()) {
            case TEXT -> Values.literal(written);
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
        };
    }

    private static Value date(Parameter parameter, String text) {
        try {
            return Values.literal(LocalDate.parse(text).toString(), XSD.DATE);
        } catch (DateTimeParseException notADay) {
            throw wrong(parameter, text, "");
        }
    }

    private static Value concept(Parameter parameter, String text, String file) {
        Graph scheme = Ontology.graph(file);
        Set<String> keys = new TreeSet<>();
        for (Node concept : scheme.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .mapWith(triple -> triple.getSubject())
                .toList()) {
            String key = concept.getURI().substring(concept.getURI().indexOf('#') + 1);
            if (key.equals(text) || concept.getURI().equals(text)) {
                return Bridge.value(concept);
            }
            keys.add(key);
        }
        throw wrong(parameter, text, ": " + String.join(", ", keys));
    }

    private static StoreException wrong(Parameter parameter, String text, String more) {
        return new StoreException(parameter.name() + "=" + text + ": " + parameter.name() + " is "
                + parameter.type().words() + more);
    }
}
