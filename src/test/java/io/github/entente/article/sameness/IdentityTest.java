package io.github.entente.article.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.article.Read;
import io.github.entente.article.Source;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.reading.Articles;
import io.github.entente.article.sameness.Identity.Relation;
import io.github.entente.pipeline.Samples;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityTest {

    private static final Articles ARTICLES = Articles.create();

    static List<Article> samples() {
        return Samples.sources().stream()
                .flatMap(ARTICLES::read)
                .filter(Read.class::isInstance)
                .map(reading -> ((Read) reading).article())
                .toList();
    }

    @Test
    void reports_on_one_event_are_articles_of_their_own() {
        List<Identity> samples = samples().stream().map(Identity::of).toList();
        assertThat(samples).hasSizeGreaterThan(20);
        for (Identity one : samples) {
            assertThat(samples)
                    .filteredOn(other -> !other.name().equals(one.name()))
                    .allSatisfy(other -> assertThat(one.to(other)).isEqualTo(Relation.OTHER));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_paper_that_drops_the_end_and_writes_its_own_head_has_the_same_article(Article sample) {
        String story = String.join(
                "\n\n",
                sample.parts().stream()
                        .filter(part -> part.kind().tells())
                        .skip(1)
                        .map(part -> part.span().in(sample.text()))
                        .toList());
        String kept = story.substring(0, story.length() * 4 / 5);
        Article local = Article.story("local.txt", "Our own words for it\n\n" + kept);

        assertThat(Identity.of(local).to(Identity.of(sample))).isEqualTo(Relation.COPY);
    }

    @Test
    void what_is_kept_of_it_is_all_of_it() {
        Identity identity = Identity.of(samples().get(0));

        assertThat(Identity.decoded(identity.encoded())).isEqualTo(identity);
    }

    @Test
    void short_texts_are_told_apart_by_their_headlines() {
        assertThat(identity("a.txt", "Quake in the south\n\nMore follows.\n")
                        .to(identity("b.txt", "Ministers fly to Rome\n\nMore follows.\n")))
                .isEqualTo(Relation.OTHER);
    }

    static Stream<String> addresses() {
        return DataFile.read(Article.class, "address-noise.csv").stream().map(row -> row.text("example"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_is_the_same_without_what_says_nothing(String address) {
        assertThat(address(address)).hasValue("example.org/a");
    }

    @Test
    void an_address_keeps_what_tells_articles_apart_and_the_front_page_is_none() {
        assertThat(address("https://example.org/a?id=2&utm_source=x&day=1")).hasValue("example.org/a?day=1&id=2");
        assertThat(address("https://www.example.org/")).isEmpty();
    }

    private static Optional<String> address(String address) {
        return Identity.of(new Article(
                        "a.txt",
                        Optional.of(URI.create(address)),
                        "Words",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .address();
    }

    private static Identity identity(String name, String text) {
        return ARTICLES.read(Source.of(name, text))
                .map(reading -> Identity.of(((Read) reading).article()))
                .findFirst()
                .orElseThrow();
    }
}
