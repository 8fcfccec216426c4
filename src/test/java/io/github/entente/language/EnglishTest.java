package io.github.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Span;
import io.github.entente.article.data.DataFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishTest {

    private static final English ENGLISH = EnglishArticles.ENGLISH;

    private static Article article(String text, Part... parts) {
        PublicationTime published = PublicationTime.of(LocalDate.of(2024, 9, 24));
        return new Article(
                "example.txt",
                Optional.empty(),
                text,
                List.of(parts),
                Optional.of(published),
                Optional.empty(),
                Optional.empty());
    }

    private static Document read(String text) {
        return ENGLISH.read(article(text, new Part(Part.Kind.BODY, Span.of(0, text.length()))), sentence -> true);
    }

    @Test
    void every_token_is_the_exact_text_at_its_span() {
        Document document = read("\"We won't,\" she said (in Rome).  The U.S. and\nthe E.U. agreed… to 5% tariffs.");
        assertThat(document.sentences()).hasSize(2);
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().in(document.article().text())).isEqualTo(token.text());
            }
        }
    }

    @Test
    void only_parts_that_tell_the_story_are_read() {
        String text = "READ MORE: Envoys meet. The envoys met.";
        Article article = article(
                text, new Part(Part.Kind.PROMO, Span.of(0, 23)), new Part(Part.Kind.BODY, Span.of(24, text.length())));
        Document document = ENGLISH.read(article, sentence -> true);
        assertThat(document.sentences()).singleElement().satisfies(sentence -> {
            assertThat(sentence.span().in(text)).isEqualTo("The envoys met.");
            assertThat(sentence.part().kind()).isEqualTo(Part.Kind.BODY);
        });
    }

    @Test
    void a_tree_tells_the_subject_of_a_verb() {
        Sentence sentence =
                read("The minister urged Egypt to sign.").sentences().get(0);
        Tree tree = sentence.tree().orElseThrow();
        assertThat(tree.head(2)).isEqualTo(-1);
        assertThat(tree.child(2, "nsubj")).contains(1);
        assertThat(tree.subtree(1).cardinality()).isEqualTo(2);
    }

    static Stream<String> abbreviations() {
        return DataFile.read(English.class, "abbreviations.csv").stream().map(row -> row.text("example"));
    }

    @ParameterizedTest
    @MethodSource("abbreviations")
    void a_form_of_address_ends_no_sentence(String example) {
        assertThat(read(example).sentences()).hasSize(1);
    }

    static Stream<DataFile.Row> tags() {
        return DataFile.read(English.class, "tags.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void a_tag_is_mended_before_a_sentence_is_parsed(DataFile.Row row) {
        assertThat(read(row.text("example")).sentences().get(0).tokens())
                .filteredOn(token -> token.text().equals(row.text("word")))
                .extracting(Token::tag)
                .contains(row.text("mended"));
    }

    @Test
    void a_clause_between_a_name_and_its_verb_is_parsed_by_itself() {
        Sentence sentence = read("Takeo Mori, who said that the talks had failed, left the city on Monday.")
                .sentences()
                .get(0);
        Clause clause = Clause.of(sentence).orElseThrow();
        List<String> texts = sentence.tokens().stream().map(Token::text).toList();
        assertThat(clause.subject(texts.indexOf("left"))).contains(1);
        assertThat(clause.subject(texts.indexOf("said"))).contains(1);
    }

    @Test
    void a_name_is_parsed_without_what_is_inserted_behind_it() {
        Sentence sentence = read("Takeo Mori, Japan's vice foreign minister, urged Egypt to sign.")
                .sentences()
                .get(0);
        int urged = sentence.tokens().stream().map(Token::text).toList().indexOf("urged");
        assertThat(Clause.of(sentence).orElseThrow().subject(urged)).contains(1);
    }

    @Test
    void a_sentence_not_worth_parsing_has_no_tree() {
        String text = "It rained. They met.";
        Article article = article(text, new Part(Part.Kind.BODY, Span.of(0, text.length())));
        Document document = ENGLISH.read(
                article,
                sentence -> sentence.tokens().stream()
                        .anyMatch(token -> token.lemma().equals("meet")));
        assertThat(document.sentences())
                .extracting(sentence -> sentence.tree().isPresent())
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met last November in Rome.         | last November      | 2023-11
            They met on Sept 23.                    | Sept 23            | 2024-09-23
            They met earlier this month.            | earlier this month | 2024-09
            She said yesterday that it was over.    | yesterday          | 2024-09-23
            The last visit took place in 2019.      | 2019               | 2019
            """)
    void times_are_resolved_against_the_day_of_publication(String text, String words, String value) {
        Document document = read(text);
        assertThat(ENGLISH.times(document.sentences().get(0), document.article()))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.text()).isEqualTo(words);
                    assertThat(time.span().in(text)).isEqualTo(words);
                    assertThat(time.value()).isEqualTo(value);
                });
    }
}
