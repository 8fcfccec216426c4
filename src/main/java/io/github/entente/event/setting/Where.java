package io.github.entente.event.setting;

import io.github.entente.actor.Cast;
import io.github.entente.actor.Place;
import io.github.entente.actor.PlaceMention;
import io.github.entente.article.Article;
import io.github.entente.article.Span;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import io.github.entente.language.Token;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where something happened, by the places named around the word that tells it. */
public final class Where {

    private final Cast cast;
    private final Article article;
    private final EventWords words;

    public Where(Cast cast, Article article, EventWords words) {
        this.cast = cast;
        this.article = article;
        this.words = words;
    }

    /** @param outside stretches whose places belong to something else */
    public Optional<Place> of(Clause clause, int word, List<Span> outside) {
        BitSet below = clause.tree().subtree(word);
        Span own = clause.token(word).span();
        List<PlaceMention> named = cast.places().stream()
                .filter(place -> place.sentence() == clause.sentence().index())
                .filter(place -> outside.stream().noneMatch(span -> span.overlaps(place.span())))
                .toList();
        return named.stream()
                .filter(place -> standsThere(clause, place))
                .min(Comparator.<PlaceMention, Boolean>comparing(place -> !below.get(place.head()))
                        .thenComparing(place -> Math.abs(place.span().start() - own.start())))
                .or(() ->
                        named.stream().filter(place -> wentThere(clause, place)).findFirst())
                .map(place -> town(clause, place, named))
                .or(() -> here(clause));
    }

    /** The town in "at the palace in Rome". */
    private Place town(Clause clause, PlaceMention place, List<PlaceMention> named) {
        int next = last(clause, place) + 1;
        boolean inside = next + 1 < clause.sentence().tokens().size() && words.has("place", clause.lemma(next));
        return named.stream()
                .filter(other -> inside
                        && other.span().start() > place.span().end()
                        && other.span().overlaps(clause.token(next + 1).span()))
                .findFirst()
                .orElse(place)
                .place();
    }

    private static int last(Clause clause, PlaceMention place) {
        return clause.sentence().tokens().stream()
                .filter(token -> place.span().overlaps(token.span()))
                .reduce((first, second) -> second)
                .map(Token::index)
                .orElse(place.head());
    }

    /** "flew to Rome, where she met Bo", "during her visit to Rome". */
    private boolean wentThere(Clause clause, PlaceMention place) {
        int head = Math.min(place.head(), clause.sentence().tokens().size() - 1);
        int above = clause.tree().head(head);
        return above >= 0 && words.has("journey", clause.lemma(above));
    }

    /** The place of the dateline, where the article names it as a place too. */
    public Optional<Place> dateline() {
        return article.dateline()
                .flatMap(dateline -> cast.places().stream()
                        .map(PlaceMention::place)
                        .filter(place -> place.names().en().equalsIgnoreCase(dateline.place()))
                        .findFirst());
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
        return here ? dateline() : Optional.empty();
    }
}
