package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** What sides have bound themselves to by a treaty or the like: "<i>Under the deal</i>, Ardania will pay Belmora a rent". */
final class Terms {

    /** So many words the name of an agreement may have. */
    private static final int LONGEST = 10;

    private final Clause clause;
    private final Speakers speakers;
    private final EventWords words;

    Terms(Clause clause, Speakers speakers, EventWords words) {
        this.clause = clause;
        this.speakers = speakers;
        this.words = words;
    }

    Optional<Attribution> of() {
        int size = clause.sentence().tokens().size();
        int mark = IntStream.range(1, Math.min(LONGEST, size))
                .filter(word -> clause.token(word).text().equals(","))
                .findFirst()
                .orElse(-1);
        boolean opens = mark > 0
                && words.has("terms-of", clause.lemma(0))
                && IntStream.range(1, mark).anyMatch(word -> words.has("terms", clause.lemma(word)));
        int root = clause.root();
        Optional<Integer> who = clause.anySubject(root).filter(subject -> subject > mark && subject < root);
        if (!opens || who.isEmpty() || !isToCome(root)) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(mark + 1, clause.isMark(size - 1) ? size - 1 : size);
        return Optional.of(new Attribution(
                Optional.of(speakers.named(who.get())),
                clause.sentence().index(),
                clause.token(0).span(),
                0,
                clause.stretches(content),
                words.act("intention"),
                clause.mainClauses(root),
                Optional.empty(),
                Attribution.Construction.ACCORDING_TO,
                Optional.empty()));
    }

    /** "Will pay", "are to leave". */
    private boolean isToCome(int root) {
        return clause.auxiliaries(root).stream().anyMatch(word -> words.has("intention", word))
                || clause.lemma(root).equals("be")
                        && clause.tree().children(root, "xcomp").stream().anyMatch(clause::isInfinitive);
    }
}
