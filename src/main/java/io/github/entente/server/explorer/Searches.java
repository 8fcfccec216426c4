package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.store.Search;
import io.github.entente.store.StoreException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;

/** Looks for words, and remembers the last ones: while the rest of a filter changes they mostly stay. */
final class Searches {

    private static final int REMEMBERED = 16;

    private final DatasetGraph dataset;
    private final Map<String, Found> last = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

    Searches(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    Found find(String words, Facts facts) {
        synchronized (last) {
            Found known = last.get(words);
            if (known != null) {
                return known;
            }
        }
        Found found = look(words, facts);
        synchronized (last) {
            last.put(words, found);
            if (last.size() > REMEMBERED) {
                last.remove(last.keySet().iterator().next());
            }
        }
        return found;
    }

    private Found look(String words, Facts facts) {
        try {
            return Found.among(facts.facts(), Search.of(dataset, words));
        } catch (StoreException nothingToLookFor) {
            throw Refusal.wrong(nothingToLookFor.getMessage() + ".");
        }
    }
}
