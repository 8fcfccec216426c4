package io.github.entente.event.speech;

import io.github.entente.language.Clause;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The words that name who speaks right before a reporting word that ends a sentence: "The ships had left, <i>Foreign Minister Ada Bo</i> said". The parser
 * may take them for an apposition of the last noun of what is said, and then says nobody speaks.
 */
final class Beside {

    private static final String NAMING = "DT|NN.*|JJ.*|CD|PRP\\$|POS|VBN|VBG";

    private Beside() {}

    /** The comma before those words, where the parser gives the reporting word nobody and a clause stands before the comma. */
    static OptionalInt comma(Clause clause, int verb) {
        int comma = verb - 1;
        while (comma > 0 && clause.token(comma).tag().matches(NAMING)) {
            comma--;
        }
        int mark = comma;
        boolean stands = comma > 0
                && comma < verb - 1
                && clause.token(comma).text().equals(",")
                && clause.token(verb).tag().matches("VB[DZP]")
                && clause.token(verb - 1).tag().matches("NN.*")
                && clause.tree().child(verb, "nsubj").isEmpty()
                && !(clause.tree().is(verb, "acl") && clause.tree().head(verb) == verb - 1)
                && IntStream.range(0, mark)
                        .anyMatch(word -> clause.token(word).tag().matches("VB[DZP]|MD"));
        return stands ? OptionalInt.of(comma) : OptionalInt.empty();
    }
}
