package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.reading.Articles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final Articles ARTICLES = Articles.create();

    private static List<Reading> read(String lines) {
        try (Stream<Reading> readings = ARTICLES.read(Source.of("feed.jsonl", lines))) {
            return readings.toList();
        }
    }

    private static Article article(Reading reading) {
        assertThat(reading).isInstanceOf(Read.class);
        Article article = ((Read) reading).article();
        PartsInvariant.check(article.text(), article.parts());
        return article;
    }

    @Test
    void each_line_is_an_article_named_by_its_id_or_its_number() {
        List<Reading> readings = read("""
                {"id":"a-1","title":"Ministers meet","text":"The ministers met on Monday.","date":"2024-09-24","source":"Kyodo","url":"https://news.example/1"}

                {"headline":"Talks end","body":"PORT ALDEN, May 3 (Velmora Press) -- The talks ended.","published":"2024-05-03T10:00:00Z","url":"javascript:alert(1)"}
                """);
        Article first = article(readings.get(0));
        assertThat(first.name()).isEqualTo("feed.jsonl#a-1");
        assertThat(first.url()).map(Object::toString).contains("https://news.example/1");
        assertThat(first.publisher()).contains("Kyodo News");
        assertThat(first.headline()).contains("Ministers meet");
        Article second = article(readings.get(1));
        assertThat(second.name()).isEqualTo("feed.jsonl#3");
        assertThat(second.url()).isEmpty();
        assertThat(Listing.of(second)).isEqualTo("""
                        published: 2024-05-03T10:00Z
                        publisher: Velmora Press
                        dateline: PORT ALDEN, --05-03
                        url: -

                        HEADLINE: Talks end
                        DATELINE: PORT ALDEN, May 3 (Velmora Press) --
                        BODY: The talks ended.
                        """);
        assertThat(readings).hasSize(2);
    }

    @Test
    void a_text_that_shows_its_headline_and_header_lines_itself_stays_as_it_is() {
        Article article = article(
                read("{\"title\":\"Ministers meet\",\"text\":\"Published: 15:19, September 24, 2024\\nMinisters meet\\nBy Xinhua\\n\\nThey met.\"}")
                        .get(0));
        assertThat(article.text()).startsWith("Published:");
        assertThat(article.headline()).contains("Ministers meet");
        assertThat(article.publisher()).contains("Xinhua");
        assertThat(article.published().map(Listing::of)).contains("2024-09-24T15:19");
    }

    @Test
    void a_broken_line_is_named_and_the_rest_is_read() {
        List<Reading> readings =
                read("{\"text\":\"One.\"}\n{\"text\":\"Two.\n[1]\n{\"title\":\"x\"}\n{\"text\":\"Five.\"}\n");
        assertThat(readings).hasSize(5);
        assertThat(article(readings.get(0)).text()).isEqualTo("One.");
        assertThat(readings.get(1).toString()).startsWith("feed.jsonl, line 2: is broken JSON");
        assertThat(readings.get(2).toString()).startsWith("feed.jsonl, line 3: is not a JSON object");
        assertThat(readings.get(3).toString()).startsWith("feed.jsonl, line 4: has no field that is known to hold");
        assertThat(article(readings.get(4)).name()).isEqualTo("feed.jsonl#5");
    }

    @Test
    void a_line_that_is_too_long_is_passed_over() {
        List<Reading> readings = read("{\"text\":\"" + "x".repeat(9_000_000) + "\"}\n{\"text\":\"Two.\"}\n");
        assertThat(readings.get(0).toString())
                .isEqualTo("feed.jsonl, line 1: is 9,000,011 characters long; a record has at most 8,000,000;"
                        + " write one article a line");
        assertThat(article(readings.get(1)).text()).isEqualTo("Two.");
    }

    @Test
    void lines_are_read_no_further_than_asked_for() {
        byte[] line = "{\"text\":\"One more article.\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private int next;

            @Override
            public int read() {
                return line[next++ % line.length];
            }
        };
        Source source = new Source.Plain("endless.jsonl", Source.Kind.STREAM, () -> endless);
        try (Stream<Reading> readings = ARTICLES.read(source)) {
            assertThat(readings.limit(3)).hasSize(3);
        }
    }

    @Test
    void an_error_of_the_disk_ends_the_lines_with_a_reason() {
        byte[] line = "{\"text\":\"One.\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream failing = new InputStream() {
            private int next;

            @Override
            public int read() throws IOException {
                if (next == 100_000) {
                    throw new IOException("the disk is gone");
                }
                return line[next++ % line.length];
            }
        };
        List<Reading> readings = ARTICLES.read(new Source.Plain("a", Source.Kind.STREAM, () -> failing))
                .toList();
        assertThat(readings.get(readings.size() - 1).toString()).contains("the disk is gone");
    }
}
