package io.github.entente.event.speech;

import io.github.entente.article.Span;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a noun beside it tells to be somebody's words: "None is due, <i>was the reply of Rome</i>", "Then came <i>Rome's answer</i>: none is due". */
final class Rejoinder {

    /** Fewer words before ", was the reply" are no clause. */
    private static final int SHORTEST_CLAUSE = 3;

    private final Clause clause;
    private final Speakers speakers;
    private final EventWords words;

    Rejoinder(Clause clause, Speakers speakers, EventWords words) {
        this.clause = clause;
        this.speakers = speakers;
        this.words = words;
    }

    Optional<Attribution> at(int noun) {
        boolean known = clause.token(noun).isNoun() && words.has("rejoinder", clause.lemma(noun));
        return known ? closing(noun).or(() -> opening(noun)) : Optional.empty();
    }

    private Optional<Attribution> closing(int noun) {
        int be = IntStream.iterate(noun - 1, word -> word > 0, word -> word - 1)
                .takeWhile(word -> clause.token(word).tag().matches("DT|JJ.*|NN.*|POS|PRP\\$|VB[DZ]"))
                .filter(word -> clause.lemma(word).equals("be"))
                .findFirst()
                .orElse(-1);
        boolean closes = be > SHORTEST_CLAUSE && clause.token(be - 1).text().equals(",");
        if (!closes) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, be - 1);
        return Optional.of(attribution(noun, content));
    }

    private Optional<Attribution> opening(int noun) {
        int size = clause.sentence().tokens().size();
        int colon = IntStream.range(noun + 1, size)
                .takeWhile(word -> clause.token(word).tag().matches("IN|TO|DT|JJ.*|NN.*|POS|:"))
                .filter(word -> clause.token(word).text().equals(":"))
                .findFirst()
                .orElse(-1);
        boolean opens = colon > 0 && colon + SHORTEST_CLAUSE < size && who(noun).isPresent();
        if (!opens) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(colon + 1, size);
        return Optional.of(attribution(noun, content));
    }

    private Optional<Integer> who(int noun) {
        return clause.owner(noun)
                .or(() -> clause.obliques(noun, "of").stream().findFirst())
                .or(() -> clause.obliques(noun, "from").stream().findFirst());
    }

    private Attribution attribution(int noun, BitSet content) {
        List<Span> said = clause.stretches(content);
        return new Attribution(
                who(noun).map(speakers::named),
                clause.sentence().index(),
                clause.token(noun).span(),
                noun,
                said,
                words.plainAct(),
                clause.heads(said),
                Optional.empty(),
                Attribution.Construction.CLAUSE);
    }
}
