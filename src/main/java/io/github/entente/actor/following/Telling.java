package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.REPORTING;
import static io.github.entente.actor.naming.FollowingWords.Kind.SPEECH;

import io.github.entente.actor.naming.Line;
import io.github.entente.language.Tree;
import java.util.stream.IntStream;

/** Who a sentence says has spoken, and where a pronoun stands for who goes on. */
final class Telling {

    private Telling() {}

    /** "Bo would come, she said, and": whoever stands around is spoken of, and who speaks was named before. */
    static boolean isAside(Line line, Tree tree, int pronoun) {
        int verb = tree.head(pronoun);
        boolean marked = line.small(pronoun - 1).equals(",")
                || line.small(pronoun - 1).endsWith("\u201d")
                || line.small(pronoun - 1).equals("''");
        boolean relative =
                line.tag(pronoun - 2).startsWith("W") || line.small(pronoun - 2).equals("that");
        return marked
                && !relative
                && tree.is(pronoun, "nsubj")
                && (tree.is(verb, "parataxis") || tree.is(verb, "dep") || isAfterwards(line, pronoun));
    }

    /** "Bo would come, <i>she</i> added." where the parser takes what is said for a part of the telling. */
    private static boolean isAfterwards(Line line, int pronoun) {
        int verb = verbOfSpeech(line, pronoun);
        boolean ends = line.tag(verb + 1).matches("[,.:]") || !hasFinite(line, verb + 1, line.size());
        return verb > 0 && ends && hasFinite(line, 0, pronoun - 1);
    }

    private static boolean hasFinite(Line line, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> line.tag(i).matches("VB[DZP]|MD"));
    }

    /** The finite verb of speech right behind a word; -1 where there is none. */
    private static int verbOfSpeech(Line line, int word) {
        int verb = line.tag(word + 1).equals("RB") ? word + 2 : word + 1;
        return isOfSpeech(line, verb) && line.tag(verb).matches("VB[DZP]") ? verb : -1;
    }

    private static boolean isOfSpeech(Line line, int verb) {
        return line.isVerb(verb, REPORTING) || line.isVerb(verb, SPEECH);
    }

    /** "<i>Ada</i> had come, Bo said": who is told of is not who told it. */
    static boolean isTold(Line line, int word) {
        return line.tree()
                .filter(tree -> tree.head(word) >= 0 && tree.is(tree.head(word), "ccomp"))
                .map(tree -> tree.head(tree.head(word)))
                .filter(outer -> outer >= 0 && line.isVerb(outer, REPORTING))
                .isPresent();
    }

    /** Whether somebody is told to have spoken: as the subject of a verb of speech, or by "according to". */
    static boolean isSource(Line line, Candidate candidate) {
        boolean according = line.small(candidate.first() - 1).equals("to")
                && line.small(candidate.first() - 2).equals("according");
        return according || isSpeaker(line, candidate.head()) || isLast(line, candidate);
    }

    /** "Ties between states matter, <i>the ministry</i> said": the parser adds the ministry to the states. */
    static boolean isLast(Line line, Candidate candidate) {
        return line.small(candidate.first() - 1).equals(",")
                && verbOfSpeech(line, candidate.last()) > 0
                && hasFinite(line, 0, candidate.first());
    }

    /** Whether a word is the subject of a verb of speech. */
    static boolean isSpeaker(Line line, int word) {
        return line.tree()
                .map(tree -> tree.is(word, "nsubj") && tree.head(word) >= 0 && isOfSpeech(line, tree.head(word)))
                .orElseGet(() -> line.isVerb(word + 1, REPORTING) || line.isVerb(word - 1, REPORTING));
    }
}
