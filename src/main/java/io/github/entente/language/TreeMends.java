package io.github.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the parser hangs wrongly again and again: of "Ardania is <i>willing to talk</i>, Bo said" it makes two clauses of "said", as it has read
 * "willing" before it comes to know who said so.
 */
final class TreeMends {

    /** What of the parser's tree is hung elsewhere. */
    record Draft(List<Integer> heads, List<String> relations) {

        void hang(int word, int head) {
            heads.set(word, head);
        }

        void hang(int word, int head, String relation) {
            heads.set(word, head);
            relations.set(word, relation);
        }

        void call(int word, String relation) {
            relations.set(word, relation);
        }
    }

    /** Looks in the parser's own tree for one kind of error at a word and mends it in a draft. */
    interface Mend {
        void at(int word, Tree tree, List<Token> tokens, Draft draft);
    }

    private static final List<Mend> MENDS = List.of(
            TreeMends::mendPast,
            TreeMends::mendReady,
            TreeMends::mendRelative,
            TreeMends::mendTitled,
            DayMends::mendDated,
            TreeMends::mendClear,
            TreeMends::mendDoing,
            TreeMends::mendNamed,
            DayMends::mendDayless,
            DayMends::mendDecided,
            DayMends::mendReported,
            DayMends::mendAfter,
            VerbMends::mendReduced,
            VerbMends::mendWhich,
            VerbMends::mendTold,
            VerbMends::mendWith,
            TreeMends::mendUndone,
            TreeMends::mendJoint,
            TreeMends::mendShifted);

    private TreeMends() {}

    static Tree of(List<Integer> heads, List<String> relations, List<Token> tokens) {
        Tree tree = new Tree(heads, relations);
        Draft draft = new Draft(new ArrayList<>(heads), new ArrayList<>(relations));
        for (Mend mend : MENDS) {
            for (int word = 0; word < heads.size(); word++) {
                mend.at(word, tree, tokens, draft);
            }
        }
        return new Tree(draft.heads(), draft.relations());
    }

    private static void mendPast(int verb, Tree tree, List<Token> tokens, Draft draft) {
        past(tree, verb, tokens).ifPresent(above -> {
            tree.children(tree.head(verb)).stream()
                    .filter(child -> child > verb)
                    .forEach(child -> draft.hang(child, verb));
            draft.hang(verb, above);
        });
    }

    private static void mendReady(int adjective, Tree tree, List<Token> tokens, Draft draft) {
        said(tree, adjective).flatMap(said -> infinitive(tree, adjective, said)).ifPresent(infinitive -> {
            draft.hang(infinitive, adjective, "xcomp");
            if (tree.is(adjective, "dep")) {
                draft.call(adjective, "ccomp");
            }
        });
    }

    private static void mendRelative(int said, Tree tree, List<Token> tokens, Draft draft) {
        relative(tree, said).ifPresent(told -> {
            draft.hang(said, tree.head(told), tree.relation(told));
            draft.hang(told, said, "ccomp");
            draft.hang(said - 1, said, "nsubj");
        });
    }

    private static void mendTitled(int name, Tree tree, List<Token> tokens, Draft draft) {
        titled(tree, name, tokens).ifPresent(title -> draft.hang(name, title, "appos"));
    }

    private static void mendClear(int adjective, Tree tree, List<Token> tokens, Draft draft) {
        clear(tree, adjective, tokens).ifPresent(told -> {
            draft.hang(adjective, adjective - 1, "xcomp");
            draft.call(told, "ccomp");
        });
    }

    private static void mendDoing(int verb, Tree tree, List<Token> tokens, Draft draft) {
        doing(tree, verb, tokens).ifPresent(done -> {
            tree.children(done).stream().filter(child -> child < verb).forEach(child -> draft.hang(child, verb));
            draft.hang(verb, tree.head(done), tree.relation(done));
            draft.hang(done, verb, "xcomp");
        });
    }

    private static void mendNamed(int name, Tree tree, List<Token> tokens, Draft draft) {
        named(tree, name).ifPresent(who -> draft.hang(name, who));
    }

    private static void mendUndone(int verb, Tree tree, List<Token> tokens, Draft draft) {
        undone(tree, verb, tokens).ifPresent(be -> {
            draft.call(be, "aux");
            tree.child(verb, "nsubj:pass").ifPresent(who -> draft.call(who, "nsubj"));
        });
    }

    private static void mendJoint(int verb, Tree tree, List<Token> tokens, Draft draft) {
        joint(tree, verb, tokens).ifPresent(above -> {
            draft.hang(verb, above, "advcl");
            draft.hang(verb - 1, verb, "mark");
        });
    }

    private static void mendShifted(int as, Tree tree, List<Token> tokens, Draft draft) {
        HeavyObject.behind(as, tree, tokens).ifPresent(shifted -> {
            draft.hang(shifted.object(), as - 1, "obj");
            draft.hang(shifted.called(), as - 1, "obl");
            draft.hang(as, shifted.called(), "case");
        });
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

    /** The noun of whom "Bo" of "the <i>charge</i> d'affaires, Bo" is the name: the parser hangs him on the foreign word behind it. */
    private static Optional<Integer> named(Tree tree, int name) {
        int foreign = tree.head(name);
        boolean behind = tree.is(name, "appos") && tree.is(foreign, "dep") && tree.head(foreign) == foreign - 1;
        return behind ? Optional.of(foreign - 1) : Optional.empty();
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

    /** The title before a name: of "is holding talks with the president, <i>Ada</i>, in Rome" the parser makes a second object of her. */
    private static Optional<Integer> titled(Tree tree, int name, List<Token> tokens) {
        int title = tree.subtree(name).nextSetBit(0) - 2;
        boolean object = tree.is(name, "obj") && tokens.get(name).tag().startsWith("NNP");
        return object
                        && title >= 0
                        && tokens.get(title).isNoun()
                        && tokens.get(title + 1).text().equals(",")
                        && tree.children(tree.head(name), "obj").stream().anyMatch(other -> other <= title)
                ? Optional.of(title)
                : Optional.empty();
    }

    /** What was made <i>clear</i> "that it will not be": the parser hangs the adjective on it. */
    private static Optional<Integer> clear(Tree tree, int adjective, List<Token> tokens) {
        int told = tree.head(adjective);
        return tokens.get(adjective).tag().equals("JJ")
                        && tree.is(adjective, "dep")
                        && told > adjective + 1
                        && tree.is(told, "xcomp")
                        && tree.head(told) == adjective - 1
                        && tree.is(adjective + 1, "mark")
                        && tree.head(adjective + 1) == told
                ? Optional.of(told)
                : Optional.empty();
    }

    /** What somebody "proposed <i>setting up</i>": the parser takes a verb for the auxiliary of the gerund behind it. */
    private static Optional<Integer> doing(Tree tree, int verb, List<Token> tokens) {
        int done = tree.head(verb);
        return tree.is(verb, "aux")
                        && done == verb + 1
                        && tokens.get(verb).tag().startsWith("VB")
                        && tokens.get(done).tag().equals("VBG")
                        && !tokens.get(verb).lemma().equals("be")
                ? Optional.of(done)
                : Optional.empty();
    }

    /** The verb of "joined the union in <i>condemning</i> the raid", which the parser hangs on a stray "in". */
    private static Optional<Integer> joint(Tree tree, int verb, List<Token> tokens) {
        int in = verb - 1;
        return in > 0
                        && tokens.get(verb).tag().equals("VBG")
                        && tokens.get(in).tag().equals("IN")
                        && tree.head(verb) == in
                        && tree.is(in, "advmod")
                ? Optional.of(tree.head(in)).filter(above -> above >= 0)
                : Optional.empty();
    }

    /** "<i>were</i> to have met", which the parser takes for a passive. */
    private static Optional<Integer> undone(Tree tree, int verb, List<Token> tokens) {
        return verb > 2 && tokens.get(verb - 1).lemma().equals("have")
                ? tree.child(verb, "aux:pass")
                        .filter(be -> tokens.get(verb - 2).tag().equals("TO") && be < verb - 2)
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
