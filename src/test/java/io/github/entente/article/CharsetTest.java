package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.reading.Articles;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same article in every charset newsrooms write in, whether it says so or not. */
class CharsetTest {

    private static final Articles ARTICLES = Articles.create();

    private static final String ENGLISH = "Envoys meet in São Tomé\n\n"
            + "The envoys of Velmora and Quell met in São Tomé on Monday and spoke about fishing – “frankly”, as José Peña said.\n\n"
            + "They agreed to meet again in Zürich, where the café on the quay is known to both of them.";
    private static final String CHINESE =
            "两国外长举行会谈\n\n外交部发言人在例行记者会上表示，双方就两国关系和共同关心的国际问题深入交换了意见，并同意保持沟通。\n\n双方还讨论了渔业合作和海上巡逻等问题，决定下月再次举行会谈。";
    private static final String JAPANESE =
            "両外相が会談\n\n両国の外務大臣は月曜日に会談し、二国間関係や漁業をめぐる問題について率直に意見を交わしました。\n\n双方は来月も会談を続けることで一致し、共同声明を発表しました。";

    /** A charset, its byte order mark and a text it can hold. */
    private record Writing(String charset, String mark, String text) {

        byte[] bytes(String whole) {
            return (mark + whole).getBytes(Charset.forName(charset));
        }
    }

    private static final List<Writing> WRITINGS = List.of(
            new Writing("UTF-8", "", ENGLISH),
            new Writing("UTF-8", "\uFEFF", ENGLISH),
            new Writing("UTF-8", "", CHINESE),
            new Writing("UTF-16LE", "\uFEFF", ENGLISH),
            new Writing("UTF-16BE", "\uFEFF", ENGLISH),
            new Writing("UTF-16LE", "\uFEFF", JAPANESE),
            new Writing("UTF-16BE", "\uFEFF", JAPANESE),
            // Latin letters have a zero byte each
            new Writing("UTF-16LE", "", ENGLISH),
            new Writing("UTF-16BE", "", ENGLISH),
            new Writing("GB18030", "", CHINESE),
            new Writing("Shift_JIS", "", JAPANESE),
            new Writing("EUC-JP", "", JAPANESE),
            new Writing("windows-1252", "", ENGLISH));

    static Stream<Arguments> files() {
        List<Arguments> files = new ArrayList<>();
        for (Writing writing : WRITINGS) {
            String meta = "<meta charset=\"" + writing.charset() + "\">";
            String xml = "<?xml version=\"1.0\" encoding=\"" + writing.charset() + "\"?>\n";
            files.add(file(writing, "a.txt", writing.text()));
            files.add(file(writing, "silent.html", html("", "", writing.text())));
            files.add(file(writing, "meta.html", html("", meta, writing.text())));
            files.add(file(writing, "declared.html", html(xml, "", writing.text())));
        }
        return files.stream();
    }

    private static Arguments file(Writing writing, String name, String whole) {
        String what = writing.charset() + (writing.mark().isEmpty() ? "" : " with a mark") + ", " + name;
        return Arguments.of(what, name, writing.bytes(whole), writing.text());
    }

    private static String html(String declaration, String head, String text) {
        String[] paragraphs = text.split("\n\n");
        return declaration + "<html><head>" + head + "<title>x</title></head><body><article><h1>" + paragraphs[0]
                + "</h1><p>" + paragraphs[1] + "</p><p>" + paragraphs[2] + "</p></article></body></html>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void an_article_is_read_in_the_charset_it_is_written_in(String what, String name, byte[] bytes, String text) {
        Reading reading = ARTICLES.read(Source.of(name, bytes)).findFirst().orElseThrow();
        assertThat(reading).isInstanceOf(Read.class);
        assertThat(((Read) reading).article().text()).isEqualTo(text);
    }
}
