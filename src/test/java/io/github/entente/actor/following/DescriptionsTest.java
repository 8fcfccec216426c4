package io.github.entente.actor.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.language.EnglishArticles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Descriptions such as "the agency's head", over states that the gazetteer ships. */
class DescriptionsTest {

    private static Casting casting;

    @BeforeAll
    static void load() {
        casting = new Casting(Gazetteer.shipped(), EnglishArticles.ENGLISH);
    }

    static List<MentionExamples.Example> examples() {
        return MentionExamples.read("descriptions.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_description_means_whom_a_reader_takes_it_for(MentionExamples.Example example) {
        assertThat(read(example)).containsExactlyElementsOf(example.expected());
    }

    /** What was found at the words the example asks about, in its own form. */
    static List<String> read(MentionExamples.Example example) {
        String text = example.article().text();
        Cast cast = casting.cast(EnglishArticles.ENGLISH.read(example.article(), sentence -> true));
        int[] from = {0};
        return example.expected().stream()
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .map(words -> {
                    int start = text.indexOf(words, from[0]);
                    from[0] = start + words.length();
                    return words + " | " + at(cast, start, from[0]).orElse("-");
                })
                .toList();
    }

    private static Optional<String> at(Cast cast, int start, int end) {
        return cast.mentions().stream()
                .filter(mention ->
                        mention.span().start() < end && start < mention.span().end())
                .filter(mention -> mention.span().end() >= end)
                .reduce((a, b) -> b)
                .map(mention -> mention.actors().stream().map(Actor::name).collect(Collectors.joining("; ")));
    }
}
