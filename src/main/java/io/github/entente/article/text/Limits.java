package io.github.entente.article.text;

import io.github.entente.article.UnreadableException;
import java.util.Locale;

/** How much is read before a source is refused: articles come from strangers, and none of them may fill the memory. */
public final class Limits {

    /** The longest text of an article, in UTF-16 units. */
    public static final int TEXT = 1_000_000;

    /** No charset takes more than four bytes for a character, so a plain text of more bytes is too long for sure. */
    public static final int TEXT_BYTES = 4 * TEXT + 4;

    /** A page carries its scripts and styles along. */
    public static final int PAGE_BYTES = 16 * TEXT;

    /** The longest line of JSON, in characters: six of them can stand for one ("\\u4e2d"). */
    public static final int JSON_LINE = 8 * TEXT;

    /** A feed or a news agency's file holds many articles, and is parsed as a whole. */
    public static final int XML_BYTES = 16 * TEXT;

    /** How far the bytes of a source that is too long are counted to tell its size. */
    public static final long COUNTED = 1_000_000_000L;

    /** The most that is fetched from one URL. */
    public static final int WEB_BYTES = 64 * TEXT;

    /** What a compressed piece of a PDF file may unpack to. */
    public static final int PDF_BYTES = 64 * TEXT;

    /** How many archives a source may be packed in, one in the other: a page in a tar in a gz in a zip is in three. */
    public static final int DEPTH = 4;

    /** What may come out of a packed source whatever its size. */
    public static final long UNPACKED = 16L * TEXT;

    /** How many more bytes may come out for each that went in; text packs to a tenth, seldom to a fiftieth. */
    public static final int UNPACKED_RATIO = 200;

    private Limits() {}

    public static UnreadableException tooLong(String size) {
        return new UnreadableException(
                String.format(Locale.ROOT, "is %s long; an article has at most %,d characters", size, TEXT),
                "split it into articles");
    }
}
