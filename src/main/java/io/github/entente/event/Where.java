package io.github.entente.event;

import io.github.entente.actor.Cast;
import io.github.entente.actor.Place;
import io.github.entente.actor.PlaceMention;
import io.github.entente.article.Article;
import io.github.entente.article.Span;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where something happened, by the places named around the word that tells it. */
final class Where {

    private final Cast cast;
    private final Article article;
    private final EventWords words;

    Where(Cast cast, Article article, EventWords words) {
        this.cast = cast;
        this.article = article;
        this.words = words;
    }

    /** @param outside stretches whose places belong to something else */
    Optional<Place> of(Clause clause, int word, List<Span> outside) {
        BitSet below = clause.tree().subtree(word);
        Span own = clause.token(word).span();
        return cast.places().stream()
                .filter(place -> place.sentence() == clause.sentence().index())
                .filter(place -> outside.stream().noneMatch(span -> span.overlaps(place.span())))
                .filter(place -> standsThere(clause, place))
                .min(Comparator.<PlaceMention, Boolean>comparing(place -> !below.get(place.head()))
                        .thenComparing(place -> Math.abs(place.span().start() - own.start())))
                .map(PlaceMention::place)
                .or(() -> here(clause));
    }

    /** "in Rome", "at the palace in Rome": not "the ruler of Rome". */
    private boolean standsThere(Clause clause, PlaceMention place) {
        int head = Math.min(place.head(), clause.sentence().tokens().size() - 1);
        return clause.preposition(head)
                        .filter(preposition -> words.has("place", preposition))
                        .isPresent()
                || precededByPlaceWord(clause, place);
    }

    private boolean precededByPlaceWord(Clause clause, PlaceMention place) {
        return clause.sentence().tokens().stream()
                .filter(token -> token.span().end() <= place.span().start())
                .reduce((first, second) -> second)
                .filter(token -> words.has("place", token.lemma()))
                .isPresent();
    }

    /** Agencies write "met here on Monday" and mean the place of the dateline. */
    private Optional<Place> here(Clause clause) {
        boolean here = clause.sentence().tokens().stream().anyMatch(token -> words.has("here", token.lemma()));
        return here
                ? article.dateline()
                        .flatMap(dateline -> cast.places().stream()
                                .map(PlaceMention::place)
                                .filter(place -> place.names().en().equalsIgnoreCase(dateline.place()))
                                .findFirst())
                : Optional.empty();
    }
}
