package io.github.entente.article.reading;

import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Desk;
import io.github.entente.article.format.MediaTypes;
import io.github.entente.article.format.PlainTextReader;
import io.github.entente.article.format.Reader;
import io.github.entente.article.format.feed.FeedEntries;
import io.github.entente.article.format.feed.FeedReader;
import io.github.entente.article.format.html.HtmlArticles;
import io.github.entente.article.format.html.HtmlReader;
import io.github.entente.article.format.markdown.MarkdownReader;
import io.github.entente.article.format.newsml.NewsMlItems;
import io.github.entente.article.format.newsml.NewsMlReader;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads any source whose format some reader knows. May be used from several threads. */
public final class Articles {

    private final MediaTypes mediaTypes;
    private final List<Reader> readers;
    private final Reader plainText;

    private Articles(MediaTypes mediaTypes, List<Reader> readers, Reader plainText) {
        this.mediaTypes = mediaTypes;
        this.readers = List.copyOf(readers);
        this.plainText = plainText;
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
        Desk desk = new Desk(Parts.create());
        HtmlArticles html = new HtmlArticles(desk);
        Records records = new Records(desk, html, Fields.usual().with(columns));
        // What is surest by its content stands first.
        return new Articles(
                new MediaTypes(),
                List.of(
                        new FeedReader(new FeedEntries(desk, html)),
                        new JsonLinesReader(records),
                        new JsonReader(records),
                        new MarkdownReader(desk, html, records),
                        new NewsMlReader(new NewsMlItems(desk, html)),
                        new HtmlReader(html),
                        new TableReader(records)),
                new PlainTextReader(desk));
    }

    /**
     * Reads all articles of a source; lazily where it holds many. Whatever is wrong comes as an {@link Unreadable}, nothing is thrown. Close
     * the stream unless it was read to its end.
     */
    public Stream<Reading> read(Source source) {
        try {
            HashedInput in = new HashedInput(source.open());
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
                return reader.read(new Source.Plain(source.name(), source.kind(), () -> whole))
                        .map(reading -> hashed(reading, in))
                        .map(reading -> reader == plainText ? named(reading, peek) : reading);
            } finally {
                if (!handedOn) {
                    in.close();
                }
            }
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
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

    /** A reader that takes articles out of a file one by one knows the hash of each itself. */
    private static Reading hashed(Reading reading, HashedInput in) {
        if (reading instanceof Read read && read.article().sourceHash().isEmpty()) {
            return in.hash()
                    .<Reading>map(hash -> new Read(read.article().withSourceHash(hash)))
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
