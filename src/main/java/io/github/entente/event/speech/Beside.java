package io.github.entente.event.speech;

import io.github.entente.language.Clause;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words that name who speaks right before a reporting word that ends a sentence: "The ships had left, <i>Foreign Minister Ada Bo</i> said", "The
 * ships had left port, <i>the director of the department, Ada Bo,</i> said". The parser may take them for an apposition of the last noun of what is
 * said, and then says nobody speaks.
 *
 * @param comma the comma before those words
 * @param who the word that names who speaks
 */
record Beside(int comma, int who) {

    private static final String NAMING = "DT|NN.*|JJ.*|CD|PRP\\$|POS|VBN|VBG|HYPH";
    private static final String JOINING = "IN|TO|CC";
    private static final String NAME = "NNPS?|HYPH|POS";

    /** Those words, where the parser gives the reporting word nobody and a clause stands before the comma. */
    static Optional<Beside> of(Clause clause, int verb) {
        boolean finite = clause.token(verb).tag().matches("VB[DZP]");
        if (!finite || verb < 3) {
            return Optional.empty();
        }
        return clause.token(verb - 1).text().equals(",") ? added(clause, verb) : plain(clause, verb);
    }

    private static Optional<Beside> plain(Clause clause, int verb) {
        int comma = start(clause, verb) - 1;
        boolean stands = comma > 0
                && comma < verb - 1
                && clause.token(comma).text().equals(",")
                && clause.token(verb - 1).tag().matches("NN.*")
                && clause.tree().child(verb, "nsubj").isEmpty()
                && !(clause.tree().is(verb, "acl") && clause.tree().head(verb) == verb - 1)
                && isClause(clause, comma);
        return stands ? Optional.of(new Beside(comma, head(clause, comma + 1, verb))) : Optional.empty();
    }

    /** "..., the director of the department, Ada Bo, said": a post and the name of who has it. */
    private static Optional<Beside> added(Clause clause, int verb) {
        int middle = start(clause, verb - 1) - 1;
        int comma = middle > 1 && clause.token(middle).text().equals(",") ? start(clause, middle) - 1 : -1;
        boolean stands = comma > 0
                && clause.token(comma).text().equals(",")
                && middle > comma + 1
                && middle < verb - 2
                && isName(clause, middle + 1, verb - 1)
                && !isName(clause, comma + 1, middle)
                && clause.token(middle - 1).tag().matches("NN.*")
                && isClause(clause, comma);
        return stands ? Optional.of(new Beside(comma, verb - 2)) : Optional.empty();
    }

    /** Where the noun phrase that ends before a word begins: also "ambassador to Rome Ada Bo", "the spokesman of the ministry". */
    private static int start(Clause clause, int end) {
        int at = end;
        while (at > 0
                && (clause.token(at - 1).tag().matches(NAMING)
                        || at < end
                                && at > 1
                                && clause.token(at - 1).tag().matches(JOINING)
                                && clause.token(at - 2).tag().matches("NN.*"))) {
            at--;
        }
        return at;
    }

    /** "<i>Ambassador</i> to Rome Ada Bo", "<i>officials</i> in the capital", "Foreign Minister Ada <i>Bo</i>". */
    private static int head(Clause clause, int from, int end) {
        return IntStream.range(from + 1, end)
                .filter(word -> clause.token(word).tag().matches("IN|TO"))
                .map(word -> word - 1)
                .findFirst()
                .orElse(end - 1);
    }

    private static boolean isName(Clause clause, int from, int to) {
        return from < to
                && IntStream.range(from, to)
                        .allMatch(word -> clause.token(word).tag().matches(NAME));
    }

    private static boolean isClause(Clause clause, int comma) {
        return IntStream.range(0, comma)
                .anyMatch(word -> clause.token(word).tag().matches("VB[DZP]|MD"));
    }
}
