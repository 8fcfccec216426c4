package io.github.entente.article.format.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import io.github.entente.article.reading.Articles;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a mail brings beside its text; the parts of whole mails are examples/*.eml. */
class MailTest {

    private static final Articles ARTICLES = Articles.create();
    private static final String HEADER =
            "From: Example News <a@example.org>\nMessage-ID: <1@example.org>\nSubject: Envoys meet\nDate: Tue, 24 Sep 2024 18:19:00 +0200\n";

    private static List<String> lines(String name, String mail) {
        try (Stream<Reading> readings = ARTICLES.read(Source.of(name, mail))) {
            return readings.map(reading -> reading instanceof Read read
                            ? read.article().name() + ": "
                                    + read.article().text().strip().replaceAll("\\s+", " ")
                            : reading.toString())
                    .toList();
        }
    }

    @Test
    void attachments_that_are_articles_are_read_and_others_left() {
        String mail = HEADER + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                + "Content-Type: text/plain\n\nThe envoys met on Monday.\n--b\n"
                + "Content-Type: text/html\nContent-Disposition: attachment; filename=\"a.html\"\n\n"
                + "<html><body><h1>Envoys part</h1><p>They left on Tuesday.</p></body></html>\n--b\n"
                + "Content-Type: image/png\nContent-Disposition: inline; filename=\"logo.png\"\n\nxx\n--b--\n";
        assertThat(lines("a.eml", mail))
                .containsExactly(
                        "a.eml: Envoys meet The envoys met on Monday.",
                        "a.eml#a.html: Envoys part They left on Tuesday.");
    }

    @Test
    void a_box_gives_its_mails_one_by_one() {
        String box = "From a@example.org Tue Sep 24 18:19:00 2024\n" + HEADER + "\nOne.\n\n"
                + "From a@example.org Tue Sep 24 18:20:00 2024\n" + HEADER + "\nTwo.\nFrom here on it is still two.\n";
        assertThat(lines("a.mbox", box))
                .containsExactly(
                        "a.mbox#1: Envoys meet One.", "a.mbox#2: Envoys meet Two. From here on it is still two.");
    }

    @Test
    void an_article_that_begins_with_header_lines_is_no_mail() {
        assertThat(lines("a.txt", "From: Example News\nDate: 24 September 2024\n\nThe envoys met on Monday.\n"))
                .containsExactly("a.txt: From: Example News Date: 24 September 2024 The envoys met on Monday.");
    }

    @Test
    void a_mail_without_text_is_named() {
        assertThat(lines("a.eml", HEADER + "MIME-Version: 1.0\nContent-Type: image/png\n\nxx"))
                .containsExactly("a.eml: is a mail without text; save the page it leads to");
    }

    @Test
    void the_examples_of_noise_are_found_by_their_rows() {
        DataFile.read(Article.class, "mail-noise.csv")
                .forEach(row -> assertThat(row.text("example"))
                        .matches(words -> Regex.of(row, "pattern", Pattern.CASE_INSENSITIVE)
                                .matcher(words)
                                .find()));
    }
}
