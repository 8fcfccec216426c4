package io.github.entente.event.speech;

import io.github.entente.article.Span;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** How far a clause of speech reaches: the parser often cuts it short, and what is said mostly ends where the sentence does. */
final class Extent {

    /** What stands below these says nothing by itself. */
    private static final Set<String> INSIDE = Set.of("ccomp", "xcomp", "obj", "obl", "nmod", "acl");

    private final Clause clause;
    private final SpeechLexicon lexicon;
    private final EventWords words;

    Extent(Clause clause, SpeechLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * @param tokens what the parser gives the reporting word
     * @param verb the reporting word
     */
    BitSet of(BitSet tokens, int verb) {
        int first = tokens.nextSetBit(0);
        if (first < 0) {
            return tokens;
        }
        return first > verb ? behind(tokens, first, verb) : before(tokens, verb);
    }

    /** "said <i>the border stays open and that it will be guarded</i>, adding that": up to the end, but for what the speaker does next. */
    private BitSet behind(BitSet tokens, int first, int verb) {
        BitSet all = new BitSet();
        all.set(first, clause.sentence().tokens().size());
        told(first).ifPresent(mark -> all.clear(mark, clause.sentence().tokens().size()));
        new Bounds(clause)
                .end(verb)
                .filter(end -> end > first)
                .ifPresent(end -> all.clear(end, clause.sentence().tokens().size()));
        int stop = all.stream()
                .filter(word ->
                        !tokens.get(word) || word > tokens.length() || isReporting(word) || isJoinedElsewhere(word))
                .filter(word -> isNext(word, verb))
                .findFirst()
                .orElse(-1);
        if (stop >= 0) {
            all.clear(start(stop, first), clause.sentence().tokens().size());
        }
        return all;
    }

    private boolean isJoinedElsewhere(int word) {
        return clause.isJoinedToModal(word)
                || new Joined(clause, lexicon).outer(word).isPresent();
    }

    /** In "denied it: the ship was safe, <i>he said</i>" what stands behind the colon is told by words of its own. */
    private Optional<Integer> told(int first) {
        int size = clause.sentence().tokens().size();
        return IntStream.range(first, size)
                .filter(word -> isHalt(word) && isTold(word, size) || isTrailing(word, size))
                .boxed()
                .findFirst();
    }

    /** "backs the plan<i>, she said in a statement</i>", "is ready to talk<i>, she said, blaming Rome</i>": without who tells the whole sentence. */
    BitSet untold(BitSet tokens) {
        BitSet all = (BitSet) tokens.clone();
        int first = tokens.nextSetBit(0);
        int size = clause.sentence().tokens().size();
        IntStream.range(Math.max(first, 0), size)
                .filter(word -> isTrailing(word, size) || isAside(word))
                .filter(word ->
                        !clause.token(word + 1).tag().equals("PRP")) // "He asked them to leave, he said": all his own
                .findFirst()
                .ifPresent(mark -> all.clear(mark, size));
        return all.isEmpty() ? tokens : all;
    }

    /** A comma before a subject and a verb of telling that the parser has set beside the sentence. */
    private boolean isAside(int comma) {
        return clause.token(comma).text().equals(",")
                && clause.tree().children(clause.tree().head(comma), "nsubj").stream()
                        .anyMatch(who -> who > comma
                                && clause.tree().subtree(who).nextSetBit(0) == comma + 1
                                && clause.tree().is(clause.tree().head(who), "parataxis")
                                && lexicon.telling(clause, clause.tree().head(who))
                                        .isPresent());
    }

    /** "..., <i>the spokesman said on Monday</i>": whoever tells the whole sentence stands at its end. */
    private boolean isTrailing(int comma, int size) {
        if (!clause.token(comma).text().equals(",")) {
            return false;
        }
        int verb = IntStream.range(comma + 1, size)
                .takeWhile(word ->
                        !clause.isMark(word) && !clause.token(word).tag().matches("W.*|IN|TO|CC|VBG|VBN"))
                .filter(word -> clause.token(word).tag().matches("VB[DZP]"))
                .findFirst()
                .orElse(-1);
        boolean tells = verb > comma + 1
                && lexicon.verb(clause, verb).stream()
                        .anyMatch(cue -> cue.frame().content() == Frame.Content.CLAUSE
                                && !cue.frame().addressee())
                && IntStream.range(comma + 1, verb)
                        .allMatch(word -> clause.token(word).tag().matches("NN.*|PRP\\$?|DT|JJ|POS|RB"))
                && IntStream.range(comma + 1, verb)
                        .anyMatch(word -> clause.token(word).tag().matches("NN.*|PRP"));
        return tells
                && IntStream.range(verb + 1, size)
                        .noneMatch(word -> clause.token(word).tag().matches("VB.*|MD|TO|CC|:|W.*|``"));
    }

    private boolean isHalt(int word) {
        return clause.token(word).text().matches("[:;]");
    }

    /** Whether a finite verb of reporting with a subject right beside it stands there. */
    private boolean isTold(int from, int to) {
        return IntStream.range(from + 1, to)
                .filter(word -> clause.token(word).tag().matches("VB[DZP]")
                        && !lexicon.of(Cue.Pos.VERB, clause.lemma(word)).isEmpty())
                .anyMatch(word -> clause.tree().child(word, "nsubj").isPresent());
    }

    /** Whether a word begins what the speaker does or what happens besides. */
    private boolean isNext(int word, int verb) {
        int head = clause.tree().head(word);
        if (isReporting(word) || isJoinedElsewhere(word)) {
            return true;
        }
        boolean hangs = head == verb
                || head >= 0
                        && clause.tree().is(verb, "conj")
                        && head == clause.tree().head(verb);
        boolean joined = hangs && clause.tree().is(word, "conj");
        boolean goesOn = isInOtherTense(word, verb);
        boolean circumstance = hangs
                && clause.tree().is(word, "advcl")
                && clause.tree().children(word).stream()
                        .anyMatch(mark -> words.has("circumstance", clause.lemma(mark)));
        boolean aside = hangs && clause.tree().is(word, "parataxis");
        return joined && !goesOn && !isTacked(word) || circumstance || aside && !goesOn;
    }

    /** "said the vote was fair, <i>but needed</i> more time": a verb behind the comma that reports nothing is part of what is said. */
    private boolean isTacked(int word) {
        boolean bare = clause.tree().child(word, "nsubj").isEmpty();
        int comma = word - 2;
        return bare
                && comma > 0
                && clause.token(word - 1).tag().equals("CC")
                && clause.token(comma).text().equals(",")
                && lexicon.verb(clause, word).isEmpty();
    }

    /** "said it worked <i>and would stay</i>": what comes in another tense than the reporting word is said, not done. */
    private boolean isInOtherTense(int word, int verb) {
        boolean modal = clause.tree().children(word).stream()
                .anyMatch(child -> clause.token(child).tag().equals("MD"));
        boolean past = clause.token(verb).tag().equals("VBD");
        boolean perfect = clause.tree().children(word).stream()
                .anyMatch(child -> clause.token(child).tag().equals("VBD")
                        && clause.tree().is(child, "aux")
                        && words.has("perfect", clause.lemma(child)));
        boolean anaphor = clause.tree()
                .child(word, "nsubj")
                .filter(who -> clause.token(who).tag().equals("PRP")
                        && lexicon.verb(clause, word).isEmpty())
                .isPresent();
        return modal || past && (perfect || anaphor || clause.token(word).tag().matches("VB[ZP]"));
    }

    /** ", adding that": a participle of reporting behind a comma. */
    private boolean isReporting(int word) {
        return word > 1
                && clause.token(word).tag().equals("VBG")
                && clause.token(word - 1).text().equals(",")
                && !lexicon.of(Cue.Pos.VERB, clause.lemma(word)).isEmpty();
    }

    /** Where the clause of a word begins: with its conjunction and subject. */
    private int start(int word, int first) {
        int start = clause.tree().subtree(word).nextSetBit(0);
        while (start - 1 > first
                && (clause.isMark(start - 1) || clause.token(start - 1).tag().equals("CC"))) {
            start--;
        }
        return Math.max(start, first);
    }

    /** "<i>The dam, she said, must go</i>", "<i>The dam must go</i>, she said at a conference on Monday". */
    private BitSet before(BitSet tokens, int verb) {
        BitSet all = (BitSet) tokens.clone();
        int size = clause.sentence().tokens().size();
        int own = clause.tree().subtree(verb).nextSetBit(0);
        int mark = Math.min(own < 0 ? verb : own, verb);
        all.set(0, mark);
        all.clear(0, new Bounds(clause).begin());
        Beside.of(clause, verb).ifPresent(named -> all.clear(named.comma(), verb));
        IntStream.iterate(verb - 1, word -> word > 0, word -> word - 1)
                .filter(word -> isHalt(word) && isTold(0, word))
                .findFirst()
                .ifPresent(halt -> all.clear(0, halt + 1));
        Optional<Integer> resumed = new Resumption(clause, lexicon).behind(verb, tokens);
        if (resumed.isPresent()) {
            all.set(resumed.get(), size);
        } else {
            all.clear(verb, size);
        }
        return all;
    }

    /** The heads of what is said, with those of a clause that goes on behind the reporting words. */
    List<Integer> heads(List<Integer> known, List<Span> stretches, int verb) {
        List<Integer> heads = new ArrayList<>(known.stream()
                .map(head -> topmost(head, stretches, verb))
                .distinct()
                .filter(head -> stretches.stream()
                        .anyMatch(stretch -> stretch.contains(clause.token(head).span())))
                .toList());
        if (heads.isEmpty()) {
            return clause.heads(stretches);
        }
        int after = clause.token(verb).span().end();
        stretches.stream()
                .filter(stretch -> stretch.start() > after)
                .filter(stretch -> clause.sentence().tokens().stream()
                        .anyMatch(token -> token.span().start() == stretch.start()
                                && token.tag().equals("CC")))
                .filter(stretch -> known.stream()
                        .noneMatch(head -> stretch.contains(clause.token(head).span())))
                .flatMap(stretch -> clause.heads(List.of(stretch)).stream().limit(1))
                .filter(head -> !heads.contains(head))
                .forEach(heads::add);
        return heads;
    }

    /**
     * "He was <i>sure</i> that both could trade more, the letter reads", "Rome is <i>ready</i> to send help, she said": the parser hangs the
     * reporting word on the inner clause, or on a noun in it.
     */
    private int topmost(int head, List<Span> stretches, int verb) {
        int outer = clause.tree().head(head);
        boolean inside = outer >= 0
                && outer != verb
                && outer < head
                && INSIDE.stream().anyMatch(relation -> clause.tree().is(head, relation))
                && stretches.stream()
                        .anyMatch(
                                stretch -> stretch.contains(clause.token(outer).span()));
        return inside ? topmost(outer, stretches, verb) : head;
    }
}
