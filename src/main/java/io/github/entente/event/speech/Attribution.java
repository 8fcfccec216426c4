package io.github.entente.event.speech;

import io.github.entente.article.Span;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Act;
import java.util.List;
import java.util.Optional;

/**
 * Somebody, official or not, saying something: where the article names the source, the word that reports it, and what is said.
 *
 * @param source the words that name the speaker; empty where nobody is named
 * @param cue the reporting word
 * @param word index of the cue's main word in the sentence; -1 where the cue stands in another one
 * @param content what is said, in pieces where the reporting words stand between
 * @param act what the reporting word says is done
 * @param clauses the heads of the content's main clauses in the sentence: one for each thing said; the noun for a noun phrase
 * @param addressee head of the words that name who is addressed or asked
 * @param construction how it was found
 * @param row the row of speech.csv that knows the cue, where one does
 */
public record Attribution(
        Optional<Source> source,
        int sentence,
        Span cue,
        int word,
        List<Span> content,
        Act act,
        List<Integer> clauses,
        Optional<Integer> addressee,
        Construction construction,
        Optional<DataFile.Row> row) {

    public Attribution {
        content = List.copyOf(content);
        clauses = List.copyOf(clauses);
    }

    public Attribution(
            Optional<Source> source,
            int sentence,
            Span cue,
            int word,
            List<Span> content,
            Act act,
            List<Integer> clauses,
            Optional<Integer> addressee,
            Construction construction) {
        this(source, sentence, cue, word, content, act, clauses, addressee, construction, Optional.empty());
    }

    /** Who speaks, where the words stand. */
    public record Source(int sentence, int head, Span span) {}

    public enum Construction {
        /** "X said that ..." */
        CLAUSE,
        /** "X urged Y to ..." */
        INFINITIVE,
        /** "X condemned the attack" */
        NOUN,
        /** "X's opposition to" */
        OWNED_NOUN,
        /** "according to X" */
        ACCORDING_TO,
        /** Words that tell of somebody's words or mind and state nothing for them: "X discussed the plan". */
        MENTION,
        /** Somebody's speech goes on without a word that says so. */
        CONTINUED
    }

    /** Whether another one's cue stands inside what this one says. */
    public boolean holds(Attribution inner) {
        return content.stream().anyMatch(span -> span.contains(inner.cue));
    }

    /** The same as the continuation of somebody's speech. */
    public Attribution continued() {
        List<Span> whole = construction == Construction.CLAUSE ? content : List.of(cue.cover(cover()));
        return new Attribution(
                source, sentence, cue, word, whole, act, clauses, addressee, Construction.CONTINUED, row);
    }

    /** Whether what is said stands before a word. */
    boolean isBefore(Span span) {
        return construction == Construction.CLAUSE && cover().start() < span.start();
    }

    /** The same in another sentence, where it goes on. */
    Attribution continuedIn(int other, List<Span> pieces, List<Integer> heads) {
        return new Attribution(
                source, other, cue, -1, pieces, act, heads, Optional.empty(), Construction.CONTINUED, row);
    }

    /** Whether this one's cue is the main word of what another says. */
    public boolean isMainWordOf(Attribution other) {
        return other.clauses().stream().anyMatch(clause -> clause == word);
    }

    Attribution withClauses(List<Integer> heads) {
        return new Attribution(source, sentence, cue, word, content, act, heads, addressee, construction, row);
    }

    Attribution withContent(List<Span> other) {
        return new Attribution(source, sentence, cue, word, other, act, clauses, addressee, construction, row);
    }

    public Span cover() {
        return content.stream().reduce(Span::cover).orElse(cue);
    }
}
