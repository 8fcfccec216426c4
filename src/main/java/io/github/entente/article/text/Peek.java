package io.github.entente.article.text;

/**
 * The beginning of a source, enough to tell its format.
 *
 * @param name the source's name; formats are told by content first, as names lie
 * @param bytes the first bytes, at most {@link #SIZE}
 * @param text the same decoded as well as can be
 */
public record Peek(String name, byte[] bytes, String text) {

    /** How many bytes are looked at. */
    public static final int SIZE = 1 << 16;

    public static Peek of(String name, byte[] bytes) {
        return new Peek(name, bytes, Decoder.peek(bytes));
    }
}
