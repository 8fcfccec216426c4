package io.github.entente.article.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is cut out of a page before it is parsed must not be missed by who reads it. */
class CutsTest {

    private static final Cuts CUTS = Cuts.create();

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
                "<nav class=page><h1>Ada met Bo</h1></nav><p>They spoke.</p>",
                "<aside><P>Ada met Bo.</P></aside><p>They spoke.</p>",
                "<footer>cut off<p>Ada met Bo.</p>",
                "<p>Ada met Bo.</p><nav-bar>They</nav-bar><navigation>spoke.</navigation>",
                "<p>5 < 6 and 7 > 6</p><script src=a.js></script><p>Ada met Bo.</p>"
            })
    void what_a_reader_sees_stays(String page) {
        Document whole = Jsoup.parse(page);
        assertThat(Jsoup.parse(CUTS.from(page)).text()).isEqualTo(whole.text());
    }

    @ParameterizedTest
    @CsvSource({
        "<p>Ada</p><nav data-a='<b>'><a>World</a></nav><p>met</p>, <p>Ada</p><nav></nav><p>met</p>",
        "<nav>x<nav>y</nav></nav><p>Ada</p>, <nav>x<nav></nav></nav><p>Ada</p>",
        "<NAV><a>World</a></NAV ><p>Ada</p>, <nav></nav><p>Ada</p>",
        "<aside><ul><li>Most read</li></ul></aside><p>Ada</p>, <aside></aside><p>Ada</p>",
        "<a>x<svg viewBox=1><title>y</title></svg></a>, <a>x<svg></svg></a>",
        "<nav><script type=a/json>{}</script></nav>, <nav><script type=a/json>{}</script></nav>"
    })
    void menus_and_the_like_leave_an_empty_element(String page, String left) {
        assertThat(CUTS.from(page)).isEqualTo(left);
    }

    @Test
    void scripts_styles_and_comments_go_but_for_data() {
        String data = "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\"}</script>";
        assertThat(CUTS.from("<style>a</style>" + data + "<script>b</script><!-- c --><p>Ada</p>"))
                .isEqualTo(data + "<p>Ada</p>");
    }
}
