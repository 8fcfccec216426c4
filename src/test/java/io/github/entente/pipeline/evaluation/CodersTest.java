package io.github.entente.pipeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How far two coders agree who read the held-out articles apart from each other: what a program may be asked for at most. The README gives these figures. */
class CodersTest {

    private static final Set<String> SMALL = Set.of("the", "of", "and", "al", "el", "bin", "ministry", "republic");

    /** One article as two coders read it. */
    private record Two(Gold one, Gold other, String text) {

        static Stream<Two> all() {
            Path second = folder("second-coder");
            try (Stream<Path> files = Files.list(folder("heldout"))) {
                return files.filter(file -> file.toString().endsWith(".gold.json")).sorted().toList().stream()
                        .map(file -> new Two(
                                GoldFile.read(file),
                                GoldFile.read(second.resolve(file.getFileName())),
                                flatText(Path.of(file.toString().replace(".gold.json", ".txt")))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        <T> Matching<T, T> match(Function<Gold, List<T>> facts, BiPredicate<T, T> same) {
            return Matching.of(facts.apply(other), facts.apply(one), (a, b) -> same.test(a, b) ? 1 : 0);
        }

        /** Right speaker and overlap; best overlap first. */
        Matching<Gold.Statement, Gold.Statement> statements() {
            return Matching.of(
                    other.statements(),
                    one.statements(),
                    (a, b) -> isSame(a.speaker(), b.speaker()) ? common(a.quote(), b.quote()) : 0);
        }

        private int common(String quote, String words) {
            int from = text.indexOf(flat(quote));
            int start = text.indexOf(flat(words));
            return Math.min(from + quote.length(), start + words.length()) - Math.max(from, start);
        }
    }

    @Test
    void they_agree_on_as_much_as_the_readme_says() {
        List<Two> articles = Two.all().toList();

        assertThat(f1(
                        articles,
                        two -> two.match(
                                Gold::meetings,
                                (a, b) -> areSame(a.participants(), b.participants())
                                        && a.date().equals(b.date())
                                        && a.mode().equals(b.mode()))))
                .as("meetings")
                .isCloseTo(0.87, within(0.005));
        assertThat(f1(articles, Two::statements)).as("statements").isCloseTo(0.91, within(0.005));
        assertThat(f1(
                        articles,
                        two -> two.match(
                                gold -> gold.deeds().orElse(List.of()),
                                (a, b) -> a.kind().equals(b.kind())
                                        && areSame(a.doers(), b.doers())
                                        && areSame(a.targets(), b.targets()))))
                .as("deeds")
                .isCloseTo(0.76, within(0.005));

        List<Matching.Pair<Gold.Statement, Gold.Statement>> pairs = articles.stream()
                .flatMap(two -> two.statements().pairs().stream())
                .toList();
        assertThat(share(
                        pairs,
                        pair -> true,
                        pair -> pair.found().act().equals(pair.gold().act())))
                .as("act")
                .isCloseTo(0.84, within(0.005));
        assertThat(share(
                        pairs,
                        pair -> !pair.gold().toward().isEmpty(),
                        pair -> pair.gold().toward().stream()
                                .anyMatch(
                                        name -> pair.found().toward().stream().anyMatch(other -> isSame(name, other)))))
                .as("toward")
                .isCloseTo(0.98, within(0.005));
        assertThat(f1(pairs.stream().map(pair -> topics(pair.found(), pair.gold()))))
                .as("topics")
                .isCloseTo(0.80, within(0.005));
    }

    private static double f1(List<Two> articles, Function<Two, Matching<?, ?>> matching) {
        return f1(articles.stream().map(matching).map(Matching::count));
    }

    private static double f1(Stream<Count> counts) {
        return counts.reduce(Count.NONE, Count::plus).f1().orElseThrow();
    }

    private static <T> double share(List<T> all, Predicate<T> counted, Predicate<T> right) {
        List<T> those = all.stream().filter(counted).toList();
        return (double) those.stream().filter(right).count() / those.size();
    }

    private static Count topics(Gold.Statement found, Gold.Statement gold) {
        Set<String> common = new HashSet<>(found.topics());
        common.retainAll(gold.topics());
        return new Count(
                common.size(),
                Set.copyOf(found.topics()).size() - common.size(),
                Set.copyOf(gold.topics()).size() - common.size());
    }

    private static boolean areSame(List<String> some, List<String> others) {
        return some.size() == others.size()
                && some.stream().allMatch(name -> others.stream().anyMatch(other -> isSame(name, other)));
    }

    /** Coders call one body "Russian Foreign Ministry" and "Ministry of Foreign Affairs of Russia", a person with and without a title. */
    private static boolean isSame(String name, String other) {
        Set<String> one = words(name);
        Set<String> two = words(other);
        return one.containsAll(two) || two.containsAll(one);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(Folded.of(name).text().split(" ")));
        Set<String> telling = new HashSet<>(words);
        telling.removeAll(SMALL);
        return telling.isEmpty() ? words : telling;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String flatText(Path file) {
        try {
            return flat(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(CodersTest.class.getResource("/io/github/entente/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
