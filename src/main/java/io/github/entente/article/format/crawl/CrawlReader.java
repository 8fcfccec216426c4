package io.github.entente.article.format.crawl;

import io.github.entente.article.Chain;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.format.Captures;
import io.github.entente.article.format.Door;
import io.github.entente.article.format.Reader;
import io.github.entente.article.text.Peek;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads a web crawl (WARC, plain or gzipped): each page it captured, one at a time. Damaged records are named, the rest is read. */
public final class CrawlReader implements Reader {

    private static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final Door door;
    private final int ahead;
    private final Captures captures = new Captures();

    /** @param ahead how many threads read pages ahead of who takes them; with 0 pages are read as they are taken */
    public CrawlReader(Door door, int ahead) {
        this.door = door;
        this.ahead = ahead;
    }

    @Override
    public boolean reads(Peek peek) {
        return begins(peek.bytes()) || begins(unzipped(peek.bytes()));
    }

    private static boolean begins(byte[] bytes) {
        return bytes.length >= START.length && Arrays.equals(bytes, 0, START.length, START, 0, START.length);
    }

    private static byte[] unzipped(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != 0x1F || bytes[1] != (byte) 0x8B) {
            return new byte[0];
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(START.length);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<Reading> read(Source source) {
        try {
            CrawlReadings readings = CrawlReadings.of(source, captures, door);
            if (ahead == 0) {
                return Chain.of(readings::next, readings);
            }
            Ahead pages = new Ahead(readings, ahead);
            return Chain.of(pages::next, pages);
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }
}
