package io.github.entente.actor.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Office;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Span;
import io.github.entente.language.Document;
import io.github.entente.language.EnglishArticles;
import io.github.entente.language.Language;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CastingTest {

    private static Language english;
    private static Casting casting;
    private static Casting shipped;

    @BeforeAll
    static void load() throws URISyntaxException {
        english = EnglishArticles.ENGLISH;
        casting = new Casting(
                Gazetteer.of(Path.of(Actor.class.getResource("gazetteer").toURI())), english);
        shipped = new Casting(Gazetteer.shipped(), english);
    }

    static List<MentionExamples.Example> examples() {
        return MentionExamples.read("mentions.txt");
    }

    private static Document document(MentionExamples.Example example, boolean trees) {
        return english.read(example.article(), sentence -> trees);
    }

    private static List<String> read(MentionExamples.Example example, boolean trees) {
        return MentionExamples.lines(
                casting.cast(document(example, trees)), example.article().text());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everybody_is_found_and_followed(MentionExamples.Example example) {
        assertThat(read(example, true)).containsExactlyElementsOf(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void without_trees_names_are_found_all_the_same(MentionExamples.Example example) {
        List<String> names =
                List.of("FULL_NAME", "SURNAME", "OFFICE", "SIDE", "METONYM", "PLACE", "COUNTERPART", "GROUP");
        assertThat(read(example, false).stream().filter(line -> names.contains(line.split(" \\| ")[1])))
                .containsExactlyElementsOf(example.expected().stream()
                        .filter(line -> names.contains(line.split(" \\| ")[1]))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void mentions_stand_in_order_within_their_sentence_and_do_not_overlap(MentionExamples.Example example) {
        Document document = document(example, true);
        Cast cast = casting.cast(document);
        List<Span> spans = new ArrayList<>();
        for (Mention mention : cast.mentions()) {
            assertThat(document.sentences().get(mention.sentence()).span().contains(mention.span()))
                    .isTrue();
            assertThat(document.sentences()
                            .get(mention.sentence())
                            .tokens()
                            .get(mention.head())
                            .span()
                            .overlaps(mention.span()))
                    .isTrue();
            spans.add(mention.span());
        }
        assertThat(spans).isSortedAccordingTo(Comparator.naturalOrder());
        cast.places().forEach(place -> spans.add(place.span()));
        spans.sort(Comparator.naturalOrder());
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).overlaps(spans.get(i - 1))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2013-05-20, Shinzo Abe",
        "2019-12-24, Shinzo Abe",
        "2020-11-02, Yoshihide Suga",
        "2024-05-27, Fumio Kishida"
    })
    void an_office_without_a_name_is_whose_it_was_on_the_articles_day(LocalDate day, String holder) {
        String text = "The Japanese prime minister arrived in Seoul.";
        Article article = new Article(
                "a.txt",
                Optional.empty(),
                text,
                List.of(new Part(Part.Kind.BODY, Span.of(0, text.length()))),
                Optional.of(PublicationTime.of(day)),
                Optional.empty(),
                Optional.empty());

        Cast cast = shipped.cast(english.read(article, sentence -> true));

        assertThat(cast.mentions().get(0).kind()).isEqualTo(Mention.Kind.ROLE);
        assertThat(cast.mentions().get(0).actors()).extracting(Actor::name).containsExactly(holder);
    }

    @Test
    void several_threads_read_as_one_does() {
        List<Document> documents =
                examples().stream().map(example -> document(example, false)).toList();
        List<Cast> alone = documents.stream().map(casting::cast).toList();
        assertThat(documents.parallelStream().map(casting::cast).toList()).isEqualTo(alone);
    }

    @Test
    void a_real_article_has_its_four_actors_and_nobody_else() throws IOException {
        Optional<Path> file = sharedArticle();
        assumeTrue(file.isPresent(), "no shared/articles beside the project");
        Article article = paragraphs(Files.readString(file.get()));

        Cast cast = shipped.cast(english.read(article, sentence -> true));

        assertThat(cast.actors())
                .extracting(Actor::name)
                .containsExactlyInAnyOrder("Wang Yi", "Yoko Kamikawa", "China", "Japan");
        assertThat(cast.actors()).allMatch(actor -> actor.wikidata().isPresent());
        assertThat(cast.offices())
                .extracting(Office::title)
                .contains(
                        "Chinese Foreign Minister",
                        "Japanese Foreign Minister",
                        "member of the Political Bureau of the Communist Party of China Central Committee");
        assertThat(cast.mentions().stream()
                        .filter(mention -> mention.span().in(article.text()).equals("She")))
                .singleElement()
                .satisfies(she -> assertThat(she.actors().get(0).name()).isEqualTo("Yoko Kamikawa"));
    }

    private static Optional<Path> sharedArticle() {
        String told = System.getProperty("entente.shared", "");
        Stream<Path> folders = told.isEmpty()
                ? Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                        .map(folder -> folder.resolve("shared"))
                : Stream.of(Path.of(told));
        return folders.map(folder -> folder.resolve("articles/000_17c4431262099e76.txt"))
                .filter(Files::exists)
                .findFirst();
    }

    /** The article's parts, cut by hand so that this test is of actors alone. */
    private static Article paragraphs(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            boolean told = !line.isBlank()
                    && !line.startsWith("Published:")
                    && !line.startsWith("By ")
                    && !line.matches("(ALSO READ|READ MORE):.*");
            if (told) {
                Part.Kind kind = parts.isEmpty()
                        ? Part.Kind.HEADLINE
                        : line.contains("(PHOTO") ? Part.Kind.CAPTION : Part.Kind.BODY;
                int start = line.startsWith("UNITED NATIONS - ") ? at + "UNITED NATIONS - ".length() : at;
                parts.add(new Part(kind, Span.of(start, at + line.length())));
            }
            at += line.length() + 1;
        }
        return new Article(
                "article.txt",
                Optional.empty(),
                text,
                parts,
                Optional.of(PublicationTime.of(LocalDate.of(2024, 9, 24))),
                Optional.empty(),
                Optional.empty());
    }
}
