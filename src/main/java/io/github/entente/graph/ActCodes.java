package io.github.entente.graph;

import io.github.entente.event.Act;
import io.github.entente.graph.Vocabulary.Property;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;

/**
 * What conflict researchers call an act.
 *
 * @param plover the PLOVER event type
 * @param cameo the CAMEO code, with its leading zero
 * @param goldstein the Goldstein score of that code
 */
public record ActCodes(String plover, String cameo, BigDecimal goldstein) {

    /** The codes of ontology/acts.ttl; empty for an act it does not have. */
    public static Optional<ActCodes> of(Act act) {
        IRI concept = Iris.act(act);
        return Concepts.ofEntente()
                .describe(concept)
                .map(description -> new ActCodes(
                        text(description, concept, Property.PLOVER),
                        text(description, concept, Property.CAMEO),
                        new BigDecimal(text(description, concept, Property.GOLDSTEIN))));
    }

    private static String text(Model description, IRI concept, IRI property) {
        return description.filter(concept, property, null).objects().stream()
                .map(Value::stringValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(concept + " has no " + property));
    }
}
