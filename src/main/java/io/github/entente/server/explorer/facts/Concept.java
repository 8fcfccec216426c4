package io.github.entente.server.explorer.facts;

import java.util.Map;
import java.util.Optional;

/**
 * A topic or an act of the ontology.
 *
 * @param label by language
 * @param broader the key of the topic it is part of
 * @param tone an act's Goldstein score
 */
public record Concept(
        String key, String id, Map<String, String> label, Optional<String> broader, Optional<Double> tone) {

    public Concept {
        label = Map.copyOf(label);
    }

    /** Whether a text names it: by its key, its IRI or its label in any language. */
    public boolean isCalled(String text) {
        return key.equals(text) || id.equals(text) || label.values().stream().anyMatch(text::equalsIgnoreCase);
    }
}
