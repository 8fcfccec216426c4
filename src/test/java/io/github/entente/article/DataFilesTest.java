package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
        if (row.where() == PartPattern.Where.ABOVE) {
            assertThat(PARTS.patterns().above(row.example()))
                    .map(mark -> mark.row().role())
                    .contains(row.role());
        } else if (row.where() == PartPattern.Where.FIRST) {
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
        if (row.text("kind").equals("mention")) {
            LocalDate date = LocalDate.parse(row.text("value"));
            assertThat(PARTS.dates().mentions("On " + row.text("example") + " they met.", date))
                    .isTrue();
            assertThat(PARTS.dates().mentions("On 1" + row.text("example") + "9 they met.", date))
                    .isFalse();
            return;
        }
        String read = row.text("kind").equals("day")
                ? PARTS.dates().day(row.text("example")).orElseThrow().toString()
                : only(PARTS.dates(), row.text("example"));
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
        return DataFile.read(DateText.class, "date-words.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void the_example_of_a_date_word_is_rewritten_as_it_says(DataFile.Row row) {
        assertThat(DateText.create().normalise(row.text("example"))).isEqualToIgnoringCase(row.text("result"));
    }

    static Stream<DataFile.Row> headerWords() {
        return DataFile.read(HeaderWords.class, "header-words.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("headerWords")
    void the_example_of_a_header_word_is_all_taken_away(DataFile.Row row) {
        HeaderWords words = HeaderWords.create();
        assertThat(words.without(row.text("example"))).isBlank();
        assertThat(words.last(row.text("example")).map(role -> role.name().toLowerCase(Locale.ROOT)))
                .isEqualTo(row.optional("role").filter(role -> !role.equals("other")));
    }

    static Stream<DataFile.Row> addresses() {
        return DataFile.read(Addresses.class, "address-dates.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void the_example_of_an_address_gives_its_day(DataFile.Row row) {
        assertThat(PARTS.addresses().day(row.text("example")).map(Object::toString))
                .contains(row.text("value"));
    }

    static Stream<DataFile.Row> names() {
        return DataFile.read(PatternNames.class, "pattern-names.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_example_of_a_pattern_name_fits_it(DataFile.Row row) {
        DataFile.Row use = new DataFile.Row("", 0, Map.of("pattern", "(?i)^(?:{{" + row.text("name") + "}})"));
        assertThat(Pattern.compile(PatternNames.create().expanded(use).text("pattern"))
                        .matcher(row.text("example"))
                        .find())
                .isTrue();
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
