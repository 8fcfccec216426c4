package io.github.entente.article.format.archive;

import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.format.Door;
import io.github.entente.article.format.Reader;
import io.github.entente.article.text.Peek;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Reads a file compressed by gzip, several pieces of it one after the other included; it keeps the name of the compressed one. */
public final class GzipReader implements Reader {

    private final Door door;

    public GzipReader(Door door) {
        this.door = door;
    }

    @Override
    public boolean reads(Peek peek) {
        return GzipCompressorInputStream.matches(peek.bytes(), peek.bytes().length);
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<Reading> read(Source source) {
        return Packed.read(source, door, in -> new Gzip(new GzipCompressorInputStream(in, true)));
    }

    private static final class Gzip implements Entries {

        private final GzipCompressorInputStream gzip;
        private boolean given;

        Gzip(GzipCompressorInputStream gzip) {
            this.gzip = gzip;
        }

        @Override
        public Optional<Entry> next() {
            Optional<Entry> only = given ? Optional.empty() : Optional.of(new Entry("", true, () -> gzip));
            given = true;
            return only;
        }

        @Override
        public void close() throws IOException {
            gzip.close();
        }
    }
}
