package io.github.entente.actor;

import static io.github.entente.actor.FollowingWords.Kind.APPOSITIVE;
import static io.github.entente.actor.FollowingWords.Kind.HONORIFIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which offices of a sentence belong to a name in it: those right before it, and those set after it between commas. */
final class OfficeBinding {

    private OfficeBinding() {}

    /** The offices of the name that stands from one token to another, the nearest first. */
    static List<OfficePhrase> of(Line line, int first, int last) {
        List<OfficePhrase> bound = new ArrayList<>();
        before(line, first, last).ifPresent(nearest -> {
            bound.add(nearest);
            joinedBefore(line, nearest).ifPresent(other -> bound.add(other.of(nearest.country())));
        });
        after(line, last).ifPresent(bound::add);
        return bound;
    }

    static Optional<OfficePhrase> before(Line line, int first, int last) {
        int title = line.is(first - 1, HONORIFIC) ? first - 2 : first - 1;
        return line.offices().stream()
                .filter(office -> office.last() == title
                        || (line.small(first - 1).equals(",")
                                && office.last() == first - 2
                                && isOpen(line, office)
                                && isClosed(line, last)))
                .findFirst();
    }

    /** "State Councilor and Foreign Minister Wang Yi". */
    private static Optional<OfficePhrase> joinedBefore(Line line, OfficePhrase nearest) {
        int joint = nearest.first() - 1;
        return line.small(joint).equals("and")
                ? line.offices().stream()
                        .filter(office -> office.last() == joint - 1)
                        .findFirst()
                : Optional.empty();
    }

    /** "Wang, also a member of ...,"; never "With Wang, the Japanese foreign minister said", where another begins. */
    private static Optional<OfficePhrase> after(Line line, int last) {
        int i = afterBrackets(line, last + 1);
        if (!line.small(i).equals(",")) {
            return Optional.empty();
        }
        i++;
        if (line.tag(i).equals("CD") && line.small(i + 1).equals(",")) {
            i += 2;
        }
        int limit = i + 4;
        while (i < limit) {
            int at = i;
            Optional<OfficePhrase> office = line.offices().stream()
                    .filter(phrase -> phrase.first() == at)
                    .filter(phrase -> isClosed(line, phrase.last()))
                    .findFirst();
            if (office.isPresent()) {
                return office;
            }
            if (!line.is(i, APPOSITIVE)) {
                return Optional.empty();
            }
            i++;
        }
        return Optional.empty();
    }

    static int afterBrackets(Line line, int i) {
        if (isOpening(line.small(i))) {
            for (int j = i + 1; j < Math.min(i + 7, line.size()); j++) {
                if (line.small(j).equals(")") || line.small(j).equals("-rrb-")) {
                    return j + 1;
                }
            }
        }
        return i;
    }

    private static boolean isOpening(String token) {
        return token.equals("(") || token.equals("-lrb-");
    }

    private static boolean isOpen(Line line, OfficePhrase office) {
        return line.tag(office.first() - 1).equals("DT")
                || line.small(office.first() - 1).equals("")
                || (office.first() < office.last() && line.isOwning(office.first() + 1));
    }

    static boolean isClosed(Line line, int last) {
        String next = line.small(last + 1);
        return next.isEmpty()
                || !Character.isLetterOrDigit(next.charAt(0)) && !isOpening(next) && !next.startsWith("'");
    }
}
