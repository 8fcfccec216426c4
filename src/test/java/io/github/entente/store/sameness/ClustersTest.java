package io.github.entente.store.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClustersTest {

    private static final Weights WEIGHTS = Weights.shipped();
    private static final String DAY =
            "Xi Jinping (CHN), Fumio Kishida (JPN) | 2023-11-16 | San Francisco (USA) | inPerson | held | 2023-11-17";
    private static final String NEXT_DAY =
            "Xi Jinping (CHN), Fumio Kishida (JPN) | 2023-11-17 | San Francisco (USA) | inPerson | held | 2023-11-18";
    private static final String LATER =
            "Xi Jinping (CHN), Fumio Kishida (JPN) | 2023-11-28 | | inPerson | held | 2023-11-28";
    private static final String MONTH =
            "Xi Jinping (CHN), Fumio Kishida (JPN) | 2023-11 | | inPerson | held | 2024-11-16";

    static Stream<Pairs.Case> cases() {
        return Pairs.cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void two_accounts_are_of_one_event_or_not(Pairs.Case pair) {
        Telling one = pair.accounts().get(0);
        Telling other = pair.accounts().get(1);
        Optional<Likeness.Found> found = new Likeness(WEIGHTS).of(one, other);
        String verdict = found.map(alike -> alike.sure() ? "same" : "alone").orElse("other");
        assertThat(verdict).as(found.toString()).isEqualTo(pair.verdict());
        assertThat(new Likeness(WEIGHTS).of(other, one)).isEqualTo(found);
        assertThat(Clusters.of(pair.accounts(), WEIGHTS)).hasSize(verdict.equals("other") ? 2 : 1);
    }

    @Test
    void the_order_of_articles_changes_nothing() {
        List<Telling> tellings = tellings(List.of(DAY, NEXT_DAY, MONTH, DAY));
        List<Set<Telling>> found = Clusters.of(tellings, WEIGHTS);
        List<Telling> backwards = new ArrayList<>(tellings);
        Collections.reverse(backwards);
        assertThat(Clusters.of(backwards, WEIGHTS)).isEqualTo(found);
    }

    @Test
    void what_is_told_vaguely_belongs_to_neither_of_two_events_that_fit() {
        assertThat(sizes(DAY, LATER, MONTH)).containsExactly(1, 1, 1);
        assertThat(sizes(DAY, MONTH)).containsExactly(2);
    }

    @Test
    void two_accounts_of_one_event_are_no_rivals_for_a_third_that_is_told_vaguely() {
        assertThat(sizes(DAY, DAY, MONTH)).containsExactly(3);
    }

    @Test
    void two_meetings_of_one_article_are_two_whatever_another_article_makes_of_them() {
        Telling first = Pairs.telling(DAY, 1);
        Telling second = Pairs.telling(NEXT_DAY, 1);
        Telling other = Pairs.telling(DAY, 2);
        assertThat(Clusters.of(List.of(first, second, other), WEIGHTS))
                .containsExactlyInAnyOrder(Set.of(first, other), Set.of(second));
    }

    @Test
    void days_that_follow_each_other_do_not_chain() {
        String third = DAY.replace("2023-11-16", "2023-11-18");
        assertThat(sizes(DAY, NEXT_DAY, third)).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void what_contradicts_is_marked_and_what_is_left_out_is_not() {
        Telling day = Pairs.telling(DAY, 1);
        assertThat(about(day, Pairs.telling(NEXT_DAY.replace("San Francisco (USA)", "Lima (PER)"), 2)))
                .containsExactly("date", "place");
        assertThat(about(day, Pairs.telling(MONTH, 2))).isEmpty();
        assertThat(about(day, Pairs.telling(DAY.replace("held", "planned"), 2))).isEmpty();
        assertThat(about(
                        Pairs.telling("A (AAA), B (BBB), C (CCC) | 2024-05-02 | | multilateral | held | 2024-05-02", 1),
                        Pairs.telling(
                                "A (AAA), B (BBB), D (CCC) | 2024-05-02 | | multilateral | held | 2024-05-02", 2)))
                .containsExactly("level");
    }

    private static List<String> about(Telling one, Telling other) {
        return Contradiction.between(one, other).stream()
                .map(Contradiction::about)
                .toList();
    }

    private static List<Integer> sizes(String... accounts) {
        return Clusters.of(tellings(Arrays.asList(accounts)), WEIGHTS).stream()
                .map(Set::size)
                .toList();
    }

    private static List<Telling> tellings(List<String> accounts) {
        return IntStream.range(0, accounts.size())
                .mapToObj(at -> Pairs.telling(accounts.get(at), at + 1))
                .toList();
    }
}
