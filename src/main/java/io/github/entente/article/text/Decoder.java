package io.github.entente.article.text;

import io.github.entente.article.Article;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.data.DataFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns a file's bytes into text. A byte order mark decides; then strict UTF-8; then UTF-16 without a mark; then what the file itself
 * declares; then statistics. Text that comes out broken is refused, as facts read off it would be wrong.
 */
public final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<String, String> CHARSETS = charsets();
    private static final char REPLACEMENT = '\uFFFD';
    // The first byte of the control characters U+0080 to U+009F, and what the second is below.
    private static final byte C1 = (byte) 0xC2;
    private static final byte C1_END = (byte) 0xA0;
    // What a byte tells, looked up without a branch: every byte of every page is asked.
    private static final byte CONTROL = 1;
    private static final byte C1_LEAD = 2;
    private static final byte[] KINDS = kinds();

    private Decoder() {}

    public static String decode(byte[] bytes) throws UnreadableException {
        return decode(bytes, Optional.empty());
    }

    /** @param declared the charset a page names in its head; believed only where the bytes do not speak for themselves */
    public static String decode(byte[] bytes, Optional<Charset> declared) throws UnreadableException {
        Optional<String> plain = plainUtf8(bytes);
        if (plain.isPresent()) {
            return plain.get();
        }
        String text = decodeWith(charset(bytes, declared), bytes);
        checkReadable(text);
        return text;
    }

    /** What most files are, at the price of one look: UTF-8 without a mark, a broken or a control character. */
    private static Optional<String> plainUtf8(byte[] bytes) {
        if (marked(bytes).isPresent() || hasControls(bytes)) {
            return Optional.empty();
        }
        // Not new String(bytes, UTF_8), which takes twice the time once a text has a character beyond ASCII.
        return utf8(bytes).filter(text -> text.indexOf(REPLACEMENT) < 0);
    }

    /** Whether there are control characters but for white space, taken for UTF-8. */
    private static boolean hasControls(byte[] bytes) {
        int kinds = 0;
        for (byte b : bytes) {
            kinds |= KINDS[b & 0xFF];
        }
        return (kinds & CONTROL) != 0 || (kinds & C1_LEAD) != 0 && hasC1(bytes);
    }

    private static boolean hasC1(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i - 1] == C1 && bytes[i] < C1_END) {
                return true;
            }
        }
        return false;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (int i = 0; i < 0x80; i++) {
            kinds[i] = (i < ' ' || i == 0x7F) && !Character.isWhitespace(i) ? CONTROL : 0;
        }
        kinds[C1 & 0xFF] = C1_LEAD;
        return kinds;
    }

    /** The beginning of a file, whose last character may be cut. */
    public static String peek(byte[] head) {
        byte[] whole = whole(head);
        return plainUtf8(whole).orElseGet(() -> decodeWith(charset(whole, Optional.empty()), whole));
    }

    /** The beginning of a file without a last character that may be cut. */
    public static byte[] whole(byte[] head) {
        return head.length < Peek.SIZE ? head : uncut(head);
    }

    /** Bytes cut off somewhere without the character that may be cut. */
    static byte[] uncut(byte[] head) {
        return Arrays.copyOf(head, lastWholeCharacter(head));
    }

    /** The charset a file that begins with these bytes is in. */
    public static Charset charset(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        int evenZeros = zeros(bytes, 0);
        int oddZeros = zeros(bytes, 1);
        // Latin text in UTF-16 is valid UTF-8 too, with every second byte zero.
        if (evenZeros + oddZeros <= bytes.length / 5 && isUtf8(bytes)) {
            // Quirk: ISO-2022-JP switches its alphabet with escape sequences and is pure ASCII otherwise.
            return contains(bytes, (byte) 0x1B)
                    ? detected(bytes).orElse(StandardCharsets.UTF_8)
                    : StandardCharsets.UTF_8;
        }
        if (evenZeros + oddZeros > 0) {
            // Text in UTF-16 has a zero byte in every line end and space; text in other charsets has none.
            return evenZeros >= oddZeros ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (isMostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return declared.or(() -> detected(bytes)).orElse(WINDOWS_1252);
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        } else if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        } else if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        } else if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    private static boolean isUtf8(byte[] bytes) {
        return utf8(bytes).isPresent();
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few broken characters: characters of several bytes hardly ever come out right by chance. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        long broken = 0;
        long whole = 0;
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == REPLACEMENT) {
                broken++;
            } else if (c > 0x7F) {
                whole++;
            }
        }
        return whole >= 4 * broken;
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Decoder::named);
    }

    /** The charset of a name as pages give it; older names mean the larger sets that grew out of them. */
    public static Optional<Charset> named(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(CHARSETS.getOrDefault(key, key)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> charsets() {
        Map<String, String> charsets = new HashMap<>();
        for (DataFile.Row row : DataFile.read(Article.class, "charsets.csv")) {
            if (!Charset.isSupported(row.text("charset"))) {
                throw row.error("Java has no charset \"" + row.text("charset") + "\"; use a name it knows");
            }
            row.list("names").forEach(name -> charsets.put(name, row.text("charset")));
        }
        return Map.copyOf(charsets);
    }

    private static String decodeWith(Charset charset, byte[] bytes) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a replacing decoder refused its input", e);
        }
    }

    private static int lastWholeCharacter(byte[] head) {
        int end = head.length;
        while (end > head.length - 4 && (head[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        // An even count for UTF-16; for UTF-8 the first byte of a cut character goes too.
        return (head[end - 1] & 0x80) != 0 ? (end - 1) & ~1 : end & ~1;
    }

    /** Refuses text with more than one broken or control character in a thousand, and text cut within a character. */
    private static void checkReadable(String text) throws UnreadableException {
        long replaced = 0;
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == REPLACEMENT) {
                replaced++;
            } else if ((c < ' ' || c >= 0x7F && c <= 0x9F) && !Character.isWhitespace(c) && c != 0x85) {
                controls++;
            }
        }
        if (replaced > 0 && text.charAt(text.length() - 1) == REPLACEMENT && replaced == 1) {
            throw new UnreadableException("ends within a character, so it was cut off", "get the whole file again");
        }
        if (replaced > text.length() / 1000) {
            throw new UnreadableException(
                    "has " + replaced + " broken characters, the first at character " + (text.indexOf(REPLACEMENT) + 1),
                    "save it as UTF-8");
        }
        if (controls > text.length() / 1000) {
            throw new UnreadableException(
                    "has " + controls + " control characters and is no text", "give a text, HTML or JSON lines file");
        }
    }
}
