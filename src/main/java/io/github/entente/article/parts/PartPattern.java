package io.github.entente.article.parts;

import io.github.entente.article.Part;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way newsrooms mark a line.
 *
 * @param part what such a line is for
 * @param role what else it tells: a row of part-patterns.csv explains them
 */
record PartPattern(Part.Kind part, Role role, Where where, Pattern pattern, String example) {

    // A longer paragraph is prose, and prose must not cost the patterns' backtracking.
    private static final int LONGEST = 600;
    private static final int LONGEST_START = 160;
    private static final int LONGEST_TAIL = 40;

    enum Role {
        PUBLISHED,
        UPDATED,
        MASTHEAD,
        SOURCE,
        TITLE,
        BYLINE,
        DATELINE,
        LINE,
        LIST,
        SECTION,
        NEWSROOM,
        BULLET,
        ADDRESS,
        CREDIT,
        SCENE,
        EDITOR,
        OTHER
    }

    /** Above the headline, before the story, there but below the headline, at the story's very start, after that, at a paragraph's end, before and after. */
    enum Where {
        ABOVE,
        HEAD,
        BELOW,
        FIRST,
        BODY,
        TAIL,
        ANY
    }

    static PartPattern of(DataFile.Row row, PatternNames names) {
        Pattern pattern = Regex.of(names.expanded(row), "pattern", Pattern.UNICODE_CASE);
        if (value(Where.class, row, "where") == Where.FIRST
                && !pattern.pattern().contains("(?<rest>")) {
            throw row.error("the pattern has no group \"rest\"; add (?<rest>\\S) where the story begins");
        }
        return new PartPattern(
                value(Part.Kind.class, row, "part"),
                value(Role.class, row, "role"),
                value(Where.class, row, "where"),
                pattern,
                row.text("example"));
    }

    private static <E extends Enum<E>> E value(Class<E> type, DataFile.Row row, String column) {
        String name = row.text(column).toUpperCase(java.util.Locale.ROOT);
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw row.error("\"" + row.text(column) + "\" is no value of the column \"" + column
                    + "\"; the comment at the top of the file lists them");
        }
    }

    /** Finds the mark in a paragraph whose white space was made single-width. */
    Optional<Mark> in(String paragraph) {
        if (where == Where.FIRST) {
            Matcher start = pattern.matcher(paragraph.substring(0, Math.min(paragraph.length(), LONGEST_START)));
            return start.find() ? Optional.of(new Mark(this, start)) : Optional.empty();
        }
        if (where == Where.TAIL) {
            int from = Math.max(0, paragraph.length() - LONGEST_TAIL);
            Matcher tail = pattern.matcher(paragraph).region(from, paragraph.length());
            return tail.useTransparentBounds(true).find() ? Optional.of(new Mark(this, tail)) : Optional.empty();
        }
        if (paragraph.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(paragraph);
        return matcher.find() ? Optional.of(new Mark(this, matcher)) : Optional.empty();
    }

    /** A pattern found in a paragraph. */
    record Mark(PartPattern row, Matcher found) {

        Optional<String> group(String name) {
            return has(name) ? Optional.ofNullable(found.group(name)) : Optional.empty();
        }

        int start() {
            return found.start();
        }

        /** Where in the paragraph what follows the mark begins. */
        Optional<Integer> rest() {
            return has("rest") ? Optional.of(found.start("rest")) : Optional.empty();
        }

        private boolean has(String name) {
            return row.pattern().pattern().contains("(?<" + name + ">");
        }
    }
}
