package io.github.entente.article.format.crawl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds where the next record of a damaged crawl begins. */
final class RecordStart {

    private static final byte[] NAME = {'W', 'A', 'R', 'C', '/'};
    private static final int GZIP_HEADER = 10;
    private static final int LOOKED_AT = 128;

    private final boolean gzip;
    private final Inflater inflater = new Inflater(true);

    /** @param gzip whether each record is compressed by itself */
    RecordStart(boolean gzip) {
        this.gzip = gzip;
    }

    /** Goes on to the next record's first byte, if there is any. */
    boolean find(Rewindable in) throws IOException {
        while (in.has(NAME.length + GZIP_HEADER)) {
            if (gzip ? isGzip(in) : isPlain(in)) {
                return true;
            }
            in.skip();
        }
        return false;
    }

    /** A line that begins so: the byte before it is looked at, as the words stand in pages too. */
    private static boolean isPlain(Rewindable in) {
        if (in.peek(0) != '\n') {
            return false;
        }
        for (int i = 0; i < NAME.length; i++) {
            if (in.peek(i + 1) != NAME[i]) {
                return false;
            }
        }
        in.skip();
        return true;
    }

    private boolean isGzip(Rewindable in) throws IOException {
        if (in.peek(0) != 0x1F || in.peek(1) != (byte) 0x8B || in.peek(2) != 8) {
            return false;
        }
        ByteBuffer head = in.ahead(LOOKED_AT);
        int flags = in.peek(3);
        int packed = GZIP_HEADER;
        if ((flags & 4) != 0) {
            packed += 2 + (in.peek(10) & 0xFF) + 256 * (in.peek(11) & 0xFF);
        }
        if (packed >= head.remaining() || (flags & ~4) != 0) {
            return false;
        }
        byte[] name = new byte[NAME.length];
        inflater.reset();
        inflater.setInput(head.array(), head.position() + packed, head.remaining() - packed);
        try {
            return inflater.inflate(name) == name.length && Arrays.equals(name, NAME);
        } catch (DataFormatException e) {
            return false;
        }
    }
}
