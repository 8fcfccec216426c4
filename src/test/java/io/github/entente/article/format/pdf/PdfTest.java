package io.github.entente.article.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.article.Listing;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.reading.Articles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** Letters on pages become paragraphs again. */
class PdfTest {

    private static final Articles ARTICLES = Articles.create();

    private static final List<List<String>> RELEASE = List.of(
            List.of(
                    "Ministry of Foreign Affairs of Velmora",
                    "",
                    "# Velmora and Quell reopen embassies",
                    "",
                    "PORT ALDEN, 24 September 2024 - Foreign Minister Ana Doru met the envoy of",
                    "Quell, Bo Tarr, on Tuesday and agreed to reopen both embas-",
                    "sies in October.",
                    "",
                    "The two sides also spoke about trade, which had stopped when the embassies closed in the",
                    "spring of the year before, and about",
                    "",
                    "Page 1 of 2"),
            List.of(
                    "Ministry of Foreign Affairs of Velmora",
                    "",
                    "fishing in the strait.",
                    "",
                    "Both will meet again in Quell next year.",
                    "",
                    "Page 2 of 2"));

    private static Reading only(byte[] pdf) {
        try (Stream<Reading> readings = ARTICLES.read(Source.of("release.pdf", pdf))) {
            return readings.findFirst().orElseThrow();
        }
    }

    private static Optional<Calendar> made(int day) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.clear();
        calendar.set(2024, Calendar.SEPTEMBER, day, 12, 0);
        return Optional.of(calendar);
    }

    @Test
    void a_release_has_its_paragraphs_without_running_heads_and_page_numbers() {
        Article article = ((Read) only(Pages.print(RELEASE, "Microsoft Word - release.docx", made(24), ""))).article();
        assertThat(Listing.of(article)).isEqualTo("""
                        published: 2024-09-24
                        publisher: -
                        dateline: PORT ALDEN, --09-24
                        url: -

                        HEADLINE: Velmora and Quell reopen embassies
                        DATELINE: PORT ALDEN, 24 September 2024 -
                        BODY: Foreign Minister Ana Doru met the envoy of Quell, Bo Tarr, on Tuesday and agreed to reopen both embassies in October.
                        BODY: The two sides also spoke about trade, which had stopped when the embassies closed in the spring of the year before, and about fishing in the strait.
                        BODY: Both will meet again in Quell next year.
                        """);
    }

    @Test
    void what_the_document_says_of_itself_counts_where_it_is_plausible() {
        List<List<String>> plain =
                List.of(List.of("The envoys met on 23 September 2024.", "", "They will meet again."));
        Article article = ((Read) only(Pages.print(plain, "Envoys of Velmora and Quell meet", made(23), ""))).article();
        assertThat(article.headline()).contains("Envoys of Velmora and Quell meet");
        assertThat(article.published().map(Listing::of)).contains("2024-09-23");
        Article again = ((Read) only(Pages.print(plain, "final_2.indd", made(28), ""))).article();
        assertThat(again.published()).isEmpty();
        assertThat(again.text()).startsWith("The envoys");
    }

    @Test
    void what_cannot_be_read_is_named() throws IOException {
        assertThat(only(Pages.print(RELEASE, "x", Optional.empty(), "secret")).toString())
                .isEqualTo("release.pdf: is encrypted; open it with its password and save it without one");
        assertThat(only(Pages.print(List.of(List.of("")), "x", Optional.empty(), ""))
                        .toString())
                .isEqualTo(
                        "release.pdf: is a PDF document without text, as scanned pages are; run text recognition (OCR) over it first");
        assertThat(only("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)).toString())
                .startsWith("release.pdf: is a PDF document that cannot be read (");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (OutputStream out = new DeflaterOutputStream(bomb)) {
            out.write(new byte[100_000_000]);
        }
        assertThat(only(bomb.toByteArray()).toString())
                .startsWith("release.pdf: has a piece that unpacks to more than 64 MB: a zip bomb?");
    }

    @Test
    void the_examples_of_noise_fit_their_rows() {
        for (DataFile.Row row : DataFile.read(Article.class, "pdf-noise.csv")) {
            Pattern pattern = Pattern.compile(row.text("pattern"), Pattern.CASE_INSENSITIVE);
            assertThat(
                            row.text("what").equals("page")
                                    ? pattern.matcher(row.text("example")).matches()
                                    : pattern.matcher(row.text("example")).find())
                    .as(row.text("example"))
                    .isTrue();
        }
    }
}
