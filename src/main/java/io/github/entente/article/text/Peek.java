package io.github.entente.article.text;

import java.util.Arrays;

/**
 * The beginning of a source, enough to tell its format.
 *
 * @param name the source's name; formats are told by content first, as names lie
 * @param bytes the first bytes, at most {@link #SIZE}
 * @param text the same decoded as well as can be; of markup as much as tells what it is
 */
public record Peek(String name, byte[] bytes, String text) {

    /** How many bytes are looked at. */
    public static final int SIZE = 1 << 16;

    // Markup tells by its first elements what it is, and there is much of it.
    private static final int MARKUP_SIZE = 1 << 14;

    public static Peek of(String name, byte[] bytes) {
        boolean longMarkup = bytes.length > MARKUP_SIZE && bytes[0] == '<';
        byte[] start = longMarkup ? Decoder.uncut(Arrays.copyOf(bytes, MARKUP_SIZE)) : bytes;
        return new Peek(name, bytes, Decoder.peek(start));
    }
}
