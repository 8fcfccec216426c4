package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the room's data files does what its example says. */
class DataFilesTest {

    private static final Parts PARTS = Parts.create();

    static List<PartPattern> patterns() {
        return PARTS.patterns().rows();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void the_example_of_a_part_pattern_fits_it(PartPattern row) {
        assertThat(row.in(row.example())).as(row.pattern().pattern()).isPresent();
        if (row.where() == PartPattern.Where.FIRST) {
            assertThat(PARTS.patterns().opening(row.example())).isPresent();
        } else if (row.where() == PartPattern.Where.TAIL) {
            assertThat(PARTS.patterns().tail(row.example())).isPresent();
        } else {
            assertThat(PARTS.patterns().mark(row.example(), Set.of(row.where())))
                    .map(mark -> mark.row().part())
                    .contains(row.part());
        }
    }

    static Stream<DataFile.Row> dates() {
        return DataFile.read(Dates.class, "date-patterns.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void the_example_of_a_date_pattern_is_the_date_it_says(DataFile.Row row) {
        String read = row.text("kind").equals("day")
                ? PARTS.dates().day(row.text("example")).orElseThrow().toString()
                : Listing.of(PARTS.dates().only(row.text("example")).orElseThrow());
        assertThat(read).isEqualTo(row.text("value"));
    }

    @Test
    void dates_are_read_alike_where_the_reader_is_turkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Dates dates = Dates.create();
            dates().filter(row -> row.text("kind").equals("moment"))
                    .forEach(row -> assertThat(dates.only(row.text("example")).map(Listing::of))
                            .contains(row.text("value")));
            assertThat(dates.only("12 APRIL 2024").map(Listing::of)).contains("2024-04-12");
        } finally {
            Locale.setDefault(before);
        }
    }

    static Stream<DataFile.Row> words() {
        return DataFile.read(DateText.class, "date-words.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void the_example_of_a_date_word_is_rewritten_as_it_says(DataFile.Row row) {
        assertThat(DateText.create().normalise(row.text("example"))).isEqualToIgnoringCase(row.text("result"));
    }

    static Stream<HtmlRules.Rule> rules() {
        return HtmlRules.create().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_example_of_a_page_rule_is_found_by_it(HtmlRules.Rule rule) {
        assertThat(Jsoup.parse(rule.example()).select(rule.selector())).isNotEmpty();
    }
}
