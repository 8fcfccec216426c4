package io.github.entente.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the parser hangs wrongly because a form of a verb may be several: past or participle, of a clause of its own or of a noun. */
final class VerbMends {

    private VerbMends() {}

    /** Of "signed a treaty <i>drafted</i> by Bo" the parser makes a treaty that drafted. */
    static void mendReduced(int participle, Tree tree, List<Token> tokens, TreeMends.Draft draft) {
        int above = tree.head(participle);
        boolean loose = tokens.get(participle).tag().equals("VBN")
                && (tree.is(participle, "dep") || tree.is(participle, "ccomp"))
                && above >= 0
                && tokens.get(above).isVerb()
                && tree.child(above, "obj").isEmpty()
                && tree.children(participle).stream()
                        .noneMatch(child -> tree.relation(child).startsWith("aux") || tree.is(child, "mark"));
        tree.child(participle, "nsubj")
                .filter(noun -> loose && above < noun && noun < participle)
                .filter(noun -> isBy(tree, participle, tokens)
                        && IntStream.range(above, noun)
                                .noneMatch(word -> tokens.get(word).text().equals(",")))
                .ifPresent(noun -> {
                    draft.hang(noun, above, "obj");
                    draft.hang(participle, noun, "acl");
                });
    }

    private static boolean isBy(Tree tree, int participle, List<Token> tokens) {
        return tree.children(participle, "obl").stream()
                .flatMap(who -> tree.children(who, "case").stream())
                .anyMatch(by -> tokens.get(by).lemma().equals("by"));
    }

    /** "Rome, <i>which</i> had <i>recalled</i> its envoy": the parser hangs it on a verb before. */
    static void mendWhich(int verb, Tree tree, List<Token> tokens, TreeMends.Draft draft) {
        boolean loose = (tree.is(verb, "ccomp") || tree.is(verb, "dep")) && tree.head(verb) >= 0;
        tree.children(verb, "nsubj").stream()
                .filter(which -> loose && which > 1 && tokens.get(which).tag().equals("WDT"))
                .filter(which -> tree.head(verb) < which - 1
                        && tokens.get(which - 1).text().equals(",")
                        && tokens.get(which - 2).isNoun()
                        && tokens.get(tree.head(verb)).isVerb())
                .findFirst()
                .ifPresent(which -> draft.hang(verb, which - 2, "acl:relcl"));
    }

    /** "Rome <i>shut</i> its embassy in Oslo, the minister <i>announced</i>": the parser takes the embassy for who announced. */
    static void mendTold(int said, Tree tree, List<Token> tokens, TreeMends.Draft draft) {
        int told = tree.head(said);
        List<Integer> subjects = tree.children(said, "nsubj");
        boolean loose = tree.is(said, "ccomp")
                && told >= 0
                && told < said
                && tree.child(told, "obj").isEmpty()
                && tokens.get(said).tag().equals("VBD")
                && subjects.size() == 2;
        if (!loose || subjects.get(0) < told) {
            return;
        }
        Optional<Integer> comma = IntStream.range(subjects.get(0), subjects.get(1))
                .filter(word -> tokens.get(word).text().equals(","))
                .boxed()
                .findFirst();
        comma.ifPresent(at -> {
            tree.children(said).stream().filter(child -> child < at).forEach(child -> draft.hang(child, told));
            draft.call(subjects.get(0), "obj");
            draft.hang(said, tree.head(told), tree.relation(told));
            draft.hang(told, said, "ccomp");
        });
    }

    /** "sat down <i>with President Ada</i> to discuss it": the parser takes her alone for who discusses it. */
    static void mendWith(int infinitive, Tree tree, List<Token> tokens, TreeMends.Draft draft) {
        int above = tree.head(infinitive);
        Optional<Integer> with = tree.children(infinitive, "mark").stream()
                .filter(mark -> tokens.get(mark).lemma().equals("with"))
                .findFirst();
        boolean loose = tree.is(infinitive, "advcl")
                && above >= 0
                && tree.children(infinitive, "mark").stream()
                        .anyMatch(mark -> tokens.get(mark).tag().equals("TO"));
        tree.child(infinitive, "nsubj")
                .filter(who -> loose && with.isPresent() && tokens.get(who).isName() && with.get() < who)
                .ifPresent(who -> {
                    draft.hang(who, above, "obl");
                    draft.hang(with.get(), who, "case");
                });
    }
}
