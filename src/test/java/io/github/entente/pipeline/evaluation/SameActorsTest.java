package io.github.entente.pipeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.data.DataFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SameActorsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final Known KNOWN = new Known(GAZETTEER);

    static Stream<Arguments> rows() {
        return DataFile.read(Path.of("src/test/resources/io/github/entente/evaluation/same-actors.csv")).stream()
                .map(row -> Arguments.of(
                        row.text("why"),
                        new Gold.Actor(
                                row.text("name"),
                                Optional.empty(),
                                row.optional("country"),
                                row.optional("wikidata"),
                                row.list("aliases")),
                        found(row.text("found")),
                        row.text("same").equals("yes")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void a_gold_actor_is_known_by_item_or_any_name(String why, Gold.Actor gold, Actor found, boolean same) {
        Called called = new Called(
                new Gold("a.txt", List.of(gold), List.of(), List.of(), Optional.empty(), List.of()), KNOWN, Map.of());

        assertThat(called.is(found, gold)).isEqualTo(same);
        assertThat(called.is(found, gold.name())).as("as a speaker").isEqualTo(same);
    }

    @Test
    void a_speaker_whom_the_actors_of_the_gold_leave_out_is_known_too() {
        Called called = new Called(
                new Gold("a.txt", List.of(), List.of(), List.of(), Optional.empty(), List.of()), KNOWN, Map.of());

        assertThat(called.is(found("S. Jaishankar"), "Subrahmanyam Jaishankar")).isTrue();
        assertThat(called.is(found("EGY:foreign-ministry"), "Egyptian Ministry of Foreign Affairs"))
                .isTrue();
        assertThat(called.areSides(List.of(found("S. Jaishankar")), List.of("India")))
                .isTrue();
        assertThat(called.areSides(List.of(found("India")), List.of("Indian Foreign Ministry")))
                .isTrue();
        assertThat(called.areSides(List.of(found("India")), List.of("India", "Pakistan")))
                .isFalse();
    }

    @Test
    void a_person_is_known_by_the_name_the_article_uses() {
        Actor found = found("Chung Eui-yong");
        Called called = new Called(
                new Gold("a.txt", List.of(), List.of(), List.of(), Optional.empty(), List.of()),
                KNOWN,
                Map.of(found, Set.of(Folded.name("Chung"))));

        assertThat(called.is(found, "Chung")).isTrue();
        assertThat(called.is(found, "Chung Sye-kyun")).isFalse();
        assertThat(called.is(found("Wang Yi"), "Chung")).isFalse();
    }

    private static Actor found(String name) {
        int colon = name.indexOf(':');
        if (colon > 0) {
            return GAZETTEER
                    .body(name.substring(colon + 1), name.substring(0, colon))
                    .orElseThrow();
        }
        return Stream.of(GAZETTEER.states(), GAZETTEER.persons(), GAZETTEER.organisations())
                .flatMap(List::stream)
                .filter(actor ->
                        actor.name().equals(name) || actor.names().aliases().contains(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is not in the gazetteer"));
    }
}
