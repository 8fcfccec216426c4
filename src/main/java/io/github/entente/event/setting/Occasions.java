package io.github.entente.event.setting;

import io.github.entente.event.When;
import io.github.entente.event.setting.Moments.Moment;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** When an occasion was that an article names with its time elsewhere: "the April 28 election", "the attack of Dec. 13", for "the day after the election". */
final class Occasions {

    private final Document document;
    private final Function<Sentence, List<Moment>> moments;

    Occasions(Document document, Function<Sentence, List<Moment>> moments) {
        this.document = document;
        this.moments = moments;
    }

    /** By the nearest sentence that gives the time of an occasion called so; empty where none does. */
    Optional<When> of(Clause clause, int noun) {
        int own = clause.sentence().index();
        return document.sentences().stream()
                .filter(sentence -> sentence.tokens().stream()
                        .anyMatch(token -> token.isNoun() && token.lemma().equals(clause.lemma(noun))))
                .sorted(Comparator.comparing(sentence -> Math.abs(sentence.index() - own)))
                .flatMap(sentence -> Clause.of(sentence).stream())
                .flatMap(other -> told(other, clause.lemma(noun)))
                .findFirst();
    }

    private Stream<When> told(Clause clause, String occasion) {
        return moments.apply(clause.sentence()).stream()
                .filter(moment -> clause.sentence().tokens().stream()
                        .filter(token -> token.isNoun() && token.lemma().equals(occasion))
                        .anyMatch(token -> isOf(clause, token, moment)))
                .map(Moment::past)
                .filter(When.Day.class::isInstance);
    }

    /** The time hangs on the noun, or stands right before it. */
    private static boolean isOf(Clause clause, Token noun, Moment moment) {
        int time = Moments.head(clause, moment.span());
        return clause.tree().head(time) == noun.index()
                || noun.index() > 0 && clause.token(noun.index() - 1).span().overlaps(moment.span());
    }
}
