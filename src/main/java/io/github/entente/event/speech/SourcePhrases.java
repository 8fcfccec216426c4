package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Speech whose speaker stands in a phrase beside it: "according to Ada", "in the view of Ada", "as Ada put it". */
final class SourcePhrases {

    private final Clause clause;
    private final Speakers speakers;
    private final SpeechLexicon lexicon;
    private final EventWords words;

    SourcePhrases(Clause clause, Speakers speakers, SpeechLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.speakers = speakers;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** "Ada's view", "the view of Ada". */
    Optional<Integer> possessor(int noun) {
        return clause.owner(noun).or(() -> clause.obliques(noun, "of").stream().findFirst());
    }

    /** "According to the ministry, the talks failed". */
    Optional<Attribution> accordingTo(int according) {
        int head = clause.tree().head(according);
        boolean mark = head >= 0 && clause.tree().is(according, "case");
        int hanging = mark ? head : according;
        int main = clause.tree().head(hanging);
        Optional<Integer> named = mark
                ? Optional.of(head)
                : clause.obliques(according, "to").stream().findFirst();
        if (main < 0 || named.isEmpty()) {
            return Optional.empty();
        }
        int who = named.get();
        int comma = according - 1;
        boolean relative = clause.token(who).tag().startsWith("W");
        if (!relative) {
            return Optional.of(according(according, who, besides(hanging, main), main));
        }
        // "Ada Bo, according to whom the plan had failed"
        if (comma < 1 || !clause.token(comma - 1).isNoun()) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(who + 1, clause.sentence().tokens().size());
        return Optional.of(according(according, comma - 1, content, mark ? main : who));
    }

    private Attribution according(int cue, int who, BitSet content, int main) {
        return new Attribution(
                Optional.of(speakers.named(who)),
                clause.sentence().index(),
                clause.token(cue).span(),
                cue,
                clause.stretches(content),
                words.plainAct(),
                List.of(main),
                Optional.empty(),
                Attribution.Construction.ACCORDING_TO);
    }

    /** "In Ada's <i>view</i>, the ban must end", "the ban, in the <i>words</i> of Ada, is absurd". */
    Optional<Attribution> viewpoint(int noun) {
        boolean phrase = words.has("viewpoint", clause.lemma(noun))
                && clause.preposition(noun).filter("in"::equals).isPresent();
        Optional<Integer> who = possessor(noun);
        int hanging = clause.tree().head(noun);
        if (!phrase || who.isEmpty() || hanging < 0) {
            return Optional.empty();
        }
        int main = clause.tree().is(noun, "nmod") && clause.tree().head(hanging) >= 0
                ? clause.tree().head(hanging)
                : hanging;
        BitSet own = clause.tree().subtree(noun);
        BitSet content = new BitSet();
        content.set(0, clause.sentence().tokens().size());
        content.andNot(own);
        boolean inserted = own.nextSetBit(0) > 1
                && own.length() < clause.sentence().tokens().size() - 1;
        return Optional.of(according(noun, who.get(), inserted ? content : besides(noun, main), main));
    }

    /** The rest of the sentence, where a phrase opens or ends it; else what it hangs on without it. */
    private BitSet besides(int phrase, int main) {
        BitSet own = clause.tree().subtree(phrase);
        int first = own.nextSetBit(0);
        int last = own.length() - 1;
        int size = clause.sentence().tokens().size();
        BitSet content = new BitSet();
        if (first <= 1 && last < size - 1) {
            content.set(last + 1, size);
        } else if (IntStream.range(last + 1, size).allMatch(clause::isMark)) {
            content.set(0, first);
        } else {
            content.or(clause.tree().subtree(main));
            content.andNot(own);
        }
        return content;
    }

    /** "The ship had left, as <i>the ministry put it</i>": the words of reporting hang on what is said. */
    Optional<Attribution> asClause(int verb) {
        int main = clause.tree().head(verb);
        boolean as = main >= 0
                && (clause.tree().is(verb, "advcl") || clause.tree().is(verb, "dep"))
                && clause.tree().children(verb).stream()
                        .anyMatch(mark -> words.has("as", clause.lemma(mark)) && mark < verb);
        if (!as) {
            return Optional.empty();
        }
        Optional<Cue> cue = lexicon.verb(clause, verb).stream()
                .filter(one -> one.frame().content() == Frame.Content.CLAUSE)
                .findFirst();
        return cue.flatMap(one -> speakers.of(verb)
                .map(who -> new Attribution(
                        Optional.of(speakers.named(who)),
                        clause.sentence().index(),
                        clause.token(verb).span(),
                        verb,
                        clause.stretches(besides(verb, main)),
                        one.act().orElseGet(words::plainAct),
                        clause.joined(main),
                        Optional.empty(),
                        one.act().isEmpty() ? Attribution.Construction.MENTION : Attribution.Construction.CLAUSE,
                        Optional.of(one.row()))));
    }
}
