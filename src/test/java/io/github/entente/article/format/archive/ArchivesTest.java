package io.github.entente.article.format.archive;

import static io.github.entente.article.format.archive.Pack.bytes;
import static io.github.entente.article.format.archive.Pack.gzip;
import static io.github.entente.article.format.archive.Pack.tar;
import static io.github.entente.article.format.archive.Pack.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import io.github.entente.article.reading.Articles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is packed is read as if it lay in a folder, and what cannot be is named. */
class ArchivesTest {

    private static final Articles ARTICLES = Articles.create();
    private static final byte[] PAGE =
            bytes("<html><body><h1>Envoys meet</h1><p>The envoys met in Port Alden on Monday.</p></body></html>");
    private static final byte[] FEED = bytes("{\"text\": \"Ministers met.\"}\n{\"text\": \"Ministers parted.\"}\n");

    private static List<String> lines(String name, byte[] file) {
        return lines(Source.of(name, file));
    }

    private static List<String> lines(Source source) {
        try (Stream<Reading> readings = ARTICLES.read(source)) {
            return readings.map(ArchivesTest::line).toList();
        }
    }

    private static String line(Reading reading) {
        return reading instanceof Read read
                ? read.article().name() + ": " + read.article().text().replace("\n\n", " / ")
                : reading.toString();
    }

    private static Map<String, byte[]> files(Object... namesAndBytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            files.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
        }
        return files;
    }

    private static Map<String, byte[]> folder() {
        return files(
                "2024/a.html",
                PAGE,
                "2024/",
                new byte[0],
                ".hidden.txt",
                bytes("No."),
                "__MACOSX/2024/._a.html",
                bytes("No."),
                "2024/a.gold.json",
                bytes("{}"),
                "./feed.jsonl",
                FEED,
                "logo.png",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
    }

    static Stream<Arguments> archives() {
        return Stream.of(
                Arguments.of("news.zip", zip(folder())),
                Arguments.of("news.tar", tar(folder())),
                Arguments.of("news.tar.gz", gzip(tar(folder()))),
                Arguments.of("no-ending", gzip(zip(folder()))));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void an_archive_is_read_as_a_folder_is(String name, byte[] archive) {
        assertThat(lines(name, archive))
                .containsExactly(
                        name + "#2024/a.html: Envoys meet / The envoys met in Port Alden on Monday.",
                        name + "#feed.jsonl#1: Ministers met.",
                        name + "#feed.jsonl#2: Ministers parted.",
                        name + "#logo.png: is a PNG image, not an article; give the text it belongs to");
    }

    @Test
    void a_compressed_file_keeps_its_name_and_its_article_has_the_hash_of_what_was_compressed() {
        assertThat(lines("a.html.gz", gzip(PAGE)))
                .containsExactly("a.html.gz: Envoys meet / The envoys met in Port Alden on Monday.");
        assertThat(article("a.html.gz", gzip(PAGE)).sourceHash())
                .isEqualTo(article("a.html", PAGE).sourceHash())
                .isPresent();
    }

    @Test
    void pieces_compressed_one_after_the_other_are_one_file() {
        byte[] pieces = concat(gzip(bytes("{\"text\": \"One.\"}\n")), gzip(bytes("{\"text\": \"Two.\"}\n")));
        assertThat(lines("a.jsonl.gz", pieces)).containsExactly("a.jsonl.gz#1: One.", "a.jsonl.gz#2: Two.");
    }

    @Test
    void what_stands_before_damage_is_kept_and_the_rest_is_one_line_with_its_place() {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        for (byte[] archive : List.of(
                zip(files("a.html", PAGE, "b.bin", noise, "c.html", PAGE)),
                tar(files("a.html", PAGE, "b.bin", noise, "c.html", PAGE)))) {
            List<String> lines = lines("cut", Arrays.copyOf(archive, 50_000));
            assertThat(lines.get(0)).startsWith("cut#a.html: Envoys meet");
            assertThat(lines.get(lines.size() - 1))
                    .matches(
                            "cut: is damaged or cut off near byte 50,000 \\(.+\\); get it again; what stands before was read");
            assertThat(lines).hasSize(3).noneMatch(line -> line.contains("c.html"));
        }
        assertThat(lines("cut.gz", Arrays.copyOf(gzip(noise), 50_000)).get(0))
                .contains("cut.gz: is damaged or cut off near byte");
    }

    @Test
    void a_zip_bomb_is_refused_by_name_however_it_is_nested_and_ends_its_archive() {
        byte[] bomb = gzip(new byte[100_000_000]);
        String refused =
                "unpacks to more than 200 times its size: a zip bomb?; leave it out, or unpack it first if you trust it";
        assertThat(lines("bomb.gz", bomb)).containsExactly("bomb.gz: " + refused);
        assertThat(lines("bomb.zip", zip(files("a.txt", bytes("A."), "b.gz", bomb, "c.txt", bytes("C.")))))
                .containsExactly("bomb.zip#a.txt: A.", "bomb.zip#b.gz: " + refused);
        byte[] hidden = zip(files(".hidden", new byte[100_000_000], "c.txt", bytes("C.")));
        assertThat(lines("hidden.zip", hidden)).containsExactly("hidden.zip: " + refused);
        byte[] deep = gzip(gzip(gzip(new byte[300_000_000])));
        assertThat(deep.length).isLessThan(10_000);
        assertThat(lines("deep.gz", deep)).containsExactly("deep.gz: " + refused);
    }

    @Test
    void an_archive_in_an_archive_is_read_but_not_without_end() {
        byte[] inner = zip(files("c.txt", bytes("C.")));
        assertThat(lines("a.zip", zip(files("b.zip", inner, "d.txt", bytes("D.")))))
                .containsExactly("a.zip#b.zip#c.txt: C.", "a.zip#d.txt: D.");
        byte[] deep = bytes("x");
        for (int i = 0; i < 5; i++) {
            deep = gzip(deep);
        }
        assertThat(lines("deep.gz", deep))
                .containsExactly("deep.gz: is packed in 4 others already; unpack the outermost first");
    }

    @Test
    void an_encrypted_entry_is_named_and_the_rest_is_read() {
        byte[] archive = zip(files("secret.txt", bytes("S."), "open.txt", bytes("O.")));
        // The flag of the first entry's header; what follows is as good as encrypted.
        archive[6] |= 1;
        assertThat(lines("a.zip", archive))
                .contains("a.zip#secret.txt: is encrypted; unpack it with its password first");
    }

    @Test
    void an_office_document_is_no_archive() {
        assertThat(lines(
                        "a.docx", zip(files("[Content_Types].xml", bytes("<x/>"), "word/document.xml", bytes("<x/>")))))
                .containsExactly(
                        "a.docx: is a Microsoft Office document, not an article; save its text as a .txt file");
    }

    @Test
    void a_name_that_leads_out_of_the_archive_or_steers_a_terminal_is_only_a_name() {
        assertThat(lines("a.zip", zip(files("../../etc/x\u001B[31m#1.txt", bytes("A.")))))
                .containsExactly("a.zip#../../etc/x_[31m_1.txt: A.");
    }

    @Test
    void entries_are_read_one_by_one_as_they_are_asked_for() {
        byte[] noise = new byte[300_000];
        new Random(1).nextBytes(noise);
        byte[] archive = zip(files("a.txt", bytes("A."), "b.bin", noise, "c.txt", bytes("C.")));
        AtomicInteger taken = new AtomicInteger();
        List<InputStream> pieces = new ArrayList<>();
        for (int at = 0; at < archive.length; at += 1000) {
            byte[] piece = Arrays.copyOfRange(archive, at, Math.min(at + 1000, archive.length));
            pieces.add(new ByteArrayInputStream(piece) {
                @Override
                public synchronized int read(byte[] bytes, int offset, int length) {
                    int count = super.read(bytes, offset, length);
                    taken.addAndGet(Math.max(count, 0));
                    return count;
                }
            });
        }
        InputStream in = new SequenceInputStream(Collections.enumeration(pieces));
        try (Stream<Reading> readings = ARTICLES.read(new Source.Plain("a.zip", Source.Kind.STREAM, () -> in))) {
            assertThat(readings.iterator().next()).isInstanceOf(Read.class);
        }
        assertThat(taken.get()).isLessThan(200_000);
    }

    @Test
    void the_examples_of_the_lists_are_found_by_their_rows() {
        DataFile.read(Article.class, "unwanted-files.csv")
                .forEach(row -> assertThat(row.text("example"))
                        .matches(path -> Regex.of(row, "path", 0).matcher(path).find()));
        DataFile.read(Article.class, "zip-kinds.csv")
                .forEach(row -> assertThat(row.text("example")).matches(row.text("first")));
    }

    @Test
    void an_empty_archive_has_nothing_to_tell() {
        assertThat(lines("a.tar", tar(files("a/", new byte[0])))).isEmpty();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static Article article(String name, byte[] file) {
        try (Stream<Reading> readings = ARTICLES.read(Source.of(name, file))) {
            return readings.filter(reading -> !(reading instanceof Unreadable))
                    .map(reading -> ((Read) reading).article())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
