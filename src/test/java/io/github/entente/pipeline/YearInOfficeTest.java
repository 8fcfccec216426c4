package io.github.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.article.Read;
import io.github.entente.article.Source;
import io.github.entente.article.reading.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that say their day and not their year, and name those who held offices then. */
class YearInOfficeTest {

    private static final Articles ARTICLES = Articles.create();
    private static final EnglishReader READER = new EnglishReader(Gazetteer.shipped());

    private static String found(String text) {
        Article article = ((Read) ARTICLES.read(Source.of("a.txt", ("Ministers meet/" + text).replace("/", "\n\n")))
                        .findFirst()
                        .orElseThrow())
                .article();
        assertThat(article.published()).isEmpty();
        Explanation explanation = READER.explain(article);
        assertThat(explanation.account().article())
                .as("it never said so itself")
                .isEqualTo(article);
        return explanation
                .document()
                .article()
                .published()
                .map(time -> time.date().toString())
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TOKYO, May 9 (Kyodo) -- Prime Minister Naoto Kan met the press in Tokyo on Monday.; 2011-05-09",
                "Monday, June 20/British Prime Minister Boris Johnson met German Chancellor Olaf Scholz in Berlin.; 2022-06-20"
            })
    void who_held_office_tells_the_year(String text, String day) {
        assertThat(found(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BERLIN, June 20 (Wire) -- Chancellor Angela Merkel spoke to reporters.",
                "BERLIN, June 20 (Wire) -- The ministers spoke to reporters on Monday.",
                "BERLIN, June 20 (Wire) -- Angela Merkel's biographer spoke to reporters on Monday."
            })
    void what_more_than_one_year_fits_is_not_guessed(String text) {
        assertThat(found(text)).isEmpty();
    }
}
