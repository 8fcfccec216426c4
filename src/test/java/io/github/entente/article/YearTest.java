package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.reading.Articles;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that say their day and not their year, as wire copy does. */
class YearTest {

    private static final Articles ARTICLES = Articles.create();

    private static Optional<String> published(String name, String text) {
        Reading reading = ARTICLES.read(Source.of(name, text.replace("/", "\n\n")))
                .findFirst()
                .orElseThrow();
        return ((Read) reading).article().published().map(Listing::of);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kyodo-2025-11-19.txt; TOKYO, Nov. 19 (Kyodo) -- The ministers met.; 2025-11-19",
                "saved-2025-11-24.txt; TOKYO, Nov. 19 (Kyodo) -- The ministers met.; 2025-11-19",
                "saved-2026-01-02.txt; TOKYO, Dec. 31 (Kyodo) -- The ministers met.; 2025-12-31",
                "2025/talks.txt; TOKYO, Nov. 19 (Kyodo) -- The ministers met.; 2025-11-19",
                "20251119_talks.txt; The ministers met in Port Alden.; 2025-11-19"
            })
    void the_name_of_the_file_tells_the_year(String name, String text, String time) {
        assertThat(published(name, "Ministers meet/" + text)).contains(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Wednesday, November 19/The ministers met, as they did in 2024.; 2025-11-19",
                "Wednesday, Nov. 19/The ministers met. They will meet again in 2026.; 2025-11-19",
                "Wednesday, Nov. 19/The ministers met, as they did in 2013.; 2014-11-19",
                "SEOUL, Nov. 19 (Yonhap) -- They met on Wednesday (Nov. 19), for the first time since 2023.; 2025-11-19"
            })
    void a_weekday_and_another_year_tell_the_year_whenever_it_is_read(String text, String time) {
        assertThat(published("a.txt", "Ministers meet/" + text)).contains(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.txt; TOKYO, Nov. 19 (Kyodo) -- The ministers met.",
                "a.txt; TOKYO, Nov. 19 (Kyodo) -- The ministers met on Wednesday, as they did in 2024.",
                "a.txt; Wednesday, Nov. 19/The ministers met.",
                "a.txt; Wednesday, Nov. 19/The ministers met, as they did in 2005.",
                "2024-2025.txt; TOKYO, Nov. 19 (Kyodo) -- The ministers met.",
                "saved-2025-03-01.txt; TOKYO, Nov. 19 (Kyodo) -- The ministers met.",
                "a.txt; Published: 03/12/2026/The ministers met.",
                "feed.txt; TOKYO, Nov. 19 (Kyodo) -- The pact of 18 November 2024 holds."
            })
    void what_is_not_certain_is_not_guessed(String name, String text) {
        String found = published(name, "Ministers meet/" + text).orElse("");
        assertThat(found).isEmpty();
    }
}
