package io.github.entente.article.parts;

import io.github.entente.article.Span;
import io.github.entente.article.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Cuts a plain text into paragraphs. Newsrooms separate them by blank lines or write one a line; texts that went through mail or a terminal
 * are broken into lines of 60 to 80 characters, which are put together again.
 */
final class Paragraphs {

    private static final int WIDEST_WRAP = 110;
    private static final int NARROWEST_WRAP = 40;
    // one in so many lines may be too wide: an address, a caption
    private static final int MOST_WIDE = 10;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\f\\u0085\\u2028\\u2029]");

    private final String text;
    private final Predicate<String> standsAlone;
    private final List<Line> lines;

    /** @param afterBlank whether a blank line or the text's start is before it */
    private record Line(Span span, boolean afterBlank) {}

    private Paragraphs(String text, Predicate<String> standsAlone) {
        this.text = text;
        this.standsAlone = standsAlone;
        this.lines = lines(text);
    }

    /** @param standsAlone whether a line is known to begin something of its own, such as a byline */
    static List<Block> of(String text, Predicate<String> standsAlone) {
        return new Paragraphs(text, standsAlone).blocks();
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        var ends = LINE_END.matcher(text);
        boolean afterBlank = true;
        int start = 0;
        while (start < text.length()) {
            int end = ends.find() ? ends.start() : text.length();
            Span span = Blank.trim(text, start, end);
            if (span.length() > 0) {
                lines.add(new Line(span, afterBlank));
            }
            afterBlank = span.length() == 0;
            start = end == text.length() ? end : ends.end();
        }
        return lines;
    }

    private List<Block> blocks() {
        int width = wrapWidth();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            Span span = lines.get(i).span();
            i++;
            while (i < lines.size() && width > 0 && runsOn(lines.get(i - 1), lines.get(i), width)) {
                span = span.cover(lines.get(i).span());
                i++;
            }
            blocks.add(Block.of(span));
        }
        return blocks;
    }

    /** Whether the second line goes on where the first had no room left for its first word. */
    private boolean runsOn(Line line, Line next, int width) {
        if (next.afterBlank() || line.span().length() > WIDEST_WRAP + NARROWEST_WRAP) {
            return false;
        }
        String second = next.span().in(text);
        int space = second.indexOf(' ');
        int firstWord = space < 0 ? second.length() : space;
        return line.span().length() + 1 + firstWord > width && !standsAlone.test(second);
    }

    /** The width the text is wrapped at, 0 where it is not wrapped. */
    private int wrapWidth() {
        List<Integer> lengths = new ArrayList<>();
        int ended = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).span().in(text);
            if (!lines.get(i + 1).afterBlank() && !standsAlone.test(line)) {
                lengths.add(line.length());
                ended += Sentences.ends(line) ? 1 : 0;
            }
        }
        lengths.sort(null);
        if (lengths.size() < 3 || ended * 2 > lengths.size()) {
            return 0;
        }
        int width = lengths.get(lengths.size() * 9 / 10);
        long full = lengths.stream().filter(length -> length > width * 3 / 4).count();
        // Header lines are as short as wrapped ones; the paragraphs below them are not.
        long wide = lines.stream()
                .filter(line -> line.span().length() > width + NARROWEST_WRAP)
                .count();
        boolean wrapped = width >= NARROWEST_WRAP
                && width <= WIDEST_WRAP
                && full * 2 > lengths.size()
                && wide * MOST_WIDE <= lines.size();
        // Words are up to ten letters or so: the widest line is rarely the full width.
        return wrapped ? width - 2 : 0;
    }
}
