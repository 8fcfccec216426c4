package io.github.entente.article.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the data files about parts does what its example says. */
class PartFilesTest {

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

    @ParameterizedTest
    @MethodSource("patterns")
    void no_pattern_that_fits_is_ruled_out_by_the_beginning(PartPattern row) {
        for (PartPattern other : patterns()) {
            String line = other.example();
            if (row.in(line).isPresent()) {
                assertThat(new Beginnings(List.of(row)).of(line)).as(line).containsExactly(row);
            }
        }
    }

    static Stream<DataFile.Row> headerWords() {
        return DataFile.read(Article.class, "header-words.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("headerWords")
    void the_example_of_a_header_word_is_all_taken_away(DataFile.Row row) {
        HeaderWords words = HeaderWords.create();
        assertThat(words.without(row.text("example"))).isBlank();
        assertThat(words.last(row.text("example")).map(role -> role.name().toLowerCase(Locale.ROOT)))
                .isEqualTo(row.optional("role").filter(role -> !role.equals("other")));
    }

    static Stream<DataFile.Row> names() {
        return DataFile.read(Article.class, "pattern-names.csv").stream();
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
}
