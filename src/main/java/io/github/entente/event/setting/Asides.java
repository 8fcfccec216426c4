package io.github.entente.event.setting;

import io.github.entente.event.setting.Moments.Moment;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;

/** Times that a sentence names by the way: the story does not go on from them ("the same day"). */
final class Asides {

    private final EventWords words;

    Asides(EventWords words) {
        this.words = words;
    }

    boolean is(Sentence sentence, Moment moment) {
        return isOwner(sentence, moment) || isSince(sentence, moment) || isOfOther(sentence, moment);
    }

    /** "the first visit since Ada came in January 2004": what follows is not told of that month. */
    private boolean isSince(Sentence sentence, Moment moment) {
        boolean since = false;
        for (Token token : sentence.tokens()) {
            if (token.span().end() > moment.span().start()) {
                break;
            }
            since = words.has("since", token.lemma()) || since && !token.text().equals(",");
        }
        return since;
    }

    /** "condemned an August 14 crackdown", "was decided after Ada had spoken on Thursday": the story goes on from another day. */
    private boolean isOfOther(Sentence sentence, Moment moment) {
        return Clause.of(sentence)
                .filter(clause -> {
                    int up = Moments.head(clause, moment.span());
                    boolean attribute = clause.tree().is(up, "compound");
                    while (up >= 0 && !clause.token(up).isVerb()) {
                        up = clause.tree().head(up);
                    }
                    return attribute
                            || up >= 0
                                    && clause.tree().is(up, "advcl")
                                    && clause.tree().children(up, "mark").stream()
                                            .anyMatch(mark -> words.has("bound", clause.lemma(mark)));
                })
                .isPresent();
    }

    /** "protested on Monday over Saturday's clash": the story is of Monday. */
    private static boolean isOwner(Sentence sentence, Moment moment) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.tag().equals("POS")
                        && token.span().start()
                                >= moment.span().end() - token.span().length()
                        && token.span().start() <= moment.span().end());
    }
}
