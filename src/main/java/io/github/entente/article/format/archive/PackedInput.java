package io.github.entente.article.format.archive;

import io.github.entente.article.Unpacking;
import io.github.entente.article.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a packed source, counted; those between two entries may be held short, as an archive's own headers are. */
public final class PackedInput extends FilterInputStream {

    private static final int LONGEST_HEADER = 1 << 20;

    private final Unpacking unpacking;
    private long position;
    private long end = Long.MAX_VALUE;

    /** @param unpacking told of every byte; one that counts nothing where the source is itself unpacked from another */
    PackedInput(InputStream in, Unpacking unpacking) {
        super(in);
        this.unpacking = unpacking;
    }

    /** How many bytes were taken so far. */
    long position() {
        return position;
    }

    /** Until {@link #data} no more is read than any honest header is long: libraries keep headers in memory. */
    void header() {
        end = position + LONGEST_HEADER;
    }

    void data() {
        end = Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        note(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        note(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        // Read, not skipped: libraries skip far over the end of what is there without noticing.
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void note(int count) throws IOException {
        position += count;
        unpacking.packed(count);
        if (position > end) {
            throw new UnreadableException("has a header of over a megabyte", "make the archive again");
        }
    }
}
