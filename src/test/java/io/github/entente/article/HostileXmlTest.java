package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.reading.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that its writer meant to do harm with, in each format that is XML. */
class HostileXmlTest {

    private static final Articles ARTICLES = Articles.create();

    private static String read(String xml) {
        return ARTICLES.read(Source.of("a.xml", xml)).findFirst().orElseThrow().toString();
    }

    private static String feed(String prologue, String title) {
        return prologue + "<rss version='2.0'><channel><title>x</title><item><title>" + title
                + "</title><description>They met on Monday.</description></item></channel></rss>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "feed", "nitf", "newsItem", "newsMessage"})
    void an_entity_bomb_is_refused_by_name(String root) {
        String bomb = "<?xml version='1.0'?><!DOCTYPE " + root
                + " [<!ENTITY a \"met \"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><" + root + "><p>&c;</p></" + root + ">";
        assertThat(read(bomb))
                .isEqualTo("a.xml: declares XML entities of its own, as an entity bomb does;"
                        + " get it from its publisher again, or remove its DOCTYPE");
    }

    @Test
    void an_external_entity_is_refused_by_name_and_not_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        for (String entity : new String[] {
            "<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", "<!ENTITY % x SYSTEM \"" + secret.toUri() + "\"> %x;"
        }) {
            assertThat(read(feed("<!DOCTYPE rss [" + entity + "]>", "&x;")))
                    .isEqualTo("a.xml: declares an external XML entity, which would read other files;"
                            + " get it from its publisher again, or remove its DOCTYPE");
        }
    }

    @Test
    void a_document_type_that_only_names_a_file_is_passed_over(@TempDir Path folder) throws IOException {
        Path dtd = Files.writeString(folder.resolve("rss.dtd"), "<!ENTITY x \"the secret\">");
        String prologue = "<!DOCTYPE rss SYSTEM \"" + dtd.toUri() + "\">";
        assertThat(read(feed(prologue, "Talks end"))).contains("Talks end");
        assertThat(read(feed(prologue, "&x;"))).startsWith("a.xml: is broken XML at line 1, character");
    }

    @Test
    void xinclude_and_style_sheets_are_not_followed(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        assertThat(read(feed(
                        "<?xml-stylesheet href='" + secret.toUri() + "'?>",
                        "Talks <xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='"
                                + secret.toUri() + "'/> end")))
                .doesNotContain("secret");
    }

    @Test
    void nesting_without_end_is_refused() {
        assertThat(read("<rss version='2.0'><channel><item>" + "<p>".repeat(100_000) + "They met."))
                .startsWith("a.xml: is XML nested more than 200 elements deep");
    }

    @Test
    void a_huge_attribute_and_a_huge_comment_do_no_harm() {
        assertThat(read(feed("<!--" + "x".repeat(1_000_000) + "-->", "Talks end")))
                .isNotEmpty();
        assertThat(read(feed("", "Talks end").replace("<item>", "<item a='" + "x".repeat(1_000_000) + "'>")))
                .contains("Talks end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'><channel><item><title>Talks",
                "<rss><channel/></rss>",
                "<rss version='2.0'/>",
                "<feed xmlns='http://www.w3.org/2005/Atom'/>",
                "<nitf/>",
                "<newsItem/>",
                "<newsMessage/>",
                "<feed>&nbsp;</feed>"
            })
    void what_is_broken_or_empty_is_one_line_that_says_so(String xml) {
        assertThat(read(xml)).startsWith("a.xml: ").doesNotContain("\n").doesNotContain("null");
    }
}
