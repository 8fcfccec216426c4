package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.parts.Parts;
import io.github.entente.article.reading.Articles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a file, whatever its charset and line ends. */
class TextTest {

    private static final Articles ARTICLES = Articles.create();
    private static final String CHINESE =
            "外交部发言人主持例行记者会\n2024-09-24\n\n" + "会谈中，双方就两国关系和共同关心的国际地区问题交换了意见。双方同意保持沟通，推动经贸合作继续发展。\n";
    private static final String JAPANESE =
            "日中外相会談の概要\n2024-09-24\n\n" + "両外相は、二国間関係や地域情勢について意見を交わし、あらゆるレベルで対話を続けることで一致しました。\n";
    private static final String WESTERN =
            "Ministers meet in São Paulo\n2024-09-24\n\nThe “first” talks in a café – since 2010 – were José Núñez’s idea, he said.\n";

    private static Reading read(byte[] bytes) {
        return ARTICLES.read(Source.of("a.txt", bytes)).findFirst().orElseThrow();
    }

    private static String text(byte[] bytes) {
        Reading reading = read(bytes);
        assertThat(reading).isInstanceOf(Read.class);
        Article article = ((Read) reading).article();
        PartsInvariant.check(article.text(), article.parts());
        return article.text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void chinese_is_read_in_any_usual_charset(String charset) {
        assertThat(text(CHINESE.getBytes(Charset.forName(charset)))).isEqualTo(CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Shift_JIS", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE"})
    void japanese_is_read_in_any_usual_charset(String charset) {
        assertThat(text(JAPANESE.getBytes(Charset.forName(charset)))).isEqualTo(JAPANESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void western_text_is_read_in_any_usual_charset(String charset) {
        assertThat(text(WESTERN.getBytes(Charset.forName(charset)))).isEqualTo(WESTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void a_byte_order_mark_is_no_part_of_the_text(String charset) {
        assertThat(text(("\uFEFF" + CHINESE).getBytes(Charset.forName(charset))))
                .isEqualTo(CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028"})
    void line_ends_stay_as_they_are_and_part_paragraphs_all_the_same(String end) {
        String text = WESTERN.replace("\n", end);
        assertThat(text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(Parts.create().of(text).parts())
                .extracting(Part::kind)
                .containsExactly(Part.Kind.HEADLINE, Part.Kind.META, Part.Kind.BODY);
    }

    @Test
    void marks_that_turn_the_writing_direction_stay_in_the_text() {
        String text = "Ministers meet\n\nThe \u202Eyendor\u202C envoy arrived.\n";
        assertThat(text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FFD8FFE000104A46494600010101; is a JPEG image, not an article",
                "255044462D312E340A25E2E3CFD3; is a PDF document that cannot be read (Missing root object specification in trailer)",
                "504B0304140000000800; is an archive without a file, or cut off before its first one",
                "7F454C4602010100000000000000; is a program, not an article",
                "''; is empty",
                "20090D0A0A20; is empty",
                "EFBBBF; is empty",
                "7B5C727466315C616E7369; is an RTF document, not an article"
            })
    void what_is_no_text_gets_one_line_that_says_what_it_is(String hex, String reason) {
        Reading reading = read(java.util.HexFormat.of().parseHex(hex));
        assertThat(reading.toString()).startsWith("a.txt: " + reason + "; ").doesNotContain("\n");
    }

    @Test
    void text_cut_within_a_character_is_refused() {
        byte[] whole = CHINESE.strip().getBytes(StandardCharsets.UTF_8);
        Reading reading = read(java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThat(reading.toString()).contains("ends within a character");
    }

    @Test
    void text_that_lost_its_characters_is_refused() {
        Reading reading =
                read("Ministers meet\n\nThe \uFFFD\uFFFD\uFFFD envoy arrived.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reading.toString()).contains("3 broken characters, the first at character 21");
    }

    @Test
    void any_text_is_covered_by_its_parts() {
        Parts parts = Parts.create();
        List<String> pieces = List.of(
                "\n",
                "\n",
                "\r\n",
                " ",
                "\u3000",
                "\u200B",
                "Ministers meet",
                "By Jane Doe",
                "2024-09-24",
                "TOKYO, May 3 (Kyodo) -- ",
                "It is said.",
                "READ MORE:",
                "Related:",
                "Title: x",
                " Enditem",
                "(PHOTO / AP)",
                "会谈。",
                "\uD83D\uDE00",
                "\u0000",
                "Source: X");
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(25); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            PartsInvariant.check(text.toString(), parts.of(text.toString()).parts());
        }
    }
}
