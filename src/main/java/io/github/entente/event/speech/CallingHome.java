package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.stream.IntStream;

/** Verbs of speech that say nothing where they call somebody home: "recalled its ambassador", "called him home", "is calling home its envoy to Rome". */
record CallingHome(Clause clause, EventWords words) {

    boolean at(int verb) {
        boolean object = clause.tree()
                .child(verb, "obj")
                .filter(who -> words.has("envoy", clause.lemma(who)) || isOwnOfficer(who) || isHomeward(who))
                .isPresent();
        boolean near = IntStream.range(verb + 1, clause.sentence().tokens().size())
                .takeWhile(word ->
                        !clause.isMark(word) && !clause.token(word).tag().matches("IN|TO|POS|VB.*|MD"))
                .anyMatch(word -> words.has("envoy", clause.lemma(word))
                        && clause.tree().children(word).stream()
                                .noneMatch(child -> clause.token(child).tag().equals("POS")));
        return words.has("calling-home", clause.lemma(verb)) && (object || near);
    }

    /** "<i>its</i> high <i>commissioner</i>". */
    private boolean isOwnOfficer(int who) {
        return words.has("representative", clause.lemma(who))
                && clause.owner(who)
                        .filter(owner -> clause.token(owner).tag().equals("PRP$"))
                        .isPresent();
    }

    private boolean isHomeward(int whom) {
        return clause.token(whom).tag().equals("PRP")
                && whom + 1 < clause.sentence().tokens().size()
                && words.has("homeward", clause.lemma(whom + 1));
    }
}
