package io.github.entente.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What "condemned <i>as</i> barbaric the strike" and "rejected <i>as</i> 'absurd' a claim by Calvessa" are said of: a long object stands behind
 * what it is called, and the parser hangs it on that.
 *
 * @param called what it is called
 * @param object its noun
 */
record HeavyObject(int called, int object) {

    private static final String QUOTE = "``|''|\"";

    /** The two behind an "as". */
    static Optional<HeavyObject> behind(int as, Tree tree, List<Token> tokens) {
        boolean stands = as > 0
                && tokens.get(as).lemma().equals("as")
                && tokens.get(as - 1).tag().startsWith("VB")
                && tree.children(as - 1, "obj").isEmpty();
        if (!stands) {
            return Optional.empty();
        }
        int called = pass(tokens, as + 1, QUOTE + "|RB");
        int object = pass(tokens, called + 1, QUOTE);
        return object < tokens.size() && opensObject(tokens, called, object)
                ? IntStream.range(object, tokens.size())
                        .filter(noun ->
                                tree.head(noun) < object && tokens.get(noun).isNoun())
                        .filter(noun -> !tree.relation(noun).equals("obl:tmod") && tree.head(noun) >= as - 1)
                        .mapToObj(noun -> new HeavyObject(called, noun))
                        .findFirst()
                : Optional.empty();
    }

    private static int pass(List<Token> tokens, int from, String tags) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).tag().matches(tags)) {
            at++;
        }
        return at;
    }

    /** No article and no owner stands behind an adjective, and no article behind a noun, of one and the same thing. */
    private static boolean opensObject(List<Token> tokens, int called, int object) {
        boolean adjective = tokens.get(called).tag().equals("JJ")
                && Character.isLowerCase(tokens.get(called).text().codePointAt(0));
        boolean noun = tokens.get(called).tag().equals("NN");
        boolean marked = object > called + 1 && tokens.get(object).tag().equals("NNS"); // "as 'absurd' reports that"
        boolean article = marked || tokens.get(object).tag().matches("DT|PRP\\$");
        boolean owner = adjective
                && IntStream.range(object, tokens.size())
                        .dropWhile(word -> tokens.get(word).tag().startsWith("NNP"))
                        .limit(1)
                        .anyMatch(
                                word -> word > object && tokens.get(word).tag().equals("POS"));
        return (adjective || noun) && article || owner;
    }
}
