package io.github.entente.actor.naming;

import static io.github.entente.actor.naming.FollowingWords.Kind.EACH;
import static io.github.entente.actor.naming.FollowingWords.Kind.EACH_NOUN;
import static io.github.entente.actor.naming.FollowingWords.Kind.GROUP_COUNT;
import static io.github.entente.actor.naming.FollowingWords.Kind.GROUP_NOUN;
import static io.github.entente.actor.naming.FollowingWords.Kind.LONE_GROUP;

import io.github.entente.article.Part;
import java.util.Optional;

/**
 * Words that say how many are meant: "both sides", "the two neighboring Asian countries", "neither leader", "the trio", "the two".
 *
 * @param first the token it begins with, the article among them
 * @param last its noun, or its numeral where it has none
 * @param count how many are meant
 * @param means persons, states, or whatever fits where nothing but a numeral stands
 */
public record GroupPhrase(int first, int last, int count, Means means) {

    public enum Means {
        PERSONS,
        STATES,
        EITHER
    }

    /** How many words may stand between numeral and noun. */
    private static final int BETWEEN = 4;

    /** The group that begins at a word, or right before it with "the". */
    public static Optional<GroupPhrase> at(Line line, int i, FollowingWords words) {
        if (line.is(i, EACH)) {
            return each(line, i, words);
        }
        if (line.is(i, LONE_GROUP)) {
            return isDefinite(line, i) ? Optional.of(phrase(line, i, i, LONE_GROUP, words)) : Optional.empty();
        }
        return line.is(i, GROUP_COUNT) && isDefinite(line, i) ? counted(line, i, words) : Optional.empty();
    }

    /** "Neither side", but not "either side of the border". */
    private static Optional<GroupPhrase> each(Line line, int i, FollowingWords words) {
        return line.is(i + 1, EACH_NOUN) && !line.small(i + 2).equals("of")
                ? Optional.of(new GroupPhrase(
                        i, i + 1, number(words, EACH, line.small(i)), means(words, EACH_NOUN, line.small(i + 1))))
                : Optional.empty();
    }

    private static Optional<GroupPhrase> counted(Line line, int i, FollowingWords words) {
        Optional<Integer> noun = noun(line, i);
        if (noun.isEmpty()) {
            return isAlone(line, i)
                    ? Optional.of(
                            new GroupPhrase(first(line, i), i, number(words, GROUP_COUNT, line.small(i)), Means.EITHER))
                    : Optional.empty();
        }
        // "the Trilateral Foreign Ministers' Meeting" is a name, "the two ministers' meeting" is not
        boolean name = line.isOwning(noun.get() + 1) && line.isCapitalised(noun.get() + 2);
        return name ? Optional.empty() : Optional.of(phrase(line, i, noun.get(), GROUP_COUNT, words));
    }

    private static GroupPhrase phrase(Line line, int i, int noun, FollowingWords.Kind list, FollowingWords words) {
        return new GroupPhrase(
                first(line, i),
                noun,
                number(words, list, line.small(i)),
                line.is(noun, GROUP_NOUN) ? means(words, GROUP_NOUN, line.small(noun)) : Means.PERSONS);
    }

    private static int first(Line line, int i) {
        return line.small(i - 1).equals("the") || line.small(i - 1).equals("these") ? i - 1 : i;
    }

    private static int number(FollowingWords words, FollowingWords.Kind list, String word) {
        return Integer.parseInt(words.value(list, word).orElseThrow());
    }

    private static Means means(FollowingWords words, FollowingWords.Kind list, String noun) {
        return words.value(list, noun).filter("person"::equals).isPresent() ? Means.PERSONS : Means.STATES;
    }

    private static boolean isDefinite(Line line, int i) {
        return line.small(i).equals("both")
                || line.small(i - 1).equals("the")
                || line.small(i - 1).equals("these")
                || line.small(i - 1).equals("all")
                || line.part() == Part.Kind.HEADLINE
                        && (i == 0
                                || !Character.isLetterOrDigit(line.small(i - 1).charAt(0))
                                || line.small(i - 1).equals("as"));
    }

    private static Optional<Integer> noun(Line line, int count) {
        for (int i = count + 1; i <= count + 1 + BETWEEN; i++) {
            if (line.is(i, GROUP_NOUN)) {
                return Optional.of(i);
            }
            boolean between = line.tag(i).startsWith("JJ")
                    || line.tag(i).startsWith("NN")
                    || line.tag(i).equals("HYPH")
                    || line.tag(i).equals("VBG") && !line.lemma(i).equals("be")
                    || line.tag(i).startsWith("RB");
            if (!between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The two agreed", "all three with": nothing follows that could be counted. */
    private static boolean isAlone(Line line, int i) {
        String next = line.tag(i + 1);
        boolean last = next.equals("JJ") && line.tag(i + 2).startsWith("VB");
        boolean after = last || next.startsWith("VB") || next.equals("MD") || next.equals("RB");
        boolean all = line.small(i - 1).equals("all");
        boolean preposition = all && (next.equals("IN") || next.equals(".") || next.equals(","));
        return !line.small(i).equals("both")
                && (line.small(i - 1).equals("the") && after || all && after || preposition);
    }
}
