package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.server.explorer.shape.Corrections;
import io.github.entente.server.explorer.shape.Shapes;
import io.github.entente.store.Search;
import io.github.entente.store.StoreException;
import org.apache.jena.sparql.core.DatasetGraph;

/** A question to a view: what is asked for, and of what. */
record Asked(Parameters parameters, Facts facts, Shapes shapes, Corrections corrections, DatasetGraph dataset) {

    Filter filter() {
        return new Filter(facts, parameters, this::find);
    }

    private Found find(String words) {
        try {
            return new Found(Search.of(dataset, words));
        } catch (StoreException nothingToLookFor) {
            throw Refusal.wrong(nothingToLookFor.getMessage() + ".");
        }
    }
}
