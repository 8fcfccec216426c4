package io.github.entente.actor.gazetteer;

import io.github.entente.actor.ActorId;
import java.text.Normalizer;
import java.util.Locale;

/** Text made plain for comparing, character by character, so that offsets stay what they are. */
public final class Folding {

    private Folding() {}

    /** Without accents, with straight apostrophes, plain spaces and plain hyphens; as long as the text given. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    /** Folded and in small letters, hyphens as spaces: "Vice-Minister" is "vice minister". */
    public static String foldCase(String text) {
        String folded = fold(text);
        StringBuilder small = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = Character.toLowerCase(folded.charAt(i));
            small.append(c == '-' ? ' ' : c);
        }
        return small.toString();
    }

    /** Folded and in capitals, still of the same length. */
    public static String foldUpper(String text) {
        StringBuilder large = new StringBuilder(text.length());
        fold(text).chars().forEach(c -> large.append(Character.toUpperCase((char) c)));
        return large.toString();
    }

    /** Small letters of the English alphabet, digits and single hyphens: the form of {@link ActorId}. */
    public static String slug(String text) {
        return fold(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    private static char fold(char c) {
        if (c < 128) {
            return c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
        }
        switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u02BB', '\u00B4':
                return '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013':
                return '-';
            case '\u00A0', '\u2009', '\u202F', '\u3000':
                return ' ';
            case '\u00D8':
                return 'O';
            case '\u00F8':
                return 'o';
            case '\u0131':
                return 'i';
            case '\u0141':
                return 'L';
            case '\u0142':
                return 'l';
            case '\u0110':
                return 'D';
            case '\u0111':
                return 'd';
            default:
                if (Character.isSurrogate(c)) {
                    return c;
                }
                return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .charAt(0);
        }
    }
}
