package io.github.entente.language;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the parser hangs wrongly again and again: of "Ardania is <i>willing to talk</i>, Bo said" it makes two clauses of "said", as it has read
 * "willing" before it comes to know who said so.
 */
final class TreeMends {

    private static final Set<String> WEEKDAYS =
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.toUnmodifiableSet());

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
            titled(tree, said, tokens).ifPresent(title -> {
                mendedHeads.set(said, title);
                mended.set(said, "appos");
            });
            dated(tree, said, tokens).ifPresent(who -> {
                int told = tree.head(who);
                mendedHeads.set(said, told);
                mended.set(said, "obl");
                mendedHeads.set(said - 1, said);
                mended.set(who, tree.child(told, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj");
            });
            clear(tree, said, tokens).ifPresent(told -> {
                mendedHeads.set(said, said - 1);
                mended.set(said, "xcomp");
                mended.set(told, "ccomp");
            });
            doing(tree, said, tokens).ifPresent(done -> {
                tree.children(done).stream()
                        .filter(child -> child < said)
                        .forEach(child -> mendedHeads.set(child, said));
                mendedHeads.set(said, tree.head(done));
                mended.set(said, tree.relation(done));
                mendedHeads.set(done, said);
                mended.set(done, "xcomp");
            });
            dayless(tree, said, tokens).ifPresent(above -> mendedHeads.set(said, above));
            undone(tree, said, tokens).ifPresent(be -> {
                mended.set(be, "aux");
                tree.child(said, "nsubj:pass").ifPresent(who -> mended.set(who, "nsubj"));
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

    /** Who does something "on <i>Sunday</i>": of "On Sunday Mr Bo was in Rome" the parser makes one long name. */
    private static Optional<Integer> dated(Tree tree, int day, List<Token> tokens) {
        int who = tree.head(day);
        return isDay(tokens.get(day))
                        && tree.is(day, "compound")
                        && tree.is(day - 1, "case")
                        && tree.head(day - 1) == who
                        && tree.is(who, "obl")
                        && tree.child(tree.head(who), "nsubj").isEmpty()
                        && tree.child(tree.head(who), "nsubj:pass").isEmpty()
                ? Optional.of(who)
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

    /** What "talks on Friday <i>between Ardania</i> and Calvessa" hang on, which the parser hangs on the day. */
    private static Optional<Integer> dayless(Tree tree, int name, List<Token> tokens) {
        int day = tree.head(name);
        return tree.is(name, "nmod")
                        && isDay(tokens.get(day))
                        && tree.is(day, "nmod")
                        && tree.children(name, "case").stream()
                                .anyMatch(between -> tokens.get(between).lemma().equals("between"))
                ? Optional.of(tree.head(day))
                : Optional.empty();
    }

    private static boolean isDay(Token token) {
        return WEEKDAYS.contains(token.text().toUpperCase(Locale.ROOT));
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
