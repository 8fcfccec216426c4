package io.github.entente.article.format.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.article.Listing;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.format.Captures;
import io.github.entente.article.reading.Articles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages come out of a crawl as their servers meant them; what is no page is counted, what is damaged is named. */
class CrawlTest {

    private static final Articles ARTICLES = Articles.create();

    private static String html(String headline, String story) {
        return "<html><head><title>x</title></head><body><article><h1>" + headline + "</h1><p>" + story
                + "</p></article></body></html>";
    }

    private static List<Reading> readings(String name, byte[] crawl) {
        try (Stream<Reading> readings = ARTICLES.read(Source.of(name, crawl))) {
            return readings.toList();
        }
    }

    private static List<String> lines(String name, byte[] crawl) {
        return readings(name, crawl).stream()
                .map(reading -> reading instanceof Read read
                        ? read.article().name() + ": "
                                + read.article().headline().orElse("-")
                        : reading.toString())
                .toList();
    }

    private static Article first(byte[] crawl) {
        return ((Read) readings("crawl.warc", crawl).get(0)).article();
    }

    private static Crawl pages(boolean gzip, int count) {
        Crawl crawl = new Crawl(gzip);
        for (int i = 1; i <= count; i++) {
            crawl.page("https://example.org/" + i, html("Headline " + i, "Ministers met for the " + i + ". time."));
        }
        return crawl;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pages_are_read_and_everything_else_is_counted(boolean gzip) {
        byte[] crawl = new Crawl(gzip)
                .record("warcinfo", "", "application/warc-fields", Crawl.utf8("software: x\r\n"))
                .record(
                        "request",
                        "https://example.org/a",
                        "application/http; msgtype=request",
                        Crawl.utf8("GET /a HTTP/1.1\r\n\r\n"))
                .page("https://example.org/a", html("Envoys meet", "The envoys met in Port Alden on Monday."))
                .response("https://example.org/b", "404 Not Found", "Content-Type: text/html\r\n", Crawl.utf8("<p>No"))
                .response("https://example.org/c.png", "200 OK", "Content-Type: image/png\r\n", new byte[100])
                .response(
                        "https://example.org/robots.txt", "200 OK", "Content-Type: text/plain\r\n", Crawl.utf8("Allow"))
                .record(
                        "revisit",
                        "https://example.org/a",
                        "application/http; msgtype=response",
                        Crawl.utf8("HTTP/1.1 200 OK\r\n\r\n"))
                .record(
                        "resource",
                        "https://example.org/d",
                        "text/html",
                        Crawl.utf8(html("Envoys part", "They left on Tuesday.")))
                .page("https://example.org/", "<html><body><nav><a href=a>x</a></nav></body></html>")
                .bytes();
        assertThat(lines("crawl.warc", crawl))
                .containsExactly(
                        "crawl.warc#3: Envoys meet",
                        "crawl.warc#8: Envoys part",
                        "crawl.warc: 7 records hold no article: 1 answers other than 200, 2 images, styles and the like, "
                                + "1 pages without an article, 2 requests and notes of the crawler, 1 revisits");
        assertThat(first(crawl).url()).map(Object::toString).contains("https://example.org/a");
    }

    @Test
    void what_the_server_packed_is_unpacked_and_what_the_crawler_unpacked_is_taken_as_it_is() throws IOException {
        String page = html("Envoys meet", "Sie sprachen \u00fcber Z\u00f6lle.");
        byte[] latin = page.getBytes(Charset.forName("windows-1252"));
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(latin);
        }
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(latin);
        }
        String type = "Content-Type: text/html; charset=iso-8859-1\r\n";
        // Brotli's form for bytes that are not compressed: one piece of at most 65,536 bytes, then the end.
        byte[] brotli = Crawl.join(Crawl.join(brotliHead(latin.length), latin), new byte[] {3});
        byte[] chunked = Crawl.join(
                Crawl.join(Crawl.utf8(Integer.toHexString(latin.length) + "\r\n"), latin), Crawl.utf8("\r\n0\r\n\r\n"));
        byte[] crawl = new Crawl(true)
                .response("https://example.org/1", "200 OK", type, latin)
                .response("https://example.org/2", "200 OK", type + "Content-Encoding: gzip\r\n", zipped.toByteArray())
                .response(
                        "https://example.org/3",
                        "200 OK",
                        type + "Content-Encoding: deflate\r\n",
                        deflated.toByteArray())
                .response("https://example.org/4", "200 OK", type + "Transfer-Encoding: chunked\r\n", chunked)
                .response("https://example.org/5", "200 OK", type + "Content-Encoding: gzip\r\n", latin)
                .response("https://example.org/6", "200 OK", type + "Transfer-Encoding: chunked\r\n", latin)
                .response("https://example.org/7", "200 OK", type + "Content-Encoding: br\r\n", brotli)
                .response("https://example.org/8", "200 OK", type + "Content-Encoding: zstd\r\n", latin)
                .bytes();
        List<Reading> readings = readings("crawl.warc.gz", crawl);
        assertThat(readings).hasSize(8);
        for (Reading reading : readings.subList(0, 7)) {
            assertThat(reading).isInstanceOf(Read.class);
            assertThat(((Read) reading).article().text())
                    .isEqualTo("Envoys meet\n\nSie sprachen \u00fcber Z\u00f6lle.");
        }
        assertThat(readings.get(7).toString()).startsWith("crawl.warc.gz#8: is compressed by zstd");
    }

    // WBITS 16, then ISLAST 0, MNIBBLES 4, MLEN - 1, ISUNCOMPRESSED 1, filled up to whole bytes; RFC 7932.
    private static byte[] brotliHead(int length) {
        int bits = (length - 1) << 4 | 1 << 20;
        return new byte[] {(byte) bits, (byte) (bits >> 8), (byte) (bits >> 16)};
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_record_that_is_damaged_is_named_with_its_place_and_the_others_are_read(boolean gzip) {
        int start = pages(gzip, 1).size();
        int end = pages(gzip, 2).size();
        byte[] crawl = pages(gzip, 3).bytes();
        Arrays.fill(crawl, start + (gzip ? 20 : 0), start + (gzip ? 60 : 12), (byte) 'x');
        assertThat(lines("crawl.warc", crawl))
                .hasSize(3)
                .contains("crawl.warc#1: Headline 1", "crawl.warc#3: Headline 3")
                .anyMatch(line -> line.startsWith(
                        "crawl.warc: the record at byte " + String.format("%,d", start) + " is damaged or cut off ("));
        byte[] missing = Crawl.join(
                Arrays.copyOf(pages(gzip, 3).bytes(), start + 50),
                Arrays.copyOfRange(
                        pages(gzip, 3).bytes(), end - 20, pages(gzip, 3).size()));
        assertThat(lines("crawl.warc", missing))
                .hasSize(3)
                .contains("crawl.warc#1: Headline 1", "crawl.warc#3: Headline 3");
    }

    @Test
    void a_record_whose_length_is_wrong_swallows_no_other() {
        String crawl = new String(pages(false, 4).bytes(), StandardCharsets.UTF_8);
        int second = crawl.indexOf("WARC/1.0", 10);
        String wrong = crawl.substring(0, second)
                + crawl.substring(second).replaceFirst("Content-Length: \\d+", "Content-Length: 700");
        assertThat(lines("crawl.warc", Crawl.utf8(wrong)))
                .hasSize(4)
                .contains("crawl.warc#1: Headline 1", "crawl.warc#3: Headline 3", "crawl.warc#4: Headline 4");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_crawl_that_was_cut_off_is_read_up_to_there(boolean gzip) {
        byte[] crawl = pages(gzip, 3).bytes();
        assertThat(lines("crawl.warc", Arrays.copyOf(crawl, crawl.length - 40)))
                .hasSize(3)
                .startsWith("crawl.warc#1: Headline 1", "crawl.warc#2: Headline 2")
                .anyMatch(line -> line.contains("the record at byte "
                        + String.format("%,d", pages(gzip, 2).size()) + " is damaged"));
    }

    @Test
    void the_day_of_the_crawl_gives_its_year_to_a_dateline_of_that_week_and_is_no_day_of_publication() {
        byte[] crawl = new Crawl(false)
                .page(
                        "https://example.org/1",
                        html("Envoys meet", "PORT ALDEN, Sept 23 (Xinhua) -- The envoys met on Monday."))
                .page(
                        "https://example.org/2",
                        html("Envoys meet", "PORT ALDEN, March 3 (Xinhua) -- The envoys met on Monday."))
                .page("https://example.org/3", html("Envoys meet", "The envoys met on Monday."))
                .bytes();
        assertThat(readings("crawl.warc", crawl).stream()
                        .map(reading -> ((Read) reading)
                                .article()
                                .published()
                                .map(Listing::of)
                                .orElse("-")))
                .containsExactly("2024-09-23", "-", "-");
    }

    @Test
    void the_examples_of_the_captures_fit_their_patterns() {
        for (DataFile.Row row : DataFile.read(Article.class, "crawl-captures.csv")) {
            boolean type = row.text("what").equals("type");
            assertThat(new Captures()
                            .mayBeArticle(
                                    type ? row.text("example") : "text/html",
                                    type ? "https://example.org/a" : row.text("example")))
                    .isEqualTo(type);
        }
    }

    @Test
    void a_crawl_read_ahead_gives_the_same_in_the_same_order() throws IOException {
        Crawl crawl = pages(true, 60);
        crawl.page("https://example.org/front", "<html><body></body></html>");
        byte[] whole = crawl.bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length - 40);
        for (byte[] bytes : List.of(whole, cut)) {
            try (Stream<Reading> ahead = ARTICLES.ahead(2).read(Source.of("crawl.warc.gz", bytes))) {
                assertThat(ahead.map(Object::toString).toList())
                        .isEqualTo(readings("crawl.warc.gz", bytes).stream()
                                .map(Object::toString)
                                .toList());
            }
        }
    }

    @Test
    void a_crawl_read_ahead_may_be_left_before_its_end() {
        byte[] bytes = pages(true, 60).bytes();
        try (Stream<Reading> ahead = ARTICLES.ahead(2).read(Source.of("crawl.warc.gz", bytes))) {
            assertThat(ahead.iterator().next()).isInstanceOf(Read.class);
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("crawl-reader") && thread.isAlive())
                .allSatisfy(thread -> {
                    thread.join(10_000);
                    assertThat(thread.isAlive()).isFalse();
                });
    }
}
