package io.github.entente.event.setting;

import io.github.entente.actor.Cast;
import io.github.entente.actor.Place;
import io.github.entente.actor.PlaceMention;
import io.github.entente.article.Article;
import io.github.entente.article.Span;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Token;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where something happened, by the places named around the word that tells it. */
public final class Where {

    /** So many sentences back the place may be named that "there" means. */
    private static final int BACK = 2;

    private final Cast cast;
    private final Towns towns;
    private final EventWords words;

    public Where(Sides sides, Article article, EventWords words) {
        this.cast = sides.cast();
        this.towns = new Towns(sides, article, words);
        this.words = words;
    }

    /** @param outside stretches whose places belong to something else */
    public Optional<Place> of(Clause clause, int word, List<Span> outside) {
        BitSet below = clause.tree().subtree(word);
        Span own = clause.token(word).span();
        List<PlaceMention> named = cast.placesIn(clause.sentence().index()).stream()
                .filter(place -> outside.stream().noneMatch(span -> span.overlaps(place.span())))
                .toList();
        return goneTo(clause, word, named)
                .or(() -> named.stream()
                        .filter(place -> standsThere(clause, place)
                                && !isEarlier(clause, word, place)
                                && !isSpokenOf(clause, word, place))
                        .min(Comparator.<PlaceMention, Boolean>comparing(place -> !below.get(place.head()))
                                .thenComparing(place -> Math.abs(place.span().start() - own.start()))))
                .or(() -> destination(clause, word, named))
                .map(place -> town(clause, place, named))
                .or(() -> towns.before(clause, word))
                .or(() -> towns.capital(clause, word))
                .or(() -> there(clause, word))
                .or(() -> here(clause))
                .or(() -> towns.ofHouse(clause, outside))
                .map(towns::around)
                .or(() -> towns.land(clause, word, outside));
    }

    /** "was in Oslo, and flies to Kabul and on to Rome to meet Bo", "Kabul and Rome, where she is to meet Bo": Rome. */
    private Optional<PlaceMention> goneTo(Clause clause, int word, List<PlaceMention> named) {
        int up = word;
        while (up >= 0 && clause.tree().head(up) >= 0) {
            Optional<Integer> where = clause.tree().children(up, "advmod").stream()
                    .filter(child -> clause.lemma(child).equals("where"))
                    .findFirst();
            if (where.isPresent()) {
                return named.stream()
                        .filter(place -> last(clause, place) == where.get() - 1
                                || last(clause, place) == where.get() - 2
                                        && clause.token(where.get() - 1).text().equals(","))
                        .findFirst();
            }
            boolean purpose = clause.token(up).isVerb() && clause.isInfinitive(up);
            int above = clause.tree().head(up);
            if (purpose && words.has("journey", clause.lemma(above))) {
                int journey = above;
                return named.stream()
                        .filter(place -> wentThere(clause, place) && hangsOn(clause, place, journey))
                        .filter(place ->
                                place.span().end() <= clause.token(word).span().start())
                        .reduce((first, second) -> second);
            }
            if (clause.token(up).isVerb() && !purpose) {
                return Optional.empty();
            }
            up = above;
        }
        return Optional.empty();
    }

    private static boolean hangsOn(Clause clause, PlaceMention place, int word) {
        int up = head(clause, place);
        while (up >= 0 && !clause.token(up).isVerb()) {
            up = clause.tree().head(up);
        }
        return up == word;
    }

    /** "He also met Bo <i>there</i>": the place named last. */
    private Optional<Place> there(Clause clause, int word) {
        Optional<Token> there = Stream.concat(Stream.of(word), verbOver(clause, word).stream())
                .flatMap(head -> clause.tree().children(head, "advmod").stream())
                .map(clause::token)
                .filter(token ->
                        words.has("there", token.lemma()) && !token.tag().equals("EX"))
                .findFirst();
        int index = clause.sentence().index();
        return there.flatMap(token -> cast.places().stream()
                .filter(place -> place.sentence() >= index - BACK
                        && place.span().end() <= token.span().start())
                .max(Comparator.comparing(PlaceMention::span))
                .map(PlaceMention::place));
    }

    /** The verb whose subject or object a noun is: "had lunch there with Bo". */
    private static Optional<Integer> verbOver(Clause clause, int noun) {
        int verb = clause.tree().head(noun);
        return verb >= 0
                        && clause.token(verb).isVerb()
                        && (clause.tree().is(noun, "obj") || clause.tree().is(noun, "nsubj"))
                ? Optional.of(verb)
                : Optional.empty();
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

    /** "flies to Kabul and on to Rome, where she is to meet Bo": where a journey ends that is told before, else after. */
    private Optional<PlaceMention> destination(Clause clause, int word, List<PlaceMention> named) {
        int own = clause.token(word).span().start();
        List<PlaceMention> ends =
                named.stream().filter(place -> wentThere(clause, place)).toList();
        return ends.stream()
                .filter(place -> place.span().end() <= own)
                .reduce((first, second) -> second)
                .or(() -> ends.stream().filter(place -> isBare(clause, place)).findFirst());
    }

    /** "met Bo during her visit to Rome": not "met Bo after she set out on a trip to Rome". */
    private static boolean isBare(Clause clause, PlaceMention place) {
        int own = head(clause, place);
        for (int up = clause.tree().head(own);
                up >= 0 && !clause.token(up).tag().matches("VB[DZP]"); ) {
            if (!clause.tree().children(up, "mark").isEmpty()) {
                return false;
            }
            up = clause.tree().head(up);
        }
        return true;
    }

    /** "flew to Rome", "during her visit to Rome", "flew from Oslo to Rome and on to Bern": not Oslo. */
    private boolean wentThere(Clause clause, PlaceMention place) {
        int head = head(clause, place);
        boolean left = clause.preposition(head)
                .filter(preposition -> words.has("origin", preposition))
                .isPresent();
        int first = head;
        while (clause.tree().is(first, "conj") && !clause.token(first).isVerb()) {
            first = clause.tree().head(first);
        }
        int above = clause.tree().head(first);
        return !left && above >= 0 && words.has("journey", clause.lemma(above));
    }

    private static int head(Clause clause, PlaceMention place) {
        return Math.min(place.head(), clause.sentence().tokens().size() - 1);
    }

    /** "met to talk about the war on the peninsula": a place of what they talked of. */
    private static boolean isSpokenOf(Clause clause, int word, PlaceMention place) {
        BitSet above = new BitSet();
        for (int up = word; up >= 0; up = clause.tree().head(up)) {
            above.set(up);
        }
        int over = clause.tree().head(head(clause, place));
        boolean on =
                clause.preposition(head(clause, place)).filter("on"::equals).isPresent();
        if (on && over >= 0 && over != word && clause.token(over).tag().matches("NNS?")) {
            return true; // "over his remarks on the peninsula"
        }
        boolean noun = false;
        for (int up = clause.tree().head(head(clause, place));
                up >= 0 && !above.get(up);
                up = clause.tree().head(up)) {
            noun |= clause.token(up).tag().matches("NNS?");
            if (noun && clause.token(up).isVerb() && clause.isInfinitive(up)) {
                return true;
            }
        }
        return false;
    }

    /** "met for a second round, the first having been held in Tokyo": a place of what had happened before. */
    private boolean isEarlier(Clause clause, int word, PlaceMention place) {
        BitSet above = new BitSet();
        for (int up = word; up >= 0; up = clause.tree().head(up)) {
            above.set(up);
        }
        for (int up = head(clause, place);
                up >= 0 && !above.get(up);
                up = clause.tree().head(up)) {
            boolean before = clause.token(up).isVerb() && clause.auxiliaries(up).contains("have");
            boolean since = clause.preposition(up)
                    .filter(preposition -> words.has("since", preposition))
                    .isPresent();
            if (before || since) { // "met for the first time since the clash in the valley"
                return true;
            }
        }
        return false;
    }

    /** Where the reporter wrote. */
    public Optional<Place> dateline() {
        return towns.dateline();
    }

    /** "in Rome", "at the palace in Rome": not "the ruler of Rome". */
    private boolean standsThere(Clause clause, PlaceMention place) {
        int head = head(clause, place);
        return clause.preposition(head)
                        .filter(preposition -> words.has("place", preposition))
                        .isPresent()
                || precededByPlaceWord(clause, place);
    }

    private boolean precededByPlaceWord(Clause clause, PlaceMention place) {
        return clause.sentence()
                .before(place.span())
                .filter(token -> words.has("place", token.lemma()))
                .isPresent();
    }

    /** Agencies write "met here on Monday" and mean the place of the dateline. */
    private Optional<Place> here(Clause clause) {
        boolean here = clause.sentence().tokens().stream().anyMatch(token -> words.has("here", token.lemma()));
        return here ? dateline() : Optional.empty();
    }
}
