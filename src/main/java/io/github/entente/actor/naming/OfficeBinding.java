package io.github.entente.actor.naming;

import static io.github.entente.actor.naming.FollowingWords.Kind.APPOSITIVE;
import static io.github.entente.actor.naming.FollowingWords.Kind.HEADED_BODY;
import static io.github.entente.actor.naming.FollowingWords.Kind.HERE;
import static io.github.entente.actor.naming.FollowingWords.Kind.HONORIFIC;
import static io.github.entente.actor.naming.FollowingWords.Kind.TITLE_PREPOSITION;

import io.github.entente.actor.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which offices of a sentence belong to a name in it: those right before it, and those set or told after it behind a comma. */
public final class OfficeBinding {

    /** So many words may stand in brackets between an office and a name. */
    private static final int LONGEST_BRACKETS = 8;

    /** So many words may name the institution that an office is in: "the Estonian foreign ministry". */
    private static final int LONGEST_BODY = 6;

    /** What somebody holds an office in, named up to a token. */
    private record Institution(String country, int last) {}

    private OfficeBinding() {}

    /** The offices of the name that stands from one token to another, the nearest first. */
    public static List<OfficePhrase> of(Line line, int first, int last) {
        List<OfficePhrase> bound = new ArrayList<>();
        before(line, first, last).ifPresent(nearest -> {
            bound.add(nearest);
            joinedBefore(line, nearest).ifPresent(other -> bound.add(other.of(nearest.country())));
        });
        bound.addAll(after(line, last));
        HeadingClause.after(line, last).ifPresent(bound::add);
        return bound;
    }

    public static Optional<OfficePhrase> before(Line line, int first, int last) {
        int name = first;
        while (line.is(name - 1, HONORIFIC)) {
            name--;
        }
        int title = beforeBrackets(line, name - 1);
        boolean comma = line.small(title).equals(",");
        return line.offices().stream()
                .filter(office -> office.last() == title
                        || (comma
                                && beyondPost(line, office) == title
                                && (isOpen(line, office)
                                        || joinedBefore(line, office)
                                                .filter(other -> isOpen(line, other))
                                                .isPresent())
                                && isClosed(line, last)))
                .map(office -> isThen(line, office) ? office.gone() : office)
                .findFirst();
    }

    /** "Director General <i>(Asia)</i> Ada Bo": the last word before brackets, else the word itself. */
    private static int beforeBrackets(Line line, int last) {
        if (!line.small(last).equals(")")) {
            return last;
        }
        return IntStream.iterate(last - 1, i -> i > 0 && i > last - LONGEST_BRACKETS, i -> i - 1)
                .filter(i -> line.small(i).equals("("))
                .map(i -> i - 1)
                .findFirst()
                .orElse(last);
    }

    /** "State Councilor and Foreign Minister Wang Yi", "Spokesperson Counselor Ali Bo". */
    private static Optional<OfficePhrase> joinedBefore(Line line, OfficePhrase nearest) {
        int joint = nearest.first() - 1;
        int end = line.small(joint).equals("and") ? joint - 1 : joint;
        return line.offices().stream().filter(office -> office.last() == end).findFirst();
    }

    /** "The premier <i>at the time</i>, Ada Bo". */
    private static boolean isThen(Line line, OfficePhrase office) {
        return line.small(office.last() + 1).equals("at")
                && line.tag(office.last() + 2).equals("DT")
                && line.small(office.last() + 3).equals("time");
    }

    /** What follows an office: "the Indian ambassador <i>here</i> | , Ada Bo", "the deputy minister <i>for North America</i> | , Ada Bo". */
    private static int beyondPost(Line line, OfficePhrase office) {
        if (isThen(line, office)) {
            return office.last() + 4;
        }
        int next = office.last() + 1;
        if (line.is(next, HERE)) {
            return next + 1;
        }
        int field = behindArticle(line, next + 1);
        int end = field;
        while (line.isCapitalised(end) && line.tag(end).startsWith("NNP")) {
            end++;
        }
        return line.is(next, TITLE_PREPOSITION) && end > field ? end : next;
    }

    /** "Wang, also a member of ...,"; never "With Wang, the Japanese foreign minister said", where another begins. */
    private static List<OfficePhrase> after(Line line, int last) {
        int i = afterBrackets(line, last + 1);
        if (!line.small(i).equals(",")) {
            return List.of();
        }
        i++;
        if (line.tag(i).equals("CD") && line.small(i + 1).equals(",")) {
            i += 2;
        }
        List<OfficePhrase> bound = new ArrayList<>();
        int limit = i + 4;
        while (i < limit) {
            int at = i;
            Optional<OfficePhrase> office = line.offices().stream()
                    .filter(phrase -> phrase.first() == at)
                    .filter(phrase -> isClosed(line, beyondPost(line, phrase) - 1)
                            || line.small(phrase.last() + 1).equals("and")
                            || line.tag(phrase.last() + 1).equals("VBN") // "a minister attached to the premier"
                            || line.tag(phrase.last() + 1).equals("WP") // "the minister who is in charge"
                            || serves(line, phrase.last() + 1))
                    .findFirst();
            if (office.isPresent()) {
                OfficePhrase held = serving(line, office.get());
                bound.add(line.tag(at - 1).equals("VBD") || line.tag(at - 2).equals("VBD") ? held.gone() : held);
                // "member of ... and foreign minister of ..."
                i = office.get().last() + 1;
                limit = i + 3;
                if (!line.small(i).equals("and")) {
                    return bound;
                }
            } else if (!line.is(i, APPOSITIVE) && !line.tag(i).equals("JJ")) {
                return bound.stream().allMatch(phrase -> isClosed(line, phrase.last())) ? bound : List.of();
            }
            i++;
        }
        return bound;
    }

    /** "An aide to Putin,", "a senator from Delaware,", "a spokesman for the president,", "secretary at the Estonian foreign ministry,". */
    private static boolean serves(Line line, int preposition) {
        int name = behindArticle(line, preposition + 1);
        int first = name;
        while (line.isCapitalised(name)
                && (line.tag(name).startsWith("NNP") || line.tag(name).startsWith("JJ"))) {
            name++;
        }
        boolean of = line.is(preposition, TITLE_PREPOSITION)
                || line.small(preposition).equals("from");
        boolean office = line.offices().stream()
                .anyMatch(phrase -> phrase.first() == first && phrase.official() && isClosed(line, phrase.last()));
        return of
                && (office
                        || name > first && isClosed(line, name - 1)
                        || body(line, first).isPresent());
    }

    /** "A spokesman <i>for the president</i>", who speaks for the state that the president does; "a secretary <i>at Peru's foreign ministry</i>". */
    private static OfficePhrase serving(Line line, OfficePhrase phrase) {
        int preposition = phrase.last() + 1;
        int served = behindArticle(line, preposition + 1);
        if (!line.is(preposition, TITLE_PREPOSITION)) {
            return phrase;
        }
        Optional<OfficePhrase> office = line.offices().stream()
                .filter(one -> !phrase.official() && one.first() == served && one.official())
                .findFirst();
        return office.map(one -> phrase.serving(one.country(), one.last()))
                .or(() -> body(line, served)
                        .filter(body -> phrase.country().isEmpty())
                        .map(body -> phrase.serving(Optional.of(body.country()), body.last())))
                .orElse(phrase);
    }

    private static int behindArticle(Line line, int i) {
        return line.tag(i).equals("DT") ? i + 1 : i;
    }

    /** The institution of a state that is named from a token to the next comma: "Peru's <i>ruling council</i>,". */
    private static Optional<Institution> body(Line line, int first) {
        int end = first;
        while (end - first < LONGEST_BODY
                && !isClosed(line, end)
                && line.tag(end).matches("NN.*|JJ|POS|HYPH|VBG")) {
            end++;
        }
        int last = end;
        Optional<BodyReader.BodyPhrase> known = line.bodies().stream()
                .filter(body -> body.first() >= first && body.last() == last)
                .findFirst();
        boolean institution = isClosed(line, last) && (known.isPresent() || line.is(last, HEADED_BODY));
        return line.hitFrom(first)
                .filter(hit -> institution && hit.last() < last && hit.mayOwn())
                .flatMap(Hit::ownerOrBody)
                .flatMap(Actor::country)
                .or(() -> known.filter(body -> institution && body.first() == first)
                        .flatMap(BodyReader.BodyPhrase::country))
                .map(country -> new Institution(country, last));
    }

    public static int afterBrackets(Line line, int i) {
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
        return line.tag(office.first() - 1).matches("DT|PRP\\$")
                || line.isOwning(office.first() - 1)
                || line.small(office.first() - 1).equals("")
                || IntStream.range(office.first() + 1, office.last()).anyMatch(line::isOwning);
    }

    static boolean isClosed(Line line, int last) {
        String next = line.small(last + 1);
        return next.isEmpty()
                || !Character.isLetterOrDigit(next.charAt(0)) && !isOpening(next) && !next.startsWith("'");
    }
}
