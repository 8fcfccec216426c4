package io.github.entente.article.text;

import io.github.entente.article.UnreadableException;
import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;

/** The characters of a source that is too long to be held, in the charset its beginning tells; without a byte order mark. A record in them has a greatest length. */
public final class Characters extends FilterReader {

    private final long longest;
    private long left;

    private Characters(Reader in, long longest) {
        super(in);
        this.longest = longest;
        this.left = longest;
    }

    /** @param longest how many characters are read between two calls of {@link #begin} */
    public static Characters of(InputStream source, long longest) throws IOException {
        InputStream in = new BufferedInputStream(source, Peek.SIZE);
        in.mark(Peek.SIZE);
        byte[] head = in.readNBytes(Peek.SIZE);
        in.reset();
        var text =
                new PushbackReader(new InputStreamReader(in, Decoder.charset(Decoder.whole(head), Optional.empty())));
        int first = text.read();
        if (first >= 0 && first != 0xFEFF) {
            text.unread(first);
        }
        return new Characters(text, longest);
    }

    /** The next record begins. */
    public void begin() {
        left = longest;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        spend(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        spend(Math.max(count, 0));
        return count;
    }

    private void spend(int count) throws UnreadableException {
        left -= count;
        if (left < 0) {
            throw new UnreadableException(
                    String.format(Locale.ROOT, "holds a record of more than %,d characters", longest),
                    "look for a quote or bracket that is not closed, or split it into articles");
        }
    }
}
