package io.github.entente.language;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parser hangs wrongly around days and times: "decided <i>on Sunday</i> to close", "hours <i>after</i> closing". */
final class DayMends {

    private static final Set<String> WEEKDAYS =
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> BEFORE_OR_AFTER = Set.of("after", "before");

    private DayMends() {}

    static void mendDated(int day, Tree tree, List<Token> tokens, TreeMends.Draft draft) {
        dated(tree, day, tokens).ifPresent(who -> {
            int told = tree.head(who);
            draft.hang(day, told, "obl");
            draft.hang(day - 1, day);
            draft.call(who, tree.child(told, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj");
        });
    }

    static void mendDayless(int name, Tree tree, List<Token> tokens, TreeMends.Draft draft) {
        dayless(tree, name, tokens).ifPresent(above -> draft.hang(name, above));
    }

    /** Of "decided on <i>Sunday</i> to close" the parser makes what Sunday is to do. */
    static void mendDecided(int day, Tree tree, List<Token> tokens, TreeMends.Draft draft) {
        int infinitive = tree.head(day);
        boolean doing = isDay(tokens.get(day))
                && tree.is(day, "nsubj")
                && infinitive > day
                && tree.is(infinitive, "advcl")
                && tree.head(infinitive) < day
                && tree.head(day - 1) == infinitive
                && tree.is(day - 1, "mark")
                && tokens.get(day + 1).tag().equals("TO");
        if (doing) {
            draft.hang(day - 1, day, "case");
            draft.hang(day, tree.head(infinitive), "obl");
            draft.call(infinitive, "xcomp");
        }
    }

    /** "Rome expelled him <i>on Sunday</i>, the minister said": what stands before the comma is told, and not when it was said. */
    static void mendReported(int day, Tree tree, List<Token> tokens, TreeMends.Draft draft) {
        int said = tree.head(day);
        boolean before = isDay(tokens.get(day))
                && tree.is(day, "obl")
                && said > day + 1
                && tokens.get(day + 1).text().equals(",")
                && tree.children(said, "nsubj").stream().allMatch(who -> who > day)
                && tree.child(said, "nsubj").isPresent();
        if (before) {
            Stream.of("ccomp", "dep", "parataxis")
                    .flatMap(relation -> tree.children(said, relation).stream())
                    .filter(told -> told < day && tokens.get(told).isVerb())
                    .findFirst()
                    .ifPresent(told -> draft.hang(day, told));
        }
    }

    /** "after <i>closing</i>", "hours after <i>closing</i>": when the verb above happened, not what "after" or the hours are like. */
    static void mendAfter(int gerund, Tree tree, List<Token> tokens, TreeMends.Draft draft) {
        if (!tokens.get(gerund).tag().equals("VBG") || gerund == 0) {
            return;
        }
        int after = gerund - 1;
        if (!BEFORE_OR_AFTER.contains(tokens.get(after).lemma())) {
            return;
        }
        int above = tree.head(gerund) == after ? tree.head(after) : tree.head(tree.head(gerund));
        boolean loose = tree.head(gerund) == after
                || tree.is(gerund, "acl") && tree.head(after) == gerund && tree.head(gerund) < after;
        if (loose && above >= 0 && above != gerund && tokens.get(above).isVerb()) {
            draft.hang(after, gerund, "mark");
            draft.hang(gerund, above, "advcl");
        }
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

    static boolean isDay(Token token) {
        return WEEKDAYS.contains(token.text().toUpperCase(Locale.ROOT));
    }
}
