package io.github.entente.article.format.crawl;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A stream that keeps the last megabyte behind it, so that one can go back to where damage begins and look for where it ends. */
final class Rewindable implements ReadableByteChannel {

    private static final int KEPT = 1 << 20;
    private static final int PIECE = 1 << 16;
    private static final int MOST_ENDS = 100;

    private final InputStream in;
    private final byte[] buffer = new byte[2 * KEPT];
    private long start;
    private int next;
    private int end;
    private int ends;

    Rewindable(InputStream in) {
        this.in = in;
    }

    /** Where the next byte stands, counted from 0. */
    long position() {
        return start + next;
    }

    /** Goes back to a position, or as near to it as is kept. */
    void rewind(long position) {
        next = (int) Math.max(0, position - start);
        ends = 0;
    }

    /** Whether there is another byte at some distance. */
    boolean has(int distance) throws IOException {
        while (end - next <= distance) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** A byte at some distance that {@link #has} has confirmed. */
    byte peek(int distance) {
        return buffer[next + distance];
    }

    /** The bytes ahead, at most so many. */
    ByteBuffer ahead(int most) throws IOException {
        has(most);
        return ByteBuffer.wrap(buffer, next, Math.min(most, end - next));
    }

    void skip() {
        next++;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (next == end && !fill()) {
            // Who does not understand that all is read would ask for ever.
            if (++ends > MOST_ENDS) {
                throw new EOFException("ends within a record");
            }
            return -1;
        }
        int count = Math.min(target.remaining(), end - next);
        target.put(buffer, next, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (end == buffer.length) {
            // What is ahead is kept too, and is never more than a few bytes.
            int dropped = Math.min(next, end - KEPT);
            System.arraycopy(buffer, dropped, buffer, 0, end - dropped);
            start += dropped;
            next -= dropped;
            end -= dropped;
        }
        int count = in.read(buffer, end, Math.min(PIECE, buffer.length - end));
        end += Math.max(count, 0);
        return count > 0;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
