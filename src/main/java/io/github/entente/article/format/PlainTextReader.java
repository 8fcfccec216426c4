package io.github.entente.article.format;

import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.text.Decoder;
import io.github.entente.article.text.Limits;
import io.github.entente.article.text.Peek;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads a text file: one article, its text unchanged. */
public final class PlainTextReader implements Reader {

    private final Desk desk;

    public PlainTextReader(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean reads(Peek peek) {
        return true;
    }

    @Override
    public Stream<Reading> read(Source source) {
        try (InputStream in = source.open()) {
            String text =
                    Decoder.decode(bytes(in, Limits.TEXT_BYTES), source.origin().charset());
            return Stream.of(new Read(desk.article(Draft.of(source), text)));
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }

    /** All bytes, if they are not too many; of the rest only the number is taken. */
    public static byte[] bytes(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        if (bytes.length == limit) {
            long rest = count(in);
            if (rest > 0) {
                String least = rest >= Limits.COUNTED ? "at least " : "";
                throw Limits.tooLong(String.format(Locale.ROOT, "%s%,d bytes", least, limit + rest));
            }
        }
        return bytes;
    }

    // A device or pipe may never end.
    private static long count(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        int read = 0;
        while (read >= 0 && count < Limits.COUNTED) {
            count += read;
            read = in.read(buffer);
        }
        return count;
    }
}
