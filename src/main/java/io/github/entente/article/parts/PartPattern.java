package io.github.entente.article.parts;

import io.github.entente.article.Part;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way newsrooms mark a line.
 *
 * @param part what such a line is for
 * @param role what else it tells: a row of part-patterns.csv explains them
 * @param anchored whether it fits at a paragraph's start only; Java would try it at every character
 * @param needs words of which the paragraph must have one, in small letters; none where it needs none
 */
record PartPattern(
        Part.Kind part, Role role, Where where, Pattern pattern, boolean anchored, List<String> needs, String example) {

    // A longer paragraph is prose, and prose must not cost the patterns' backtracking.
    private static final int LONGEST = 600;
    private static final int LONGEST_START = 160;
    private static final int LONGEST_TAIL = 40;
    private static final Pattern ANCHOR = Pattern.compile("(?:\\(\\?[a-z]+\\))?\\^.*", Pattern.DOTALL);

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
                isAnchored(pattern.pattern()),
                row.list("needs"),
                row.text("example"));
    }

    /** Whether an expression begins with ^ in all its alternatives: it has no others outside brackets. */
    private static boolean isAnchored(String expression) {
        int depth = 0;
        boolean inClass = false;
        boolean alternatives = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[' && !inClass) {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (!inClass) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                alternatives |= c == '|' && depth == 0;
            }
        }
        return !alternatives && ANCHOR.matcher(expression).matches();
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

    /** Whether a paragraph with this beginning may fit, whatever follows. */
    boolean mayBegin(String beginning) {
        Matcher start = pattern.matcher(beginning);
        return !anchored || start.lookingAt() || start.hitEnd();
    }

    /** Whether a paragraph has what the pattern cannot do without; sooner asked than the pattern. */
    boolean mayBeIn(Traits traits) {
        boolean needsDate = role == Role.PUBLISHED || role == Role.UPDATED || role == Role.MASTHEAD;
        boolean tooLong = traits.paragraph().length() > LONGEST && where != Where.FIRST && where != Where.TAIL;
        return !tooLong && (!needsDate || traits.mayHaveYear()) && (needs.isEmpty() || traits.hasAny(needs));
    }

    /** Whether a sentence ends so near a paragraph's end that what follows may not be of it. */
    static boolean mayHaveTail(String paragraph) {
        return Sentences.endsWithin(paragraph, tailStart(paragraph));
    }

    private static int tailStart(String paragraph) {
        return Math.max(0, paragraph.length() - LONGEST_TAIL);
    }

    /** Finds the mark in a paragraph whose white space was made single-width. */
    Optional<Mark> in(String paragraph) {
        if (where == Where.FIRST) {
            Matcher start = pattern.matcher(paragraph.substring(0, Math.min(paragraph.length(), LONGEST_START)));
            return fits(start) ? Optional.of(new Mark(this, start)) : Optional.empty();
        }
        if (where == Where.TAIL) {
            Matcher tail = pattern.matcher(paragraph).region(tailStart(paragraph), paragraph.length());
            return tail.useTransparentBounds(true).find() ? Optional.of(new Mark(this, tail)) : Optional.empty();
        }
        if (paragraph.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(paragraph);
        return fits(matcher) ? Optional.of(new Mark(this, matcher)) : Optional.empty();
    }

    private boolean fits(Matcher matcher) {
        return anchored ? matcher.lookingAt() : matcher.find();
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
