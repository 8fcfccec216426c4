package io.github.entente.article.reading;

import io.github.entente.article.Dateline;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Desk;
import io.github.entente.article.format.MediaTypes;
import io.github.entente.article.format.PlainTextReader;
import io.github.entente.article.format.Reader;
import io.github.entente.article.format.archive.GzipReader;
import io.github.entente.article.format.archive.TarReader;
import io.github.entente.article.format.archive.ZipReader;
import io.github.entente.article.format.crawl.CrawlReader;
import io.github.entente.article.format.feed.FeedEntries;
import io.github.entente.article.format.feed.FeedReader;
import io.github.entente.article.format.html.HtmlArticles;
import io.github.entente.article.format.html.HtmlReader;
import io.github.entente.article.format.mail.MailReader;
import io.github.entente.article.format.markdown.MarkdownReader;
import io.github.entente.article.format.newsml.NewsMlItems;
import io.github.entente.article.format.newsml.NewsMlReader;
import io.github.entente.article.format.pdf.PdfReader;
import io.github.entente.article.format.records.Fields;
import io.github.entente.article.format.records.JsonLinesReader;
import io.github.entente.article.format.records.JsonReader;
import io.github.entente.article.format.records.Records;
import io.github.entente.article.format.records.TableReader;
import io.github.entente.article.parts.Parts;
import io.github.entente.article.text.Blank;
import io.github.entente.article.text.HashedInput;
import io.github.entente.article.text.Peek;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads any source whose format some reader knows. May be used from several threads. */
public final class Articles {

    private static final int DAYS_TO_FETCH = 8;

    private final Desk desk;
    private final Map<String, String> columns;
    private final MediaTypes mediaTypes;
    private final List<Reader> readers;
    private final Reader plainText;

    private Articles(Desk desk, Map<String, String> columns, int ahead) {
        this.desk = desk;
        this.columns = Map.copyOf(columns);
        HtmlArticles html = new HtmlArticles(desk);
        Records records = new Records(desk, html, Fields.usual().with(columns));
        this.mediaTypes = new MediaTypes();
        // What is surest by its content stands first.
        this.readers = List.of(
                new CrawlReader(this::read, ahead),
                new GzipReader(this::read),
                new PdfReader(desk),
                new TarReader(this::read),
                new ZipReader(this::read),
                new FeedReader(new FeedEntries(desk, html)),
                new JsonLinesReader(records),
                new JsonReader(records),
                new MailReader(desk, html, this::read),
                new MarkdownReader(desk, html, records),
                new NewsMlReader(new NewsMlItems(desk, html)),
                new HtmlReader(html),
                new TableReader(records));
        this.plainText = new PlainTextReader(desk);
    }

    /** With all readers; the data files they need are loaded and checked here. */
    public static Articles create() {
        return create(Map.of());
    }

    /**
     * With all readers.
     *
     * @param columns names of fields and columns that hold something else than usual: "text" to "body", as {@link Fields#with} has it
     * @throws IllegalArgumentException if there is nothing of that kind that a column can be
     */
    public static Articles create(Map<String, String> columns) {
        return new Articles(new Desk(Parts.create()), columns, 0);
    }

    /**
     * The same, reading crawls ahead of who takes their articles; in the same order.
     *
     * @param threads how many read pages, beside the one that takes them; 0 for none
     */
    public Articles ahead(int threads) {
        return new Articles(desk, columns, threads);
    }

    /**
     * Reads all articles of a source; lazily where it holds many. Whatever is wrong comes as an {@link Unreadable}, nothing is thrown. Close
     * the stream unless it was read to its end.
     */
    public Stream<Reading> read(Source source) {
        try {
            InputStream in = source.open();
            boolean handedOn = false;
            try {
                byte[] head = in.readNBytes(Peek.SIZE);
                Peek peek = Peek.of(source.name(), head);
                if (Blank.is(peek.text()) && head.length < Peek.SIZE) {
                    throw new UnreadableException("is empty", "remove it or fill it");
                }
                Reader reader = reader(peek);
                InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
                handedOn = true;
                return Guarded.of(source.name(), () -> read(reader, source, whole))
                        .map(reading -> reader == plainText ? named(reading, peek) : reading)
                        .map(reading -> dated(reading, source.origin().latest()));
            } finally {
                if (!handedOn) {
                    in.close();
                }
            }
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }

    private static Stream<Reading> read(Reader reader, Source source, InputStream whole) {
        if (reader.holdsMany()) {
            return reader.read(new Source.Found(source.name(), source.kind(), source.origin(), () -> whole));
        }
        HashedInput hashed = new HashedInput(whole);
        return reader.read(new Source.Found(source.name(), source.kind(), source.origin(), () -> hashed))
                .map(reading -> hashed(reading, hashed));
    }

    private Reader reader(Peek peek) throws UnreadableException {
        Optional<Reader> known =
                readers.stream().filter(reader -> reader.reads(peek)).findFirst();
        Optional<UnreadableException> refusal = known.isPresent() ? Optional.empty() : mediaTypes.refusal(peek);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        return known.orElse(plainText);
    }

    private static Reading hashed(Reading reading, HashedInput in) {
        if (reading instanceof Read read && read.article().sourceHash().isEmpty()) {
            return in.hash()
                    .<Reading>map(hash -> new Read(read.article().withSourceHash(hash)))
                    .orElse(reading);
        }
        return reading;
    }

    /**
     * The day a page was fetched is no day of publication: crawls fetch what is years old. But where a dateline names a day of the week before it, it
     * gives that day its year.
     */
    private static Reading dated(Reading reading, Optional<LocalDate> latest) {
        if (latest.isPresent()
                && reading instanceof Read read
                && read.article().published().isEmpty()) {
            Optional<MonthDay> written = read.article().dateline().flatMap(Dateline::day);
            return Stream.iterate(latest.get(), day -> day.minusDays(1))
                    .limit(DAYS_TO_FETCH)
                    .filter(day -> written.equals(Optional.of(MonthDay.from(day))))
                    .findFirst()
                    .<Reading>map(day -> new Read(read.article().on(PublicationTime.of(day))))
                    .orElse(reading);
        }
        return reading;
    }

    /** Bytes that are no text are better named than described: "is a JPEG image" instead of "has control characters". */
    private Reading named(Reading reading, Peek peek) {
        if (reading instanceof Unreadable unreadable && unreadable.position().isEmpty()) {
            return mediaTypes
                    .guess(peek)
                    .<Reading>map(better -> better.in(unreadable.source(), ""))
                    .orElse(reading);
        }
        return reading;
    }
}
