package io.github.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the parser hangs wrongly again and again: of "Ardania is <i>willing to talk</i>, Bo said" it makes two clauses of "said", as it has read
 * "willing" before it comes to know who said so.
 */
final class TreeMends {

    private TreeMends() {}

    static Tree of(List<Integer> heads, List<String> relations, List<Token> tokens) {
        Tree tree = new Tree(heads, relations);
        List<Integer> mendedHeads = new ArrayList<>(heads);
        List<String> mended = new ArrayList<>(relations);
        for (int word = 0; word < heads.size(); word++) {
            int here = word;
            past(tree, here, tokens).ifPresent(above -> {
                tree.children(tree.head(here)).stream()
                        .filter(child -> child > here)
                        .forEach(child -> mendedHeads.set(child, here));
                mendedHeads.set(here, above);
            });
            said(tree, here).flatMap(said -> infinitive(tree, here, said)).ifPresent(infinitive -> {
                mendedHeads.set(infinitive, here);
                mended.set(infinitive, "xcomp");
                if (tree.is(here, "dep")) {
                    mended.set(here, "ccomp");
                }
            });
        }
        for (int word = 1; word < heads.size(); word++) {
            int said = word;
            relative(tree, said).ifPresent(told -> {
                mendedHeads.set(said, tree.head(told));
                mended.set(said, tree.relation(told));
                mendedHeads.set(told, said);
                mended.set(told, "ccomp");
                mendedHeads.set(said - 1, said);
                mended.set(said - 1, "nsubj");
            });
        }
        return new Tree(mendedHeads, mended);
    }

    /** The verb that "recalled" of "gave him a day <i>to leave</i> and <i>recalled</i> its envoy" is joined to: no infinitive goes on in the past. */
    private static Optional<Integer> past(Tree tree, int verb, List<Token> tokens) {
        int infinitive = tree.head(verb);
        boolean joined = tree.is(verb, "conj")
                && tokens.get(verb).tag().equals("VBD")
                && !tokens.get(verb).text().equals(tokens.get(verb).lemma()) // "to cut" may be taken for a past
                && tokens.get(infinitive).tag().equals("VB")
                && tree.children(infinitive, "mark").stream()
                        .anyMatch(mark -> tokens.get(mark).tag().equals("TO"));
        return joined
                ? Optional.of(tree.head(infinitive))
                        .filter(above -> above >= 0 && tokens.get(above).tag().matches("VB[DZP]"))
                : Optional.empty();
    }

    /** The verb behind an adjective that it hangs on, or that hangs on it, the parser does not know how. */
    private static Optional<Integer> said(Tree tree, int adjective) {
        if (tree.child(adjective, "cop").isEmpty()) {
            return Optional.empty();
        }
        return (tree.is(adjective, "dep") ? Optional.of(tree.head(adjective)) : tree.child(adjective, "dep"))
                .filter(said -> said > adjective);
    }

    /** "Ada, <i>who said</i> Ardania was ready": what the parser has for the relative clause, with "said" thrown in. */
    private static Optional<Integer> relative(Tree tree, int said) {
        int told = tree.head(said);
        boolean thrownIn = tree.is(said, "discourse")
                && told > said
                && tree.is(told, "acl")
                && tree.head(said - 1) == told
                && tree.is(said - 1, "obj");
        return thrownIn && tree.child(told, "nsubj").filter(who -> who > said).isPresent()
                ? Optional.of(told)
                : Optional.empty();
    }

    /** "to talk" between both, which the parser takes for the verb's. */
    private static Optional<Integer> infinitive(Tree tree, int adjective, int said) {
        return tree.children(said).stream()
                .filter(verb -> adjective < verb && verb < said)
                .filter(verb -> tree.is(verb, "ccomp") || tree.is(verb, "advcl"))
                .filter(verb -> tree.child(verb, "mark").isPresent()
                        && tree.child(verb, "nsubj").isEmpty())
                .findFirst();
    }
}
