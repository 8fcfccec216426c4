package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.SAY;
import static io.github.entente.actor.naming.FollowingWords.Kind.SPEECH;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
import io.github.entente.language.Tree;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who a sentence is about: its speaker, or else the subject of its main clause; guessed from word order where there is no tree. */
final class Subjects {

    private Subjects() {}

    static Optional<Found> of(Line line) {
        return speaker(line)
                .or(() -> line.tree().flatMap(tree -> highest(line, tree)))
                .or(() -> first(line));
    }

    /** "<i>Ardania</i> has closed the border, a ministry official said": the state that opens a sentence and does what is told in it. */
    static Optional<Actor.State> toldOf(Line line) {
        return line.tree()
                .flatMap(tree -> line.hits().stream()
                        .filter(hit -> tree.is(hit.last(), "nsubj"))
                        .filter(hit -> IntStream.range(0, hit.first())
                                .allMatch(word -> line.tag(word).matches("DT|\\W+")))
                        .flatMap(hit -> hit.owner().stream())
                        .findFirst());
    }

    /** "Wang said ...", "..., said Wang". */
    private static Optional<Found> speaker(Line line) {
        return line.found().stream()
                .filter(found -> found.kind() != Mention.Kind.GROUP)
                .filter(found -> isSubject(line, found))
                .filter(found -> speaks(line, found))
                .findFirst();
    }

    private static boolean speaks(Line line, Found found) {
        int next = found.last() + 1;
        while (line.tag(next).equals("RB")
                || line.tag(next).equals("MD")
                || line.lemma(next).equals("have")) {
            next++;
        }
        return line.isVerb(next, SPEECH) || line.isVerb(found.first() - 1, SAY) && isLate(line, found);
    }

    private static boolean isLate(Line line, Found found) {
        String before = line.small(found.first() - 2);
        return before.equals(",") || before.startsWith("\"") || before.startsWith("''") || before.equals("\u201D");
    }

    private static boolean isSubject(Line line, Found found) {
        return !line.tag(found.first() - 1).equals("IN");
    }

    private static Optional<Found> highest(Line line, Tree tree) {
        return line.found().stream()
                .filter(found -> tree.is(found.head(), "nsubj"))
                .min(Comparator.<Found>comparingInt(found -> depth(tree, found.head()))
                        .thenComparing(Found::span));
    }

    private static Optional<Found> first(Line line) {
        return line.found().stream()
                .filter(found -> !line.tag(found.first() - 1).equals("IN") && !line.isOwning(found.last() + 1))
                .findFirst();
    }

    static int depth(Tree tree, int token) {
        int depth = 0;
        for (int i = token; i >= 0 && depth <= tree.heads().size(); i = tree.head(i)) {
            depth++;
        }
        return depth;
    }
}
