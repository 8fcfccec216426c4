package io.github.entente.actor.naming;

import static io.github.entente.actor.naming.FollowingWords.Kind.SHARED_NAME;

import io.github.entente.actor.Actor;
import io.github.entente.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves out organisations whose name others have too ("Congress", "PLA") where the article gives no reason to think of them. */
public final class SharedNames {

    private final FollowingWords words;
    private final Set<String> countries;

    /** Of an article with these names and this state it was written in. */
    public SharedNames(FollowingWords words, List<List<Hit>> hits, Optional<String> home) {
        this.words = words;
        this.countries = Stream.concat(
                        home.stream(), hits.stream().flatMap(List::stream).flatMap(SharedNames::countries))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> countries(Hit hit) {
        return Stream.concat(hit.owner().stream(), hit.persons().stream()).flatMap(actor -> actor.country().stream());
    }

    public List<Hit> without(List<Hit> hits, Sentence sentence) {
        return hits.stream()
                .filter(hit -> hit.organisation()
                        .filter(organisation -> isShared(hit, sentence) && !isMeant(organisation, hit, hits, sentence))
                        .isEmpty())
                .toList();
    }

    private boolean isShared(Hit hit, Sentence sentence) {
        return words.has(SHARED_NAME, name(hit, sentence));
    }

    private static String name(Hit hit, Sentence sentence) {
        return sentence.tokens().subList(hit.first(), hit.last() + 1).stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private boolean isMeant(Actor.Organisation organisation, Hit hit, List<Hit> hits, Sentence sentence) {
        Optional<String> owner = hits.stream()
                .filter(one -> one.last() == hit.first() - 1 || one.last() == hit.first() - 2 && owns(sentence, hit))
                .flatMap(one -> one.owner().stream())
                .flatMap(state -> state.country().stream())
                .findFirst();
        boolean party = hit.last() + 1 < sentence.tokens().size()
                && sentence.tokens().get(hit.last() + 1).text().equals("party");
        return !party
                && (owner.isPresent()
                        ? owner.equals(organisation.country())
                        : organisation.country().map(countries::contains).orElse(true));
    }

    private static boolean owns(Sentence sentence, Hit hit) {
        return sentence.tokens().get(hit.first() - 1).tag().equals("POS");
    }
}
