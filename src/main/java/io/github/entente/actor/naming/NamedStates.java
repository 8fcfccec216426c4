package io.github.entente.actor.naming;

import static io.github.entente.actor.naming.FollowingWords.Kind.GROUP_COUNT;

import io.github.entente.actor.gazetteer.StateGroups;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * States called by the name of their group: "the Baltic states", "the five Nordic countries".
 *
 * @param first the article or numeral before it, if there is one
 * @param codes those of all its states
 */
public record NamedStates(int first, int last, List<String> codes) {

    public NamedStates {
        codes = List.copyOf(codes);
    }

    /** The longest name of a group that begins at a word, or behind a numeral there. */
    public static Optional<NamedStates> at(Line line, int i, FollowingWords words) {
        return named(line, i, i)
                .or(() -> line.tag(i).equals("CD")
                        ? named(line, i, i + 1)
                                .filter(group -> isAll(line, i, group.codes().size(), words))
                        : Optional.empty());
    }

    private static Optional<NamedStates> named(Line line, int from, int start) {
        return IntStream.rangeClosed(1, StateGroups.LONGEST)
                .map(length -> StateGroups.LONGEST + 1 - length)
                .boxed()
                .flatMap(length -> StateGroups.called(phrase(line, start, length))
                        .filter(codes -> isWhole(line, from))
                        .map(codes -> new NamedStates(article(line, from), start + length - 1, codes))
                        .stream())
                .findFirst();
    }

    private static String phrase(Line line, int start, int length) {
        return IntStream.range(start, start + length).mapToObj(line::small).collect(Collectors.joining(" "));
    }

    /** "Two Baltic states" and "other Baltic states" are not all of them. */
    private static boolean isWhole(Line line, int from) {
        String before = line.tag(from - 1);
        return !before.equals("CD") && !before.startsWith("JJ") && !before.equals("PRP$");
    }

    private static boolean isAll(Line line, int numeral, int count, FollowingWords words) {
        return words.value(GROUP_COUNT, line.small(numeral))
                .filter(String.valueOf(count)::equals)
                .isPresent();
    }

    private static int article(Line line, int from) {
        return line.small(from - 1).equals("the") ? from - 1 : from;
    }
}
