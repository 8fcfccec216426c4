package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.event.setting.Moments;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How things stood, told on in a speaker's voice after words of the past: "Ties mattered, she said. <i>There was a bond between the two</i>." What is
 * done on a day or by somebody is the reporter's own.
 */
final class Backshift {

    private final EventWords words;
    private final Sides sides;
    private final Moments moments;

    Backshift(EventWords words, Sides sides, Moments moments) {
        this.words = words;
        this.sides = sides;
        this.moments = moments;
    }

    boolean goesOn(Continuation.Speech before, Clause next) {
        return wasSaid(before)
                && (isState(next) || isDoneBefore(next))
                && isOfNobodyElse(next, before)
                && moments.in(next.sentence()).isEmpty();
    }

    /** Whether the reporting word is in the past, or stands in an earlier sentence already. */
    private static boolean wasSaid(Continuation.Speech before) {
        Attribution attribution = before.attribution();
        List<Token> tokens = before.sentence().tokens();
        boolean reported = attribution.construction() == Attribution.Construction.CLAUSE
                || attribution.construction() == Attribution.Construction.CONTINUED;
        return reported
                && tokens.stream()
                        .filter(token -> token.span().overlaps(attribution.cue()))
                        .allMatch(token -> token.tag().equals("VBD"));
    }

    /** "There was a bond", "dialogue was needed", "it was apologising"; not "Cairo was blunter", by which reporters turn to another. */
    private boolean isState(Clause clause) {
        int root = clause.root();
        String tag = clause.token(root).tag();
        boolean exists = isPast(clause, root)
                && clause.lemma(root).equals("be")
                && clause.tree().child(root, "expl").isPresent();
        boolean is = tag.matches("JJ|NNS?")
                && clause.tree()
                        .child(root, "cop")
                        .filter(be -> isPast(clause, be))
                        .isPresent()
                && clause.tree().children(root, "advmod").stream()
                        .noneMatch(word -> clause.token(word).tag().matches("RB[RS]"));
        boolean goes = tag.equals("VBG")
                && clause.tree().children(root, "aux").stream().anyMatch(be -> isPast(clause, be));
        return exists || is || goes;
    }

    /** "The matter had come up too". */
    private boolean isDoneBefore(Clause clause) {
        int root = clause.root();
        return clause.token(root).tag().equals("VBN")
                && clause.tree().children(root, "aux").stream()
                        .anyMatch(aux -> isPast(clause, aux) && words.has("perfect", clause.lemma(aux)));
    }

    private static boolean isPast(Clause clause, int word) {
        return clause.token(word).tag().equals("VBD");
    }

    /** Of the speaker's own side, or of things that are known: not of persons, nor of "a jet" that comes in new. */
    private boolean isOfNobodyElse(Clause clause, Continuation.Speech before) {
        boolean exists = clause.tree().child(clause.root(), "expl").isPresent();
        Optional<Integer> subject = clause.anySubject(clause.root()).filter(who -> !exists);
        Set<Actor> own = sides.sides(before.speakers());
        return subject.map(who -> {
                    List<Actor> meant = sides.meant(clause, who);
                    boolean fresh = clause.tree()
                            .child(who, "det")
                            .filter(word -> !words.has("definite", clause.lemma(word)))
                            .isPresent();
                    return meant.isEmpty() ? !fresh : isOwn(meant, own);
                })
                .orElse(true);
    }

    private static boolean isOwn(List<Actor> meant, Set<Actor> own) {
        return meant.stream().allMatch(actor -> actor instanceof Actor.State && own.contains(actor));
    }
}
