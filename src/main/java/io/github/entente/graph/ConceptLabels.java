package io.github.entente.graph;

import io.github.entente.event.Act;
import io.github.entente.event.Topic;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** What topics and acts are called, in English, Chinese and Japanese; nothing for one the ontology does not have. */
public final class ConceptLabels {

    private ConceptLabels() {}

    public static Set<String> of(Topic topic) {
        return labels(Iris.topic(topic));
    }

    public static Set<String> of(Act act) {
        return labels(Iris.act(act));
    }

    private static Set<String> labels(IRI concept) {
        return Concepts.ofEntente().describe(concept).stream()
                .flatMap(description -> description.filter(concept, SKOS.PREF_LABEL, null).objects().stream())
                .map(Value::stringValue)
                .collect(Collectors.toUnmodifiableSet());
    }
}
