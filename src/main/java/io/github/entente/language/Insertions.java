package io.github.entente.language;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words put between a name and its verb: "Mori, <i>Japan's vice foreign minister,</i> said", "Wang <i>(third right)</i> meets". The parser
 * loses the subject over long ones, so a sentence is parsed without them.
 */
final class Insertions {

    private static final int LONGEST = 30;
    private static final Set<String> OPENERS =
            Set.of("DT", "PRP$", "JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "RB", "CD");

    private Insertions() {}

    /** The tokens that stand in insertions, their marks included. */
    static BitSet in(List<Token> tokens) {
        BitSet found = new BitSet(tokens.size());
        found.set(0, opening(tokens) + 1);
        for (int at = 1; at < tokens.size(); at++) {
            String text = tokens.get(at).text();
            if (text.equals("(") || text.equals("[")) {
                int end = closing(tokens, at, text.equals("(") ? ")" : "]");
                if (end > 0) {
                    found.set(at, end + 1);
                    at = end;
                }
            } else if (text.equals(",") && tokens.get(at - 1).isName() && !isOpeningPhrase(tokens, at)) {
                int end = apposition(tokens, at);
                if (end > 0) {
                    found.set(at, end + 1);
                    at = end;
                }
            }
        }
        return found;
    }

    /**
     * Where the clause between a name and its verb stands in "Minister Kang, <i>noting how fast ties had grown</i>, asked for more" and "Duda, <i>whom she
     * had urged not to sign</i>, said": from its first word to the comma that ends it, which is excluded. It is parsed by itself.
     */
    static Optional<Stretch> clause(List<Token> tokens) {
        int comma = 0;
        while (comma < tokens.size() && tokens.get(comma).tag().matches("NN.*|DT|JJ|POS|PRP|HYPH")) {
            comma++;
        }
        boolean opens = comma > 0
                && comma + 2 < tokens.size()
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma - 1).tag().matches("NN.*|PRP")
                && tokens.get(comma + 1).tag().matches("VBG|WP|WDT");
        int end = opens ? finite(tokens, comma + 2) : -1;
        return end < 0
                ? Optional.empty()
                : Optional.of(
                        new Stretch(comma + 1, end, tokens.get(comma + 1).tag().equals("VBG")));
    }

    /** The first comma behind which a finite verb stands; -1 where there is none. */
    private static int finite(List<Token> tokens, int from) {
        return IntStream.range(from, tokens.size() - 1)
                .filter(at -> tokens.get(at).text().equals(","))
                .filter(at ->
                        isFinite(tokens.get(at + 1)) || tokens.get(at + 1).tag().equals("MD"))
                .findFirst()
                .orElse(-1);
    }

    /**
     * Tokens from one to another, which is excluded.
     *
     * @param participle whether it hangs on the verb behind it, and not on the name
     */
    record Stretch(int first, int end, boolean participle) {}

    /** The comma after "Asked about the tariffs," at the start; -1 where there is none. */
    private static int opening(List<Token> tokens) {
        if (!tokens.get(0).tag().equals("VBN")) {
            return -1;
        }
        for (int at = 1; at < Math.min(tokens.size() - 3, LONGEST); at++) {
            if (isFinite(tokens.get(at))) {
                return -1;
            }
            if (tokens.get(at).text().equals(",")) {
                return at;
            }
        }
        return -1;
    }

    private static int closing(List<Token> tokens, int open, String mark) {
        for (int at = open + 1; at < Math.min(tokens.size(), open + LONGEST); at++) {
            if (tokens.get(at).text().equals(mark)) {
                return at;
            }
        }
        return -1;
    }

    /** "On Saturday, Wang met", "Following talks on Saturday, Wang met": what stands before the comma is no name to add words to. */
    private static boolean isOpeningPhrase(List<Token> tokens, int comma) {
        return tokens.get(0).tag().matches("IN|VBG")
                && tokens.subList(1, comma).stream()
                        .noneMatch(token -> token.text().equals(","));
    }

    /** The comma that ends a noun phrase begun after this one, if a verb follows; -1 where it is no apposition. */
    private static int apposition(List<Token> tokens, int comma) {
        if (comma + 2 >= tokens.size()
                || !OPENERS.contains(tokens.get(comma + 1).tag())) {
            return -1;
        }
        for (int at = comma + 1; at < Math.min(tokens.size() - 1, comma + LONGEST); at++) {
            Token token = tokens.get(at);
            if (token.tag().equals("MD") || isFinite(token) || isQuote(token)) {
                return -1;
            }
            if (token.text().equals(",")) {
                boolean nounBefore =
                        tokens.get(at - 1).isNoun() || tokens.get(at - 1).tag().equals("CD");
                boolean verbAfter = isFinite(tokens.get(at + 1))
                        || tokens.get(at + 1).tag().equals("MD")
                        || tokens.get(at + 1).tag().equals("RB")
                                && at + 2 < tokens.size()
                                && isFinite(tokens.get(at + 2));
                return nounBefore && verbAfter ? at : verbAfter ? -1 : continues(at, tokens);
            }
        }
        return -1;
    }

    /** An apposition may hold commas of its own ("a member of the Politburo, the party's top body, said"); one more is enough. */
    private static int continues(int comma, List<Token> tokens) {
        for (int at = comma + 1; at < Math.min(tokens.size() - 1, comma + LONGEST / 2); at++) {
            Token token = tokens.get(at);
            if (token.tag().equals("MD") || isFinite(token) || isQuote(token)) {
                return -1;
            }
            if (token.text().equals(",")) {
                return tokens.get(at - 1).isNoun() && isFinite(tokens.get(at + 1)) ? at : -1;
            }
        }
        return -1;
    }

    private static boolean isFinite(Token token) {
        return token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP");
    }

    private static boolean isQuote(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }
}
