package io.github.entente.article.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads lines one by one and passes over those that are too long without keeping them. */
public final class BoundedLines {

    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[1 << 14];
    private int next;
    private int filled;
    private long number;

    /**
     * @param number counted from 1
     * @param text the line without its end; empty where it is too long
     * @param length in characters
     */
    public record Line(long number, Optional<String> text, long length) {}

    public BoundedLines(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line, empty at the end. */
    public Optional<Line> next() throws IOException {
        if (next >= filled && !fill()) {
            return Optional.empty();
        }
        number++;
        StringBuilder line = new StringBuilder();
        long length = 0;
        while (next < filled || fill()) {
            int from = next;
            while (next < filled && buffer[next] != '\n') {
                next++;
            }
            length += next - from;
            if (length <= longest) {
                line.append(buffer, from, next - from);
            } else {
                line = new StringBuilder();
            }
            if (next < filled) {
                next++;
                break;
            }
        }
        return Optional.of(
                new Line(number, length <= longest ? Optional.of(line.toString()) : Optional.empty(), length));
    }

    private boolean fill() throws IOException {
        filled = in.read(buffer);
        next = 0;
        return filled > 0;
    }
}
