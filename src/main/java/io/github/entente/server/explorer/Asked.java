package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.server.explorer.shape.Corrections;
import io.github.entente.server.explorer.shape.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;

/** A question to a view: what is asked for, and of what. */
record Asked(
        Parameters parameters,
        Snapshot known,
        Shapes shapes,
        Corrections corrections,
        Searches searches,
        DatasetGraph dataset) {

    Facts facts() {
        return known.facts();
    }

    Ties ties(Level level) {
        return known.ties().get(level);
    }

    Filter filter() {
        return new Filter(facts(), parameters, words -> searches.find(words, facts()));
    }
}
