package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.parts.Layout;
import io.github.entente.article.parts.Parts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every way of dated-lines.csv to say when an article came out is understood, and kept apart from the story. */
class DatedLinesTest {

    private static final Parts PARTS = Parts.create();
    private static final String HEADLINE = "Ministers agree on fishing rights";
    private static final String STORY = "The ministers met on Tuesday, and they agreed on fishing rights.";
    private static final String REST = "The two sides will meet again in the spring.";

    @ParameterizedTest
    @CsvFileSource(resources = "dated-lines.csv", delimiter = ';', numLinesToSkip = 7, quoteCharacter = '`')
    void the_day_of_an_article_is_read_where_its_page_says_it(String where, String line) {
        String page =
                switch (where) {
                    case "opening" -> HEADLINE + "\n\n" + line + " " + STORY + "\n\n" + REST;
                    case "head" -> HEADLINE + "\n" + line + "\n\n" + STORY + "\n\n" + REST;
                    case "above" -> line + "\n" + HEADLINE + "\n\n" + STORY + "\n\n" + REST;
                    case "foot" -> HEADLINE + "\n\n" + STORY + "\n\n" + REST + "\n\n" + line;
                    default -> throw new IllegalArgumentException(where + " is no place of a line");
                };

        Layout layout = PARTS.of(page + "\n");

        assertThat(layout.published().map(Listing::of))
                .hasValueSatisfying(day -> assertThat(day).startsWith("2016-01-12"));
        assertThat(layout.parts().stream()
                        .filter(part -> part.kind() == Part.Kind.BODY)
                        .map(part -> part.span().in(page)))
                .first()
                .isEqualTo(STORY);
    }
}
