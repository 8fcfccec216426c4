package io.github.entente.article.format.pdf;

import io.github.entente.article.Article;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import io.github.entente.article.format.Copy;
import io.github.entente.article.format.Desk;
import io.github.entente.article.format.Draft;
import io.github.entente.article.format.PlainTextReader;
import io.github.entente.article.format.Reader;
import io.github.entente.article.text.Limits;
import io.github.entente.article.text.Peek;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a press release in PDF: its text, put together to paragraphs again. Pictures are not looked at, nothing in it is run or followed. */
public final class PdfReader implements Reader {

    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int LETTERS = 20;

    private final Desk desk;
    private final List<Pattern> titles;
    private final List<Pattern> pages;

    public PdfReader(Desk desk) {
        this.desk = desk;
        List<DataFile.Row> rows = DataFile.read(Article.class, "pdf-noise.csv");
        this.titles = patterns(rows, "title");
        this.pages = patterns(rows, "page");
    }

    private static List<Pattern> patterns(List<DataFile.Row> rows, String what) {
        return rows.stream()
                .filter(row -> row.text("what").equals(what))
                .map(row -> Regex.of(row, "pattern", Pattern.CASE_INSENSITIVE))
                .toList();
    }

    @Override
    public boolean reads(Peek peek) {
        byte[] head = peek.bytes();
        return head.length > START.length && Arrays.equals(head, 0, START.length, START, 0, START.length);
    }

    @Override
    public Stream<Reading> read(Source source) {
        try (InputStream in = source.open()) {
            byte[] bytes = PlainTextReader.bytes(in, Limits.PAGE_BYTES);
            PdfStreams.check(bytes);
            return Stream.of(new Read(article(source, bytes)));
        } catch (InvalidPasswordException e) {
            return Stream.of(new Unreadable(
                    source.name(), "", "is encrypted", "open it with its password and save it without one"));
        } catch (UnreadableException e) {
            return Stream.of(e.in(source.name(), ""));
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            // The library stumbles over broken files in many ways.
            return Stream.of(new Unreadable(
                    source.name(), "", "is a PDF document that cannot be read (" + words(e) + ")", "get it again"));
        }
    }

    private static String words(Throwable problem) {
        return Optional.ofNullable(problem.getMessage())
                .map(message -> message.replaceFirst("\\.$", ""))
                .filter(message -> !message.isBlank())
                .orElseGet(() -> problem.getClass().getSimpleName());
    }

    private Article article(Source source, byte[] bytes) throws IOException {
        FewFonts.use();
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                MemoryUsageSetting.setupMainMemoryOnly(Limits.PDF_BYTES).streamCache)) {
            List<Line> lines = RunningHeads.without(Lines.of(document), pages);
            if (lines.stream().mapToLong(PdfReader::letters).sum() < LETTERS) {
                throw new UnreadableException(
                        "is a PDF document without text, as scanned pages are",
                        "run text recognition (OCR) over it first");
            }
            Copy copy = PdfParagraphs.of(lines);
            PDDocumentInformation information = document.getDocumentInformation();
            return desk.article(
                    Draft.of(source).titled(title(information)).published(day(information, copy.text())), copy);
        }
    }

    private static long letters(Line line) {
        return line.text().codePoints().filter(Character::isLetter).count();
    }

    /** What an author wrote there, not what the software made up. */
    private Optional<String> title(PDDocumentInformation information) {
        return Optional.ofNullable(information.getTitle())
                .map(String::strip)
                .filter(title ->
                        titles.stream().noneMatch(made -> made.matcher(title).find()));
    }

    /** The day the file was made, where the text names it too: files are made anew years later. */
    private Optional<PublicationTime> day(PDDocumentInformation information, String text) {
        return Optional.ofNullable(information.getCreationDate())
                .map(PdfReader::day)
                .filter(day -> desk.names(text, day))
                .map(PublicationTime::of);
    }

    private static LocalDate day(Calendar time) {
        ZoneId zone = time.getTimeZone().toZoneId();
        return LocalDate.ofInstant(time.toInstant(), zone);
    }
}
