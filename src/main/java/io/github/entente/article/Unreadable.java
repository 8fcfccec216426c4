package io.github.entente.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;

/**
 * A source, or one record of it, that gives no article. Prints as one line.
 *
 * @param source its name
 * @param position where in it: "line 3", or empty for all of it
 * @param reason what is wrong, completing "NAME ..."
 * @param remedy what its user can do about it, or empty
 */
public record Unreadable(String source, String position, String reason, String remedy) implements Reading {

    @Override
    public String toString() {
        String place = position.isEmpty() ? source : source + ", " + position;
        return oneLine(place + ": " + reason + (remedy.isEmpty() ? "" : "; " + remedy));
    }

    // A name or a quoted piece of a hostile file must not break the line or steer the terminal it is printed on.
    private static String oneLine(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** What to tell the user about a problem while reading. */
    public static Unreadable of(String name, IOException problem) {
        if (problem instanceof UnreadableException known) {
            return known.in(name, "");
        } else if (problem instanceof NoSuchFileException) {
            return new Unreadable(name, "", "is not there", "check the name and the folder you are in");
        } else if (problem instanceof AccessDeniedException) {
            return new Unreadable(name, "", "may not be read", "check its permissions");
        }
        return new Unreadable(name, "", "cannot be read (" + problem + ")", "check the file and its disk");
    }
}
