package io.github.entente.event.speech;

import io.github.entente.article.Span;
import io.github.entente.language.Clause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Speech that goes on behind a semicolon after who tells it: "The dam must go, she said; <i>the river was drying up</i>". */
final class Semicolon {

    private static final String FINITE = "VB[DZP]|MD";

    private final Clause clause;
    private final SpeechLexicon lexicon;

    Semicolon(Clause clause, SpeechLexicon lexicon) {
        this.clause = clause;
        this.lexicon = lexicon;
    }

    /** Whether a semicolon stands between a reporting word and the clause the parser gives it: that clause goes on and opens nothing. */
    boolean parts(Attribution told) {
        int semicolon = after(told);
        return semicolon > 0
                && told.construction() == Attribution.Construction.CLAUSE
                && told.cover().start() > clause.token(semicolon).span().start();
    }

    Attribution withRest(Attribution told) {
        int semicolon = after(told);
        boolean ends = semicolon > 0
                && told.construction() == Attribution.Construction.CLAUSE
                && told.cover().end() <= clause.token(told.word()).span().start()
                && goesOn(semicolon);
        if (!ends) {
            return told;
        }
        BitSet tokens = new BitSet();
        tokens.set(semicolon + 1, clause.sentence().tokens().size());
        List<Span> rest = clause.stretches(tokens);
        List<Span> content = new ArrayList<>(told.content());
        content.addAll(rest);
        List<Integer> heads = new ArrayList<>(told.clauses());
        clause.heads(rest).stream()
                .limit(1)
                .filter(head -> !heads.contains(head))
                .forEach(heads::add);
        return told.withContent(content).withClauses(heads);
    }

    private int after(Attribution told) {
        return told.word() < 0
                ? -1
                : IntStream.range(told.word() + 1, clause.sentence().tokens().size())
                        .filter(word -> clause.token(word).text().equals(";"))
                        .findFirst()
                        .orElse(-1);
    }

    /** What a reporter adds is told in plain past ("; police took five men away") or has reporting words of its own. */
    private boolean goesOn(int semicolon) {
        int size = clause.sentence().tokens().size();
        boolean open = IntStream.range(semicolon + 1, size)
                .filter(word -> clause.token(word).tag().matches(FINITE))
                .limit(1)
                .anyMatch(word -> clause.token(word).tag().matches("VB[ZP]|MD")
                        || clause.tree().relation(word).startsWith("aux")
                        || clause.tree().is(word, "cop"));
        boolean told = IntStream.range(semicolon + 1, size)
                .filter(word -> clause.token(word).tag().matches("VB[DZP]"))
                .filter(word -> lexicon.telling(clause, word).isPresent())
                .anyMatch(word -> clause.anySubject(word).isPresent());
        return open && !told;
    }
}
