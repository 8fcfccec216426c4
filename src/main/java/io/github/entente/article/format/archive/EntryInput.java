package io.github.entente.article.format.archive;

import io.github.entente.article.Unpacking;
import io.github.entente.article.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What one entry unpacks to. Closing it leaves the archive open; too much of it is refused; damage is named with its place. */
final class EntryInput extends FilterInputStream {

    private final PackedInput archive;
    private final Unpacking unpacking;

    EntryInput(InputStream in, PackedInput archive, Unpacking unpacking) {
        super(in);
        this.archive = archive;
        this.unpacking = unpacking;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = taken(bytes, offset, length);
        unpacking.unpacked(Math.max(count, 0));
        return count;
    }

    private int taken(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Of broken bytes the unpackers throw whatever they stumble over.
            throw Damage.at(archive.position(), e);
        }
    }

    /** Reads on to the entry's end, as the next one begins there. */
    void drain() throws IOException {
        byte[] buffer = new byte[1 << 13];
        while (read(buffer, 0, buffer.length) >= 0) {
            // only counted
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // the archive is closed by who reads it
    }
}
