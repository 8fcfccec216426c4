package io.github.entente.article.format.archive;

import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Door;
import io.github.entente.article.format.Reader;
import io.github.entente.article.text.Peek;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Reads what is in a zip file, from front to back, without unpacking it to disk. */
public final class ZipReader implements Reader {

    private final Door door;

    public ZipReader(Door door) {
        this.door = door;
    }

    @Override
    public boolean reads(Peek peek) {
        return ZipArchiveInputStream.matches(peek.bytes(), peek.bytes().length);
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<Reading> read(Source source) {
        return Packed.read(source, door, in -> new Zip(new ZipArchiveInputStream(in, "UTF-8", true, false)));
    }

    private static final class Zip implements Entries {

        private final ZipArchiveInputStream zip;
        private boolean begun;

        Zip(ZipArchiveInputStream zip) {
            this.zip = zip;
        }

        @Override
        public Optional<Entry> next() throws IOException {
            ZipArchiveEntry entry = zip.getNextEntry();
            if (entry != null && !begun) {
                ZipKinds.check(entry.getName());
            }
            begun = true;
            return Optional.ofNullable(entry)
                    .map(found -> new Entry(
                            found.getName(), !found.isDirectory() && !found.isUnixSymlink(), () -> open(found)));
        }

        private ZipArchiveInputStream open(ZipArchiveEntry entry) throws IOException {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableException("is encrypted", "unpack it with its password first");
            } else if (!zip.canReadEntryData(entry)) {
                throw new UnreadableException(
                        "is packed in a way that cannot be read from front to back", "unpack the archive first");
            }
            return zip;
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
