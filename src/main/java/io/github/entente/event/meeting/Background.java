package io.github.entente.event.meeting;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.stream.Stream;

/** Whether a meeting lay back when the article's own story began. */
final class Background {

    private final EventWords words;

    Background(EventWords words) {
        this.words = words;
    }

    /** "had met", "last met", "their previous talks". */
    boolean is(Clause clause, Told told) {
        return clause.auxiliaries(told.verb()).contains("have") && !clause.isPresentPerfect(told.verb())
                || isThen(clause)
                || Stream.of(told.word(), told.verb())
                        .flatMap(word -> clause.tree().children(word).stream())
                        .anyMatch(child -> words.has("back", clause.lemma(child))
                                || isAtThatTime(clause, child)
                                || isEarlierTime(clause, child));
    }

    /** "Ada was <i>then</i> in Rome, where she met Bo": but not "the then minister". */
    private boolean isThen(Clause clause) {
        return clause.sentence().tokens().stream()
                .anyMatch(token -> words.has("back-then", token.lemma())
                        && token.index() > 0
                        && clause.tree().is(token.index(), "advmod")
                        && clause.token(token.index() - 1).isVerb());
    }

    /** "Ada met Bo at the time". */
    private boolean isAtThatTime(Clause clause, int noun) {
        return words.has("that-time", clause.lemma(noun))
                && clause.preposition(noun).filter("at"::equals).isPresent()
                && clause.tree().children(noun, "det").stream()
                        .anyMatch(article -> words.has("definite", clause.lemma(article)));
    }

    /** "last week", "earlier this month". */
    private boolean isEarlierTime(Clause clause, int time) {
        return words.has("amount", clause.lemma(time))
                && clause.tree().children(time).stream().anyMatch(child -> words.has("back", clause.lemma(child)));
    }
}
