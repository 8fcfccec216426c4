package io.github.entente.actor.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.following.Casting;
import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.article.data.DataFile;
import io.github.entente.language.EnglishArticles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StateGroupsTest {

    private static Casting casting;

    @BeforeAll
    static void load() {
        casting = new Casting(Gazetteer.shipped(), EnglishArticles.ENGLISH);
    }

    static Stream<Arguments> examples() {
        return DataFile.read(Actor.class, "state-groups.csv").stream()
                .filter(row -> row.optional("example").isPresent())
                .map(row -> Arguments.of(row.text("example"), row.list("states")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_words_for_a_group_mean_all_its_states(String example, List<String> states) {
        assertThat(groups(example)).contains(Set.copyOf(states));
    }

    @ParameterizedTest
    @MethodSource("some")
    void a_numeral_or_another_word_means_only_some(String example) {
        assertThat(groups(example)).isEmpty();
    }

    static Stream<String> some() {
        return Stream.of(
                "Two Baltic states signed the paper.",
                "Other Nordic countries stayed away.",
                "Its Baltic neighbors left.");
    }

    /** The states of each group that an example names. */
    private static List<Set<String>> groups(String example) {
        Article article = new Article(
                "a.txt",
                Optional.empty(),
                example,
                List.of(new Part(Part.Kind.BODY, Span.of(0, example.length()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return casting.cast(EnglishArticles.ENGLISH.read(article, sentence -> true)).mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.GROUP)
                .map(mention -> mention.actors().stream()
                        .flatMap(actor -> actor.country().stream())
                        .collect(Collectors.toSet()))
                .toList();
    }
}
