package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.entente.article.parts.Layout;
import io.github.entente.article.parts.Parts;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLinesTest {

    private static final Parts PARTS = Parts.create();

    private static Layout below(String headline, String line) {
        return PARTS.of(headline + "\n" + line
                + "\n\nThe ministers of Velmora and Quell met on Monday to talk about trade.\n\nThey meet again.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Published: 15:19, September 24, 2024; 2024-09-24T15:19",
                "Sept. 24, 2024; 2024-09-24",
                "2024-09-24 15:19; 2024-09-24T15:19",
                "Tue, 24 Sep 2024 15:19:00 +0800; 2024-09-24T15:19+08:00",
                "September 24, 2024 3:19 PM JST; 2024-09-24T15:19+09:00",
                "Sep 24, 2024, 3:19 PM IST; 2024-09-24T15:19",
                "Tuesday 24 September 2024 15.19 BST; 2024-09-24T15:19",
                "3:19 PM · Sep 24, 2024; 2024-09-24T15:19",
                "September 24, 2024 (Mainichi Japan); 2024-09-24",
                "Source: Xinhua| 2024-09-24 15:19:00|Editor: huaxia; 2024-09-24T15:19",
                "Xinhua | Updated: 2024-09-24 15:19; 2024-09-24T15:19",
                "By Jane Doe, September 24, 2024; 2024-09-24",
                "Published on September 24, 2024, at 3:19 p.m.; 2024-09-24T15:19",
                "First published: 24 Sep 2024; 2024-09-24",
                "Last updated: 24th September 2024; 2024-09-24",
                "Date: 24/09/2024; 2024-09-24",
                "Wed Sep 24, 2024 / 7:32 PM CEST; 2024-09-24T19:32+02:00",
                "Example Post | Updated: September 24, 2024 08:47 IST; 2024-09-24T08:47",
                "Updated: September 24, 2024 23:30 Source: Example Readouts; 2024-09-24T23:30"
            })
    void a_header_line_gives_the_publication_time_and_is_no_story(String line, String time) {
        Layout layout = below("Ministers agree to talk", line);
        assertThat(layout.published().map(Listing::of)).contains(time);
        assertThat(layout.parts()).extracting(Part::kind).doesNotContain(Part.Kind.STANDFIRST);
    }

    @Test
    void a_masthead_names_a_newsroom_nobody_listed() {
        assertThat(below("Ministers agree", "2014-11-10 | Example Readouts").publisher())
                .contains("Example Readouts");
        assertThat(below("Ministers agree", "Example Post | 6 May 2024 | Analysis by J. Doe")
                        .publisher())
                .contains("Example Post");
    }

    @Test
    void a_masthead_names_no_date_and_no_section() {
        assertThat(below("Ministers agree", "10/04/2022 | October 4, 2022").publisher())
                .isEmpty();
        assertThat(below("Ministers agree", "Friday, December 15, 2023 | Regional")
                        .publisher())
                .isEmpty();
    }

    @Test
    void a_reporter_above_the_story_is_not_its_dateline() {
        Layout layout =
                PARTS.of("Ministers agree\n\nOtto Brask, June 17, 2024\n\nSELMARIN – The ministers met on Monday.\n");
        assertThat(layout.dateline().map(Dateline::place)).contains("SELMARIN");
        assertThat(layout.published().map(Listing::of)).contains("2024-06-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date: 12/03/2024",
                "12-03-2024",
                "Published: 1 May 2199",
                "Published: 2 hours ago",
                "Published: yesterday",
                "Talks of 2024 resume",
                "31 February 2024"
            })
    void what_is_no_date_for_sure_is_not_made_one(String line) {
        assertThat(below("Ministers agree to talk", line).published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell in Port Alden on Monday, March 6, 2023.",
                "Heat waves hit Velmora on July 3, 2023, as ministers met.",
                "Velmora poses a threat to Quell, its envoy told reporters on July 3, 2023.",
                "By continuing its patrols, Velmora breaks the pact.",
                "Copyright disputes between Velmora and Quell will be settled.",
                "Registered voters in Quell back the pact, he told Velmora Press. (Xinhua)",
                "Editors of three newspapers were expelled from Quell on Monday."
            })
    void a_sentence_of_the_story_stays_in_the_story(String sentence) {
        String text = "Ministers agree to talk\n\nThe ministers met on Monday in Port Alden.\n\n" + sentence + "\n";
        assertThat(PARTS.of(text).parts()).last().extracting(Part::kind).isEqualTo(Part.Kind.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXCLUSIVE: Velmora plans new talks with Quell",
                "Velmora frees jailed reporter",
                "Translator jailed for spying in Velmora",
                "Analysis: Why Velmora talks to Quell",
                "Joint Press Statement",
                "Can Velmora and Quell make peace?",
                "Quell ready for talks with U.S.",
                "Wang Yi in Tokyo"
            })
    void a_headline_is_found_without_any_header_line(String headline) {
        Layout layout = PARTS.of(headline + "\n\nThe ministers met on Monday.\n");
        assertThat(layout.parts().get(0)).isEqualTo(new Part(Part.Kind.HEADLINE, Span.of(0, headline.length())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UNITED NATIONS - The ministers met.; UNITED NATIONS",
                "BEIJING, Sept. 23 (Xinhua) -- The ministers met.; BEIJING",
                "TOKYO (Kyodo) — The ministers met.; TOKYO",
                "WASHINGTON/BEIJING, Nov 14 (Reuters) - The ministers met.; WASHINGTON/BEIJING",
                "MANILA, Philippines (AP) — The ministers met.; MANILA, Philippines",
                "WASHINGTON, D.C. – The ministers met.; WASHINGTON, D.C.",
                "New Delhi [India], September 24 (ANI): The ministers met.; New Delhi",
                "Interfax. MOSCOW. Sept 24 (Interfax) - The ministers met.; ''",
                "MOSCOW. Sept 24 (Interfax) - The ministers met.; MOSCOW",
                "Port-au-Prince, 3 May – The ministers met.; Port-au-Prince",
                "The ministers met - and parted.; ''"
            })
    void a_dateline_is_parted_from_the_first_sentence(String paragraph, String place) {
        Layout layout = PARTS.of("Ministers meet\n\n" + paragraph + "\n");
        assertThat(layout.dateline().map(Dateline::place).orElse("")).isEqualTo(place);
    }

    @Test
    void a_source_line_names_the_publisher_even_below_a_byline_of_another() {
        assertThat(below("Ministers agree", "By Jane Doe, Reuters\nSource: Xinhua")
                        .publisher())
                .contains("Xinhua");
        assertThat(below("Ministers agree", "By Jane Doe, Reuters").publisher()).contains("Reuters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "03/04/2024 3:19 PM EDT; 2024-03-04T15:19-04:00",
                "03/04/2024 15:19 IST; 2024-04-03T15:19",
                "10/04/2022 | October 4, 2022; 2022-10-04",
                "BBC News | 03/04/2024; 2024-04-03",
                "CNN | 03/04/2024; 2024-03-04",
                "Published: 03/04/2024 | Updated: 5 April 2024; 2024-04-03",
                "25/04/2024; 2024-04-25",
                "04/25/2024; 2024-04-25"
            })
    void which_figure_is_the_month_is_told_by_the_zone_the_newsroom_or_another_date(String line, String time) {
        assertThat(below("Ministers agree to talk", line).published().map(Listing::of))
                .contains(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Updated: 26 September 2024; PORT ALDEN, Sept. 24 (Kyodo) --; 2024-09-24",
                "Updated: 24 September 2024 15:19; PORT ALDEN, Sept. 24 (Kyodo) --; 2024-09-24T15:19",
                "16 October 2025; PORT ALDEN, Sept. 24 (Kyodo) --; ''",
                "Published: 2 January 2025; PORT ALDEN, Dec. 31 (Kyodo) --; 2025-01-02",
                "Updated: 2 January 2025; PORT ALDEN, Dec. 31 (Kyodo) --; 2024-12-31",
                "Published: 24 September 2024; PORT ALDEN --; 2024-09-24"
            })
    void a_date_that_contradicts_the_dateline_is_not_taken(String line, String dateline, String time) {
        Layout layout = PARTS.of("Ministers agree to talk\n" + line + "\n\n" + dateline + " The ministers met.\n");
        assertThat(layout.published().map(Listing::of).orElse("")).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"September 3, 2023: the first day", "September 3, 2023", "Updated: September 3, 2023"})
    void a_day_in_the_middle_of_the_story_does_not_date_it(String line) {
        String text = "How the talks went\n\nThe ministers met twice and agreed.\n\nThey had been at odds.\n\n" + line
                + "\n\nThey met.\n\n" + "They talked.\n\n".repeat(10);
        assertThat(PARTS.of(text).published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "By A B ",
                "A, B in ",
                "-",
                "| ",
                "1 May 2024 ",
                "NEW YORK, ",
                "(",
                "Jane Doe, ",
                "© 2024 ",
                "[",
                "/"
            })
    void a_hostile_line_takes_no_long_time(String piece) {
        String line = piece.repeat(600 / piece.length());
        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int length = 1; length < line.length(); length += 7) {
                below("Ministers agree to talk", line.substring(0, length) + "!");
            }
        });
    }
}
