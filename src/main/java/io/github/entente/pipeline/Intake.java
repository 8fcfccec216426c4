package io.github.entente.pipeline;

import io.github.entente.store.Batch;
import io.github.entente.store.Known;
import io.github.entente.store.Ledger;
import io.github.entente.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes what comes off the line into a store, in the order of the sources. */
final class Intake {

    private final Screen screen;
    private final Stock stock;
    private final Function<Ticket, Outcome> reading;

    /** Articles that did not come though they were expected, and who came in their place. */
    private final Map<String, Optional<String>> missing = new HashMap<>();

    /** @param reading reads an article after all, of which a copy was expected */
    Intake(Store store, Screen screen, int batch, Function<Ticket, Outcome> reading, Progress progress) {
        this.screen = screen;
        this.reading = reading;
        this.stock = new Stock(store, batch, articles -> {
            screen.settled(articles);
            progress.stored(articles.size());
        });
    }

    /** Takes an outcome in, and gives what came of it in the end. */
    Outcome take(Outcome outcome) {
        if (outcome instanceof Outcome.Told told) {
            Ticket.Fresh ticket = told.ticket();
            stock.add(new Batch.Deposit(
                    told.graph(),
                    ticket.identity(),
                    ticket.reading(),
                    ticket.replaced().map(Known::article)));
        } else if (outcome instanceof Outcome.Skipped skipped) {
            skipped.ticket().map(ticket -> Ledger.iri(ticket.article())).ifPresent(article -> {
                missing.put(article, Optional.empty());
                screen.settled(List.of(article));
            });
        } else if (outcome instanceof Outcome.Copied copied) {
            return take(copied.ticket());
        }
        return outcome;
    }

    private Outcome take(Ticket.Copy copy) {
        String original = copy.of().article();
        if (missing.containsKey(original) && missing.get(original).isEmpty()) {
            screen.expect(copy.found());
            missing.put(original, Optional.of(Ledger.iri(copy.found().article())));
            return take(reading.apply(copy.found()));
        }
        String of = Optional.ofNullable(missing.get(original))
                .flatMap(instead -> instead)
                .orElse(original);
        stock.add(new Batch.Copy(of, copy.found().article(), copy.found().reading()));
        return new Outcome.Copied(copy);
    }

    void end() {
        stock.flush();
    }
}
