package io.github.entente.article.reading;

import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.JsonLinesReader;
import io.github.entente.article.format.MediaTypes;
import io.github.entente.article.format.PlainTextReader;
import io.github.entente.article.format.Reader;
import io.github.entente.article.format.html.HtmlReader;
import io.github.entente.article.parts.Parts;
import io.github.entente.article.text.Blank;
import io.github.entente.article.text.HashedInput;
import io.github.entente.article.text.Peek;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
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

    /** With the readers for JSON lines, HTML and plain text; the data files they need are loaded and checked here. */
    public static Articles create() {
        Parts parts = Parts.create();
        return new Articles(
                new MediaTypes(),
                List.of(new JsonLinesReader(parts), new HtmlReader(parts)),
                new PlainTextReader(parts));
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
                        .map(reading -> named(hashed(reading, in), peek));
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
