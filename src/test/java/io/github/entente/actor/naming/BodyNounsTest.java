package io.github.entente.actor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Mention;
import io.github.entente.actor.following.Casting;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.article.data.DataFile;
import io.github.entente.language.EnglishArticles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodyNounsTest {

    private static Casting casting;

    @BeforeAll
    static void load() {
        casting = new Casting(Gazetteer.shipped(), EnglishArticles.ENGLISH);
    }

    static Stream<String> examples() {
        return DataFile.read(Actor.class, "body-nouns.csv").stream().flatMap(row -> row.optional("example").stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_noun_at_the_end_of_an_example_means_its_first_body(String example) {
        Article article = new Article(
                "a.txt",
                Optional.empty(),
                example,
                List.of(new Part(Part.Kind.BODY, Span.of(0, example.length()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        List<Mention> mentions = casting.cast(EnglishArticles.ENGLISH.read(article, sentence -> true))
                .mentions();

        Mention last = mentions.get(mentions.size() - 1);
        assertThat(last.span().end()).isEqualTo(example.length() - 1);
        assertThat(last.actors()).isEqualTo(mentions.get(0).actors());
    }

    @Test
    void every_organisation_of_the_table_is_in_the_gazetteer() {
        Gazetteer gazetteer = Gazetteer.shipped();
        assertThat(DataFile.read(Actor.class, "body-nouns.csv").stream()
                        .flatMap(row -> row.list("organisations").stream()))
                .allMatch(key -> gazetteer.actor(new ActorId(key)).isPresent());
    }
}
