package io.github.entente.article.format.pdf;

import io.github.entente.article.UnreadableException;
import io.github.entente.article.text.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks how much the compressed pieces of a PDF file unpack to before the library does so, which keeps all of a piece in memory. */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfStreams() {}

    /** @throws UnreadableException if some piece is a bomb */
    static void check(byte[] file) throws UnreadableException {
        Inflater inflater = new Inflater();
        byte[] scratch = new byte[1 << 16];
        long all = 0;
        try {
            for (int at = next(file, 0); at >= 0; at = next(file, at)) {
                inflater.reset();
                inflater.setInput(file, at, file.length - at);
                all += unpacked(inflater, scratch);
                if (all > Limits.PDF_BYTES + (long) Limits.UNPACKED_RATIO * file.length) {
                    throw bomb();
                }
                at += (int) Math.max(inflater.getBytesRead(), 1) - 1;
            }
        } finally {
            inflater.end();
        }
    }

    private static long unpacked(Inflater inflater, byte[] scratch) throws UnreadableException {
        long count = 0;
        try {
            int more = inflater.inflate(scratch);
            while (more > 0) {
                count += more;
                if (count > Limits.PDF_BYTES) {
                    throw bomb();
                }
                more = inflater.inflate(scratch);
            }
        } catch (DataFormatException e) {
            // not compressed in this way, or damaged: no more comes out of it than came
        }
        return count;
    }

    private static UnreadableException bomb() {
        return new UnreadableException(
                "has a piece that unpacks to more than " + Limits.PDF_BYTES / 1_000_000 + " MB: a zip bomb?",
                "leave it out, or save its text as a .txt file if you trust it");
    }

    /** Where the next piece's first byte stands, behind the word and its line end. */
    private static int next(byte[] file, int from) {
        for (int i = from; i < file.length - STREAM.length - 2; i++) {
            if (file[i] == 's' && Arrays.equals(file, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                int end = i + STREAM.length;
                if (file[end] == '\r' && file[end + 1] == '\n') {
                    return end + 2;
                } else if (file[end] == '\n' || file[end] == '\r') {
                    return end + 1;
                }
            }
        }
        return -1;
    }
}
