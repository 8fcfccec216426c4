package io.github.entente.event.statement;

import io.github.entente.article.Span;
import io.github.entente.language.Clause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The positions in what is said: each clause that says something by itself is one, also where the second "that" is left out ("the talks will go on
 * and Rome stands by its word"). They are read off the words, as the parser joins clauses to whatever noun stands before "and".
 */
final class Positions {

    /** One of them. */
    record Position(int head, Span span) {}

    private static final String FINITE = "VB[DZP]|MD";
    private static final String NOMINAL = "NN.*|PRP|EX|DT|CD";
    /** Shorter clauses say too little to be told apart. */
    private static final int SHORTEST = 3;
    /** So many words may stand between "and" and the verb of its clause. */
    private static final int LONGEST_SUBJECT = 16;

    private final Clause clause;

    Positions(Clause clause) {
        this.clause = clause;
    }

    /**
     * @param pieces those of what is said that the reporting words stand between, else all of it
     * @param known the heads of main clauses that are known
     */
    List<Position> of(List<Span> pieces, List<Integer> known) {
        List<Position> found = new ArrayList<>();
        for (Span piece : pieces) {
            List<Position> here = in(piece, known);
            boolean says = pieces.size() == 1
                    || known.stream()
                            .anyMatch(head -> piece.contains(clause.token(head).span()))
                    || isClause(piece);
            found.addAll(says ? here : List.of());
        }
        return found;
    }

    /** "..., she said, <i>but we will come</i>". */
    private boolean isClause(Span piece) {
        int first = first(piece);
        int start = clause.token(first).tag().equals("CC") ? first + 1 : first;
        return hasSubject(start, last(piece) + 1);
    }

    private List<Position> in(Span piece, List<Integer> known) {
        int from = first(piece);
        int end = last(piece) + 1;
        List<Position> found = new ArrayList<>();
        int start = from;
        for (int at = from + SHORTEST; at < end - 2; at++) {
            Optional<Integer> next = isListed(at, known) ? Optional.of(at + 1) : opensClause(start, at, end);
            if (next.isPresent()) {
                add(found, start, at, known);
                start = next.get();
                at = start;
            }
        }
        add(found, start, end, known);
        return found;
    }

    private void add(List<Position> found, int from, int to, List<Integer> known) {
        BitSet tokens = new BitSet();
        tokens.set(clause.token(from).tag().equals("CC") ? from + 1 : from, to);
        clause.stretches(tokens).stream()
                .reduce(Span::cover)
                .ifPresent(span -> found.add(new Position(head(from, to, known), span)));
    }

    /** Where the next clause begins, if a mark or "and" at a word ends one that says something. */
    private Optional<Integer> opensClause(int start, int at, int end) {
        boolean comma = clause.token(at).text().equals(",");
        int joining = comma ? at + 1 : at;
        boolean semicolon = clause.token(at).text().equals(";");
        boolean joins = semicolon || clause.token(joining).tag().equals("CC");
        int next = joins ? joining + 1 : joining;
        boolean listed =
                comma && isThat(next) && start > 0 && isThat(start - 1); // "that it was quiet, that trade had grown"
        boolean says = isFinite(start, at) || start > 0 && isThat(start - 1) && isThat(next) && isWished(start, at);
        if (!joins && !listed || next >= end - 1 || !says) {
            return Optional.empty();
        }
        if (isThat(next)) {
            return isNested(start, at)
                            || verb(next + 1, end) < 0 && !(start > 0 && isThat(start - 1) && isWished(next + 1, end))
                    ? Optional.empty()
                    : Optional.of(next + 1);
        }
        boolean marked = comma || semicolon;
        if (hasSubject(next, end)) {
            return joined(start, at, next, end, marked);
        }
        return standsAlone(next, end, marked) ? Optional.of(next) : sharing(start, at, next, end);
    }

    /** "Does not want a war<i>,</i> does not seek allies and ...": the parser knows it for a clause. */
    private boolean isListed(int at, List<Integer> known) {
        return clause.token(at).text().equals(",")
                && clause.token(at + 1).tag().matches("VB[ZP]|MD")
                && known.stream().skip(1).anyMatch(head -> head == main(at + 1));
    }

    private boolean isThat(int word) {
        return clause.lemma(word).equals("that") && clause.token(word).tag().equals("IN");
    }

    /** "And that <i>talks be held</i>": a subject and a bare verb, as after words of asking. */
    private boolean isWished(int from, int end) {
        int verb = IntStream.range(from, Math.min(end, from + LONGEST_SUBJECT))
                .takeWhile(word -> !clause.token(word).tag().matches("W.*|,|:|TO"))
                .filter(word -> clause.token(word).tag().equals("VB"))
                .findFirst()
                .orElse(-1);
        return verb > from
                && IntStream.range(from, verb)
                        .anyMatch(word -> clause.token(word).tag().matches(NOMINAL));
    }

    /** "Hoped <i>that</i> Rome would come and that": the second belongs to the first, and says nothing by itself. */
    private boolean isNested(int start, int at) {
        return IntStream.range(start + 1, at)
                .anyMatch(word -> isThat(word) && clause.tree().is(word, "mark"));
    }

    private boolean isFinite(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(word -> clause.token(word).tag().matches(FINITE));
    }

    private int verb(int from, int end) {
        return IntStream.range(from, Math.min(end, from + LONGEST_SUBJECT))
                .takeWhile(word -> !clause.token(word).tag().matches("W.*|CC|,|:|TO") || joinsNouns(word))
                .takeWhile(word -> word == from || !clause.tree().is(word, "mark")) // "and Rome so that trade grows"
                .filter(word -> clause.token(word).tag().matches(FINITE))
                .findFirst()
                .orElse(-1);
    }

    /** "And that the embassies <i>and</i> consulates work". */
    private boolean joinsNouns(int and) {
        return clause.token(and).tag().equals("CC")
                && and > 0
                && clause.token(and - 1).isNoun()
                && clause.token(and + 1).isNoun();
    }

    /** Whether a clause with a subject of its own begins there. */
    private boolean hasSubject(int from, int end) {
        int verb = verb(from, end);
        return verb > from
                && IntStream.range(from, verb)
                        .anyMatch(word -> clause.token(word).tag().matches(NOMINAL))
                && clause.tree().children(main(verb)).stream()
                        .anyMatch(child -> child >= from
                                && child < verb
                                && (clause.tree().is(child, "nsubj")
                                        || clause.tree().is(child, "expl")));
    }

    /** ", and <i>Japan could</i> never accept it": a name or pronoun right before a finite verb, whatever the parser makes of it. */
    private boolean standsAlone(int next, int end, boolean marked) {
        int verb = verb(next, end);
        return verb > next
                && (marked || clause.token(next).tag().equals("PRP"))
                && IntStream.range(next, verb)
                        .allMatch(word -> clause.token(word).tag().matches(NOMINAL + "|JJ|RB|PRP\\$|POS")
                                || word == next && clause.token(word).tag().equals("VBG")) // ", and waiting would"
                && IntStream.range(next, verb)
                        .anyMatch(word -> clause.token(word).tag().matches("NN.*|PRP"));
    }

    /** The word an auxiliary or a copula hangs on, else the verb itself. */
    private int main(int verb) {
        boolean helps = clause.tree().is(verb, "aux") || clause.tree().is(verb, "cop");
        return helps ? clause.tree().head(verb) : verb;
    }

    private Optional<Integer> joined(int start, int at, int next, int end, boolean marked) {
        int head = clause.tree().head(main(verb(next, end)));
        boolean subordinate = head >= start && head < at && isSubordinate(head, start);
        boolean opened = IntStream.range(start, at)
                .filter(word -> clause.tree().is(word, "mark")
                        || clause.token(word).tag().startsWith("W"))
                .anyMatch(word -> word == start);
        return !subordinate && !opened || marked && !opened ? Optional.of(next) : Optional.empty();
    }

    private boolean isSubordinate(int word, int start) {
        for (int at = word; at >= start; at = clause.tree().head(at)) {
            if (clause.tree().is(at, "advcl") && !clause.token(at).tag().equals("RB") // "had left at once and"
                    || clause.tree().is(at, "acl")
                    || clause.tree().is(at, "csubj")) {
                return true;
            }
        }
        return false;
    }

    /** "Had been out of all proportion <i>and had paralysed</i> the embassy": a verb of its own that shares the subject. */
    private Optional<Integer> sharing(int start, int at, int next, int end) {
        int verb = IntStream.range(next, Math.min(next + 2, end))
                .filter(word -> clause.token(word).tag().matches(FINITE))
                .findFirst()
                .orElse(-1);
        if (verb < 0 || end - verb < SHORTEST) {
            return Optional.empty();
        }
        int main = main(verb);
        int head = clause.tree().head(main);
        boolean own = clause.tree().is(main, "conj")
                && head >= start
                && head < at
                && !isSubordinate(head, start)
                && (clause.isInfinitive(head) // "had a right to be asked and was": no infinitive goes on so
                        || IntStream.range(head, at) // "it was troubled and was asking for"
                                .anyMatch(word -> clause.token(word).isNoun()
                                        || clause.token(word).tag().startsWith("JJ")));
        // "Ada said Rome knew the text but could not accept it": the parser joins what Rome could not do to what Ada
        // said
        boolean outer = clause.tree().is(main, "conj")
                && head < start
                && clause.token(verb).tag().equals("MD")
                && IntStream.range(start, at)
                        .anyMatch(word -> clause.token(word).isNoun());
        return (own || outer) && (verb != main || clause.token(verb).tag().matches("VB[ZP]"))
                ? Optional.of(next)
                : Optional.empty();
    }

    /** The word that says something: a known head, else the first finite verb's main word. */
    private int head(int from, int to, List<Integer> known) {
        Optional<Integer> told =
                known.stream().filter(word -> word >= from && word < to).findFirst();
        return told.orElseGet(() -> {
            int verb = verb(from, to);
            return verb >= 0 ? main(verb) : topmost(from, to);
        });
    }

    private int topmost(int from, int to) {
        return IntStream.range(from, to)
                .filter(word -> !clause.isMark(word))
                .filter(word -> clause.tree().head(word) < from || clause.tree().head(word) >= to)
                .findFirst()
                .orElse(from);
    }

    private int first(Span piece) {
        return clause.sentence().tokens().stream()
                .filter(token -> piece.contains(token.span()))
                .mapToInt(token -> token.index())
                .findFirst()
                .orElse(0);
    }

    private int last(Span piece) {
        return clause.sentence().tokens().stream()
                .filter(token -> piece.contains(token.span()))
                .mapToInt(token -> token.index())
                .reduce((one, next) -> next)
                .orElse(-1);
    }
}
