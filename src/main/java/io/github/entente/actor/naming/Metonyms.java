package io.github.entente.actor.naming;

import static io.github.entente.actor.naming.FollowingWords.Kind.CALENDAR;
import static io.github.entente.actor.naming.FollowingWords.Kind.MOTION;
import static io.github.entente.actor.naming.FollowingWords.Kind.PLACE_MODIFIED;
import static io.github.entente.actor.naming.FollowingWords.Kind.PLACE_NOUN;
import static io.github.entente.actor.naming.FollowingWords.Kind.PLACE_PREPOSITION;
import static io.github.entente.actor.naming.FollowingWords.Kind.PLACE_VERB;
import static io.github.entente.actor.naming.FollowingWords.Kind.REGION_ADJECTIVE;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Name;

/** Tells a capital that acts ("Tokyo protested") from one where things happen ("in Tokyo"). */
public final class Metonyms {

    /** How far before "to" and "from" a word of motion may stand: "paid a two-day visit to". */
    private static final int MOTION_REACH = 4;

    public boolean isPlace(Line line, Hit hit) {
        int before = line.small(hit.first() - 1).equals("the") ? hit.first() - 2 : hit.first() - 1;
        int after = hit.last() + 1;
        // "in Manila's favour", but not "in Manila's streets" or "in Manila's Malate district"
        boolean owns = line.isOwning(after) && !line.is(after + 1, PLACE_NOUN) && !line.isCapitalised(after + 1);
        if (owns) {
            return false;
        }
        return isDateline(line, hit) || isPlaceBefore(line, before) || isPlaceAfter(line, hit, after);
    }

    private static boolean isPlaceBefore(Line line, int i) {
        String word = line.small(i);
        if (line.is(i, REGION_ADJECTIVE) || line.isVerb(i, PLACE_VERB)) {
            return true;
        }
        return switch (word) {
            case "to" -> isMotion(line, i);
            case "from" -> isMotion(line, i) || !line.isNounAt(i - 1);
            case "of" ->
                line.is(i - 1, PLACE_NOUN)
                        || line.found().stream()
                                .anyMatch(found -> found.last() == i - 1 && found.means(Actor.Person.class));
            // "left for Asmara"
            case "for" -> line.isVerb(i - 1, MOTION);
            case "and" ->
                line.hitTo(i - 1)
                        .map(hit -> isPlaceBefore(line, hit.first() - 1))
                        .orElse(false);
            default -> line.is(i, PLACE_PREPOSITION);
        };
    }

    private static boolean isMotion(Line line, int i) {
        for (int j = i - 1; j >= Math.max(0, i - MOTION_REACH); j--) {
            if (line.is(j, MOTION)
                    || (line.tag(j).startsWith("VB") || line.tag(j).startsWith("NN")) && line.isLemma(j, MOTION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlaceAfter(Line line, Hit hit, int after) {
        boolean based = line.around(hit.span().end()) == '-'
                && line.hits().stream()
                        .noneMatch(other -> other.span().start() == hit.span().end() + 1);
        boolean has = line.isOwning(after) && line.is(after + 1, PLACE_NOUN);
        boolean modifies = line.is(after, PLACE_MODIFIED) && !line.isOwning(after);
        boolean list = line.small(after).equals(",")
                && line.hitFrom(after + 1).filter(h -> h.is(Name.Kind.STATE)).isPresent()
                && (line.small(after + 2).equals(",") || line.small(after + 2).equals("."))
                && line.tag(hit.first() - 1).equals("IN");
        return based || has || modifies || list;
    }

    /** "BEIJING, Sept. 23 -", "TOKYO (Kyodo) -", "Tokyo, Monday". */
    private static boolean isDateline(Line line, Hit hit) {
        int after = hit.last() + 1;
        boolean dated = line.small(after).equals(",") && line.is(after + 1, CALENDAR);
        boolean dashed = hit.first() == 0
                && (line.small(after).equals("-")
                        || line.small(after).equals("--")
                        || line.small(after).equals("\u2014")
                        || line.small(after).equals("\u2013")
                        || line.small(after).equals("("))
                && line.around(hit.span().end()) != '-';
        return dated || dashed;
    }
}
