package io.github.entente.actor.naming;

import static io.github.entente.actor.naming.FollowingWords.Kind.CALENDAR;
import static io.github.entente.actor.naming.FollowingWords.Kind.HONORIFIC;
import static io.github.entente.actor.naming.FollowingWords.Kind.INITIAL_PARTICLE;
import static io.github.entente.actor.naming.FollowingWords.Kind.NAME_SUFFIX;
import static io.github.entente.actor.naming.FollowingWords.Kind.NOT_A_PERSON;
import static io.github.entente.actor.naming.FollowingWords.Kind.PARTICLE;

import io.github.entente.actor.gazetteer.Name;
import java.util.Optional;
import java.util.regex.Pattern;

/** Runs of capitalised words that may be a person's name, known or not. */
public final class NameRuns {

    private static final Pattern INITIALS = Pattern.compile("^(?:\\p{Lu}\\.)+(?=\\p{Lu}\\p{Ll})");

    private static final int LONGEST = 6;

    private NameRuns() {}

    /** The last token of the run that begins at a token; empty where none can begin. */
    public static Optional<Integer> end(Line line, int first) {
        if (!mayBegin(line, first)) {
            return Optional.empty();
        }
        int last = first;
        int i = first + 1;
        while (i < line.size() && i - first < LONGEST * 2) {
            if (isHyphen(line, i) && i + 1 < line.size()) {
                last = i + 1;
                i += 2;
            } else if (isWord(line, i) || isNamesake(line, i)) {
                last = i++;
            } else if (line.is(i, PARTICLE) && !line.isCapitalised(i) && isWord(line, next(line, i))) {
                i = next(line, i);
                last = i++;
            } else {
                break;
            }
        }
        return Optional.of(last);
    }

    /** Whether a token is a name's word with more of the name behind it. */
    static boolean mayGoOn(Line line, int i) {
        return line.hitOver(i).map(hit -> hit.is(Name.Kind.PERSON)).orElseGet(() -> mayBegin(line, i));
    }

    /** How many words the run has that are not initials. */
    static int words(Line line, int first, int last) {
        int words = 0;
        for (int i = first; i <= last; i++) {
            words += Character.isLetter(line.small(i).charAt(0)) && !isInitial(line, i) ? 1 : 0;
        }
        return words;
    }

    private static int next(Line line, int i) {
        int next = line.is(i + 1, PARTICLE) && !line.isCapitalised(i + 1) ? i + 2 : i + 1;
        return line.small(next).equals("-") ? next + 1 : next; // "Nimr al-Nimr"
    }

    private static boolean mayBegin(Line line, int i) {
        return isWord(line, i) && !(line.is(i, PARTICLE) && !line.is(i, INITIAL_PARTICLE));
    }

    private static boolean isWord(Line line, int i) {
        boolean word = line.isCapitalised(i)
                && (line.tag(i).startsWith("NNP") || line.tag(i).equals("NN") && isInitial(line, i))
                && !line.is(i, CALENDAR)
                && !line.is(i, NAME_SUFFIX)
                && !line.is(i, HONORIFIC);
        boolean known = line.hitOver(i).map(hit -> !hit.is(Name.Kind.PERSON)).orElse(false);
        boolean common = line.is(i, NOT_A_PERSON) && line.token(i).text().length() > 1;
        return word && !known && !common && (line.token(i).text().length() > 1 || isInitial(line, i));
    }

    /** "Jordan" of "Michael Jordan". */
    private static boolean isNamesake(Line line, int i) {
        return line.tag(i).startsWith("NNP")
                && line.hitOver(i - 1).isEmpty()
                && line.hitOver(i)
                        .filter(hit -> hit.first() == hit.last() && !hit.is(Name.Kind.DEMONYM))
                        .filter(hit -> hit.organisation().isEmpty())
                        .isPresent();
    }

    /** "M. Haque", and as South Asian newsrooms write "M Haque". */
    private static boolean isInitial(Line line, int i) {
        String text = line.token(i).text();
        return Character.isUpperCase(text.charAt(0))
                && (text.length() == 1 || text.length() == 2 && text.endsWith("."));
    }

    private static boolean isHyphen(Line line, int i) {
        return line.small(i).equals("-")
                && i + 1 < line.size()
                && line.token(i - 1).span().end() == line.token(i).span().start()
                && line.token(i).span().end() == line.token(i + 1).span().start()
                && line.hitOver(i + 1).isEmpty();
    }

    /** "B.Battsetseg", "S.Jaishankar": initials written in one with the name, as Mongolian and Indian newsrooms do. */
    static boolean hasInitials(String name) {
        return !withoutInitials(name).equals(name);
    }

    public static String withoutInitials(String name) {
        return INITIALS.matcher(name).replaceFirst("");
    }
}
