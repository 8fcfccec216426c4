package io.github.entente.article.format.archive;

import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.format.Door;
import io.github.entente.article.format.Reader;
import io.github.entente.article.text.Peek;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** Reads the files in a tar archive; its links and devices are left out. */
public final class TarReader implements Reader {

    private static final int HEADER = 512;

    private final Door door;

    public TarReader(Door door) {
        this.door = door;
    }

    @Override
    public boolean reads(Peek peek) {
        return peek.bytes().length >= HEADER
                && peek.bytes()[0] != 0
                && mayHaveCheckSum(peek.bytes()[TarConstants.CHKSUM_OFFSET])
                && hasCheckSum(Arrays.copyOf(peek.bytes(), HEADER));
    }

    // Asked first: every page of a crawl comes by here, and the library throws at what is no number.
    private static boolean mayHaveCheckSum(byte first) {
        return first >= '0' && first <= '7' || first == ' ' || first == 0;
    }

    private static boolean hasCheckSum(byte[] header) {
        try {
            return TarUtils.verifyCheckSum(header);
        } catch (IllegalArgumentException e) {
            // where the sum should stand there is no number
            return false;
        }
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<Reading> read(Source source) {
        return Packed.read(source, door, in -> new Tar(new TarArchiveInputStream(in, "UTF-8")));
    }

    private record Tar(TarArchiveInputStream tar) implements Entries {

        @Override
        public Optional<Entry> next() throws IOException {
            return Optional.ofNullable(tar.getNextEntry())
                    .map(found -> new Entry(found.getName(), found.isFile(), () -> tar));
        }

        @Override
        public void close() throws IOException {
            tar.close();
        }
    }
}
