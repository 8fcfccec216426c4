package io.github.entente.article.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is cut out of a page before it is parsed must not be missed by who reads it. */
class UnseenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Ada met <script>var a = '<p>x</p>';</script>Bo.</p>",
                "<p>Ada met <SCRIPT type=module>if (a < b) {}</Script\n>Bo.</p>",
                "<style media=print>p::before { content: '<b>' }</style><p>Ada met Bo.</p>",
                "<p>Ada met<!-- <script> --> Bo.</p><script>x</script><p>They spoke.</p>",
                "<p>Ada met<!-- a --!> Bo.</p><!-- b --><p>They spoke.</p>",
                "<p>Ada met<!--> Bo.</p><!-- b --><p>They spoke.</p>",
                "<!--[if IE]><p>Old</p><![endif]--><p>Ada met Bo.</p>",
                "<p>Ada met Bo.</p><script>cut off",
                "<p>Ada met Bo.</p><!-- cut off",
                "<p>Ada met Bo.</p><script",
                "<p>Ada met Bo.</p><",
                "<scripture>Ada</scripture> <styles>met</styles> <p>Bo</p>",
                "<p>5 < 6 and 7 > 6</p><script src=a.js></script><p>Ada met Bo.</p>"
            })
    void what_a_reader_sees_stays(String page) {
        Document whole = Jsoup.parse(page);
        assertThat(Jsoup.parse(Unseen.cutFrom(page)).text()).isEqualTo(whole.text());
    }

    @Test
    void scripts_styles_and_comments_go_but_for_data() {
        String data = "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\"}</script>";
        assertThat(Unseen.cutFrom("<style>a</style>" + data + "<script>b</script><!-- c --><p>Ada</p>"))
                .isEqualTo(data + "<p>Ada</p>");
    }
}
