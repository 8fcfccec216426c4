package io.github.entente.article.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.reading.Articles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A feed that breaks somewhere, as one does that was not fetched to its end. */
class CutFeedTest {

    private static final Articles ARTICLES = Articles.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "<rss version='2.0'><channel><title>Velmora Press</title>|</channel></rss>; <item><title>%s</title><description>%s</description></item>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Velmora Press</title>|</feed>; <entry><title>%s</title><summary>%s</summary></entry>",
                "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>Velmora Press</a:title>|</a:feed>; <a:entry><a:title>%s</a:title><a:summary>%s</a:summary></a:entry>"
            })
    void its_whole_entries_are_read_and_the_break_is_named(String feed, String entry) {
        String first = entry.formatted("Talks open", "Ministers of Ardania and Belmora met on Monday – in Rome.");
        String second = entry.formatted("Talks end", "They agreed to meet again.");
        String third = entry.formatted("Talks resume", "The two sides met again.");
        String whole = feed.replace("|", first + second + third);

        List<Reading> readings = read(whole.substring(0, whole.indexOf("The two sides met")));

        assertThat(readings).hasSize(3);
        assertThat(readings.subList(0, 2))
                .extracting(reading -> ((Read) reading).article().headline().orElse(""))
                .containsExactly("Talks open", "Talks end");
        assertThat(readings.get(2).toString())
                .startsWith("a.xml, behind entry 2: is broken XML at line 1, character ")
                .endsWith("; get the whole file again");
        assertThat(read(feed.replace("|", first + "R&D" + second))).hasSize(2);
        assertThat(read(whole)).hasSize(3).allMatch(Read.class::isInstance);
        assertThat(read(whole.substring(0, whole.indexOf("Ministers"))))
                .singleElement()
                .asString()
                .startsWith("a.xml: is broken XML");
    }

    private static List<Reading> read(String xml) {
        return ARTICLES.read(Source.of("a.xml", xml)).toList();
    }
}
