package io.github.entente.event.speech;

import io.github.entente.article.Span;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reporting words set into the clause they report, between its commas, where the parser takes them for a part of it. */
final class InsetSpeech {

    /** Fewer words before ", she was quoted as saying" are no clause. */
    private static final int SHORTEST_CLAUSE = 4;

    private final Clause clause;
    private final Speakers speakers;
    private final SpeechLexicon lexicon;
    private final EventWords words;
    private final Quotes quotes;
    private final Told told;

    InsetSpeech(Clause clause, Speakers speakers, SpeechLexicon lexicon, EventWords words, Quotes quotes) {
        this.clause = clause;
        this.speakers = speakers;
        this.lexicon = lexicon;
        this.words = words;
        this.quotes = quotes;
        this.told = new Told(clause, speakers, lexicon, words);
    }

    Optional<Attribution> at(int verb) {
        return inset(verb).or(() -> parting(verb)).or(() -> dividing(verb)).or(() -> quotedAs(verb));
    }

    /** "The dam, <i>said Ada</i>, must be filled", "the dam must be filled, <i>said Ada</i>, and opened": the parser takes what is said for who says so. */
    private Optional<Attribution> parting(int verb) {
        boolean opens = verb > 1
                && clause.token(verb).tag().matches("VB[DZP]")
                && clause.token(verb - 1).text().equals(",");
        int end = IntStream.range(verb + 1, clause.sentence().tokens().size())
                .filter(clause::isMark)
                .findFirst()
                .orElse(0);
        boolean parts = opens
                && end > verb + 1
                && clause.token(end).text().equals(",")
                && clause.token(end - 1).tag().startsWith("NN")
                && !clause.isFiniteBetween(verb, end)
                && end + 1 < clause.sentence().tokens().size()
                && (clause.isFiniteBetween(-1, verb)
                        ? joins(end)
                        : clause.token(end + 1).tag().matches("VB[DZP]|MD") || isOpening(verb, end));
        if (!parts) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, verb - 1);
        content.set(end + 1, clause.sentence().tokens().size());
        return lexicon.telling(clause, verb)
                .map(cue -> told.attribution(cue, verb, end - 1, clause.stretches(content)));
    }

    /** "... is unjust, said Ada, <i>and would have to end</i>": what is said goes on without a subject. */
    private boolean joins(int comma) {
        int next = comma + 2;
        return clause.token(comma + 1).tag().equals("CC")
                && next < clause.sentence().tokens().size()
                && (clause.token(next).tag().equals("MD")
                        || clause.token(next).tag().matches("VB[DZP]")
                                && lexicon.verb(clause, next).isEmpty());
    }

    /** "<i>On Friday alone</i>, said Ada, ten planes came": only a phrase stands before, and all that is said behind. */
    private boolean isOpening(int verb, int end) {
        return clause.token(0).tag().matches("IN|TO|RB")
                && IntStream.range(0, verb - 1).noneMatch(clause::isMark)
                && clause.isFiniteBetween(end, clause.sentence().tokens().size());
    }

    /** "Ties with Rome, <i>Ada also said</i>, still have a part": the parser takes the ties for who says so. */
    private Optional<Attribution> dividing(int verb) {
        int size = clause.sentence().tokens().size();
        int after = verb + 1 < size && clause.token(verb + 1).tag().matches("RP|RB") ? verb + 2 : verb + 1;
        int who = verb - 1;
        while (who > 0 && clause.token(who).tag().equals("RB")) {
            who--;
        }
        int before = clause.markBefore(verb);
        boolean divides = before > 0
                && before < who
                && after < size
                && clause.token(verb).tag().matches("VB[DZP]")
                && clause.token(before).text().equals(",")
                && clause.token(after).text().equals(",")
                && clause.token(who).tag().matches("NNPS?|NNS?|PRP")
                && IntStream.range(before + 1, who)
                        .allMatch(word -> clause.token(word).tag().matches("DT|NN.*|JJ|POS|PRP\\$?"))
                && IntStream.range(0, before)
                        .noneMatch(word -> clause.token(word).tag().matches("VB[DZP]|MD|,|W.*"))
                && !clause.token(0).tag().matches("IN|VB.*|RB");
        if (!divides || !goesOn(after)) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, before);
        content.set(after + 1, size);
        int speaker = who;
        return lexicon.telling(clause, verb)
                .map(cue -> told.attribution(cue, verb, speaker, clause.stretches(content)));
    }

    /** Whether what is said has its verb behind a comma, or behind a phrase that the next comma ends: "..., Ada said, <i>in view of the law,</i> ends". */
    private boolean goesOn(int comma) {
        int size = clause.sentence().tokens().size();
        int next = IntStream.range(comma + 1, size)
                .filter(word -> !clause.token(word).tag().equals("RB"))
                .findFirst()
                .orElse(size);
        if (next < size && clause.token(next).tag().matches("VB[DZP]|MD")) {
            return true;
        }
        int end = IntStream.range(comma + 1, size)
                .filter(word -> clause.token(word).text().equals(","))
                .findFirst()
                .orElse(size);
        return next < size
                && clause.token(next).tag().matches("IN|TO")
                && end + 1 < size
                && !clause.isFiniteBetween(comma, end)
                && clause.token(end + 1).tag().matches("VB[DZP]|MD");
    }

    /** "The arms would come too late, <i>Ada was quoted as saying by an agency</i>", "..., <i>the envoy quoted her as saying</i>, and nobody had listened". */
    private Optional<Attribution> quotedAs(int verb) {
        boolean quoted = verb > 2
                && clause.token(verb).tag().equals("VBG")
                && clause.lemma(verb - 1).equals("as")
                && endsReport(verb);
        int quoting = quoted
                ? IntStream.iterate(verb - 2, word -> word > 0 && !clause.isMark(word), word -> word - 1)
                        .filter(word -> words.has("quoting", clause.lemma(word)))
                        .findFirst()
                        .orElse(-1)
                : -1;
        if (quoting < 0) {
            return Optional.empty();
        }
        Optional<Integer> named = clause.anySubject(quoting).filter(subject -> subject < quoting);
        Optional<Integer> who = clause.isPassive(quoting)
                ? named
                : Optional.of(verb - 2)
                        .filter(word ->
                                word > quoting && clause.token(word).tag().matches("NN.*|PRP"));
        int mark = named.map(subject -> clause.tree().subtree(subject).nextSetBit(0) - 1)
                .orElse(-1);
        if (who.isEmpty()
                || mark < SHORTEST_CLAUSE
                || !clause.token(mark).text().equals(",")) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, mark);
        List<Span> said = clause.stretches(new Extent(clause, lexicon, words).of(content, quoting));
        return lexicon.telling(clause, verb).map(cue -> told.attribution(cue, verb, who.get(), said));
    }

    /** Nothing is told behind the reporting word but by which paper or where: "as saying <i>by an agency</i>", "as saying <i>on Monday</i>". */
    private boolean endsReport(int verb) {
        int size = clause.sentence().tokens().size();
        int end = IntStream.range(verb + 1, size)
                .filter(clause::isMark)
                .findFirst()
                .orElse(size);
        return end < size
                && (end == verb + 1 || clause.token(verb + 1).tag().equals("IN"))
                && !clause.lemma(verb + 1).equals("that")
                && !clause.isFiniteBetween(verb, end);
    }

    /** "the launch, <i>which</i>, he said, <i>would break the law</i>", "districts <i>which</i> he said <i>were divided</i>". */
    private Optional<Attribution> inset(int verb) {
        Optional<Integer> who = speakers.of(verb).filter(speaker -> speaker < verb);
        Optional<Cue> cue = clause.token(verb).isVerb() ? lexicon.telling(clause, verb) : Optional.empty();
        if (who.isEmpty() || cue.isEmpty() || quotes.covers(clause.token(verb).span())) {
            return Optional.empty();
        }
        int size = clause.sentence().tokens().size();
        int before = clause.tree().subtree(who.get()).nextSetBit(0) - 1;
        boolean marked = before > 0 && clause.token(before).text().equals(",");
        int relative = marked ? before - 1 : before;
        int after = marked ? verb + 2 : verb + 1;
        boolean inset = relative > 0
                && clause.token(relative).tag().matches("WDT|WRB")
                && after < size
                && (!marked || clause.token(verb + 1).text().equals(","))
                && (marked || clause.token(after).tag().matches("VB[DZP]|MD"));
        if (!inset) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(relative);
        content.set(after, size);
        return Optional.of(told.attribution(cue.get(), verb, who.get(), clause.stretches(content)));
    }
}
