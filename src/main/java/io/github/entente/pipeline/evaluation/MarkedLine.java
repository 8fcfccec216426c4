package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Mention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of NAME.mentions, the article copied out with its mentions in brackets: {@code [[Wang|surname|Wang Yi]]},
 * {@code [[the two ministers|group|Wang Yi; Yoko Kamikawa]]}.
 *
 * @param text the line without the brackets, its spaces collapsed
 * @param marks in text order
 */
public record MarkedLine(String text, List<Mark> marks) {

    private static final String ENDING = ".mentions";
    private static final Pattern BRACKETS = Pattern.compile("\\[\\[(.*?)]]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int FIELDS = 3;

    public MarkedLine {
        marks = List.copyOf(marks);
    }

    /**
     * @param start of the words in the line
     * @param end one past the words
     * @param actors as the gold file names them
     */
    public record Mark(int start, int end, Mention.Kind kind, List<String> actors) {

        public Mark {
            actors = List.copyOf(actors);
        }
    }

    /** The lines of the file with mentions that stands beside a gold file; none where there is no such file. */
    static List<MarkedLine> beside(Path gold) {
        Path file = gold.resolveSibling(gold.getFileName().toString().replace(GoldFile.ENDING, ENDING));
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            List<MarkedLine> marked = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    marked.add(of(lines.get(i), file + ", line " + (i + 1)));
                }
            }
            return marked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MarkedLine of(String line, String place) {
        String collapsed = SPACES.matcher(line.strip()).replaceAll(" ");
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int copied = 0;
        Matcher brackets = BRACKETS.matcher(collapsed);
        while (brackets.find()) {
            String[] fields = brackets.group(1).split("\\|", -1);
            if (fields.length != FIELDS) {
                throw new GoldException(place + ": " + brackets.group()
                        + " should read [[words|kind|actor]] or [[words|kind|actor; actor]]");
            }
            text.append(collapsed, copied, brackets.start());
            int start = text.length();
            text.append(fields[0]);
            List<String> actors =
                    Arrays.stream(fields[2].split(";")).map(String::strip).toList();
            marks.add(new Mark(start, text.length(), kind(fields[1], place), actors));
            copied = brackets.end();
        }
        text.append(collapsed, copied, collapsed.length());
        return new MarkedLine(text.toString(), marks);
    }

    private static Mention.Kind kind(String word, String place) {
        return Arrays.stream(Mention.Kind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new GoldException(place + ": \"" + word + "\" is no kind of mention, take one of "
                        + String.join(
                                ", ",
                                Arrays.stream(Mention.Kind.values())
                                        .map(MarkedLine::word)
                                        .toList())));
    }

    /** FULL_NAME as files and tables have it: "full-name". */
    public static String word(Mention.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
