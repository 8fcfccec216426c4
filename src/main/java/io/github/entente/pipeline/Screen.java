package io.github.entente.pipeline;

import io.github.entente.article.Article;
import io.github.entente.article.PassedOver;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Unreadable;
import io.github.entente.article.sameness.Identity;
import io.github.entente.article.sameness.Identity.Relation;
import io.github.entente.article.text.HashedInput;
import io.github.entente.store.Known;
import io.github.entente.store.Ledger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sees which articles are in the store, or on their way there, before anybody reads them. Asked in the order of the sources and from one thread, so that what comes first wins
 * however many threads read.
 */
final class Screen {

    private final Ledger ledger;
    private final BuildOptions options;

    /** Those that are on their way, by their IRIs. */
    private final Map<String, Known> coming = new LinkedHashMap<>();

    /** Those that will be gone when what is on its way has come. */
    private final Set<String> leaving = new HashSet<>();

    Screen(Ledger ledger, BuildOptions options) {
        this.ledger = ledger;
        this.options = options;
    }

    private record Match(Known known, Relation relation, double likeness) {

        private static final Comparator<Match> NEAREST =
                Comparator.comparing(Match::relation).thenComparing(Match::likeness, Comparator.reverseOrder());

        static Match of(Identity identity, Known known) {
            return new Match(
                    known,
                    identity.to(known.identity()),
                    identity.print().likeness(known.identity().print()));
        }
    }

    /** Stands for an article and all by which it is read: where any of it is another, it is read anew. */
    private Optional<String> mark(Article article) {
        String judged = options.corrections().mark(Ledger.iri(article));
        return article.sourceHash()
                .map(hash -> HashedInput.of(String.join("\n", hash, options.reader(), article.name(), judged)));
    }

    Ticket ticket(Reading reading) {
        if (reading instanceof Unreadable unreadable) {
            return new Ticket.Broken(unreadable);
        } else if (reading instanceof PassedOver passed) {
            return new Ticket.Passed(passed);
        }
        Article article = ((Read) reading).article();
        Optional<String> mark = mark(article);
        if (!options.again() && mark.filter(ledger::hasRead).isPresent()) {
            return new Ticket.Unchanged(article);
        }
        Identity identity = Identity.of(article);
        Optional<Match> match = Stream.concat(
                        ledger.like(identity).stream()
                                .filter(known ->
                                        !coming.containsKey(known.article()) && !leaving.contains(known.article())),
                        coming.values().stream())
                .map(known -> Match.of(identity, known))
                .filter(found -> found.relation() != Relation.OTHER)
                .min(Match.NEAREST);
        Optional<Known> replaced =
                match.filter(found -> found.relation() != Relation.COPY).map(Match::known);
        boolean revision =
                match.filter(found -> found.relation() == Relation.REVISION).isPresent();
        Ticket.Fresh fresh = new Ticket.Fresh(article, Optional.of(identity), mark, replaced, revision);
        if (match.isPresent() && replaced.isEmpty()) {
            return new Ticket.Copy(fresh, match.get().known());
        }
        expect(fresh);
        return fresh;
    }

    /** Holds later ones to this one. */
    void expect(Ticket.Fresh fresh) {
        String article = Ledger.iri(fresh.article());
        fresh.replaced().map(Known::article).filter(old -> !old.equals(article)).ifPresent(leaving::add);
        coming.remove(article);
        coming.put(article, new Known(article, fresh.identity().orElseThrow()));
    }

    /** These are in the store now, or will never be. */
    void settled(List<String> articles) {
        articles.forEach(coming::remove);
    }
}
