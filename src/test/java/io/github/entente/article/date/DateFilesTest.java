package io.github.entente.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.article.Listing;
import io.github.entente.article.data.DataFile;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the data files about dates does what its example says. */
class DateFilesTest {

    private static final Dates DATES = Dates.create();

    static Stream<DataFile.Row> dates() {
        return DataFile.read(Article.class, "date-patterns.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void the_example_of_a_date_pattern_is_the_date_it_says(DataFile.Row row) {
        if (row.text("kind").equals("mention")) {
            LocalDate date = LocalDate.parse(row.text("value"));
            assertThat(DATES.mentions("On " + row.text("example") + " they met.", date))
                    .isTrue();
            assertThat(DATES.mentions("On 1" + row.text("example") + "9 they met.", date))
                    .isFalse();
            return;
        }
        String read = row.text("kind").equals("day")
                ? DATES.day(row.text("example")).orElseThrow().toString()
                : only(DATES, row.text("example"));
        assertThat(read).isEqualTo(row.text("value"));
    }

    private static String only(Dates dates, String line) {
        assertThat(dates.all(line)).as(line).hasSize(1);
        DateFound found = dates.all(line).get(0);
        assertThat(found.isCertain()).as(line).isTrue();
        assertThat(found.rest()).as(line).isZero();
        return Listing.of(found.time());
    }

    @Test
    void dates_are_read_alike_where_the_reader_is_turkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Dates dates = Dates.create();
            dates().filter(row -> row.text("kind").equals("moment"))
                    .forEach(row -> assertThat(only(dates, row.text("example"))).isEqualTo(row.text("value")));
            assertThat(only(dates, "12 APRIL 2024")).isEqualTo("2024-04-12");
        } finally {
            Locale.setDefault(before);
        }
    }

    static Stream<DataFile.Row> words() {
        return DataFile.read(Article.class, "date-words.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void the_example_of_a_date_word_is_rewritten_as_it_says(DataFile.Row row) {
        assertThat(DateText.create().normalise(row.text("example"))).isEqualToIgnoringCase(row.text("result"));
    }

    static Stream<DataFile.Row> addresses() {
        return DataFile.read(Article.class, "address-dates.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void the_example_of_an_address_gives_its_day(DataFile.Row row) {
        assertThat(Addresses.create().day(row.text("example")).map(Object::toString))
                .contains(row.text("value"));
    }
}
