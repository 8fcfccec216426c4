package io.github.entente.store.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.language.Meaning;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlignerTest {

    private final Aligner aligner = new Aligner(Meaning.shipped().orElseThrow(), Weights.shipped());

    private static Point point(String name, String speaker, String topic, String text) {
        return new Point(name, "article-" + name.charAt(0), "meeting", Set.of(speaker, "JPN"), Set.of(topic), text);
    }

    @Test
    void points_that_say_the_same_are_one_and_say_what_each_calls_a_thing() {
        List<Aligned> aligned = aligner.align(
                List.of(
                        point("a1", "Kishida", "water", "asked China to lift its ban on Japanese seafood at once"),
                        point("a2", "Kishida", "water", "the discharge of treated water into the sea is safe")),
                List.of(
                        point("b1", "Kishida", "water", "releasing the contaminated water into the ocean was safe"),
                        point("b2", "Kishida", "dialogue", "invited the minister to visit Kyoto in spring")));
        assertThat(aligned)
                .singleElement()
                .satisfies(
                        found -> assertThat(List.of(found.one(), found.other())).containsExactly("a2", "b1"))
                .satisfies(found ->
                        assertThat(found.terms()).contains(new Aligned.Terms("treated water", "contaminated water")));
    }

    @Test
    void what_another_side_says_is_another_point() {
        Point other = new Point("b1", "b", "meeting", Set.of("Wang Yi", "CHN"), Set.of("water"), "the water is safe");
        assertThat(aligner.align(List.of(point("a1", "Kishida", "water", "the water is safe")), List.of(other)))
                .isEmpty();
    }

    @Test
    void a_person_and_the_state_are_one_side() {
        Point other = new Point("b1", "b", "meeting", Set.of("JPN"), Set.of("water"), "the water is safe");
        assertThat(aligner.align(List.of(point("a1", "Kishida", "water", "the water was safe")), List.of(other)))
                .hasSize(1);
    }

    @Test
    void each_point_is_aligned_once() {
        Point one = point("a1", "Kishida", "water", "the water is safe");
        assertThat(aligner.align(
                        List.of(one),
                        List.of(
                                point("b1", "Kishida", "water", "the water was safe"),
                                point("b2", "Kishida", "water", "the water is safe"))))
                .extracting(Aligned::other)
                .containsExactly("b2");
    }
}
