package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.CALENDAR;
import static io.github.entente.actor.naming.FollowingWords.Kind.COMPASS;
import static io.github.entente.actor.naming.FollowingWords.Kind.COUNTERPARTS;
import static io.github.entente.actor.naming.FollowingWords.Kind.HONORIFIC;
import static io.github.entente.actor.naming.FollowingWords.Kind.NOT_A_PERSON;
import static io.github.entente.actor.naming.FollowingWords.Kind.ORGANISATION_OF;
import static io.github.entente.actor.naming.FollowingWords.Kind.PAIR_NOUN;
import static io.github.entente.actor.naming.FollowingWords.Kind.SIDE;
import static io.github.entente.actor.naming.FollowingWords.Kind.SIDE_OF;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Hit;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.Metonyms;
import java.util.List;
import java.util.Optional;

/** Finds states, organisations and places by name: "China", "the Japanese side", "Tokyo" for Japan or for the city. */
final class StateMentions {

    /** How many words may stand between a state and its "side": "the Chinese top-level negotiating delegation". */
    private static final int BETWEEN = 3;

    private final Metonyms metonyms;
    private final Scene scene;
    private final FollowingWords words;
    private final Incumbents incumbents;

    StateMentions(Metonyms metonyms, Scene scene, FollowingWords words, Incumbents incumbents) {
        this.metonyms = metonyms;
        this.scene = scene;
        this.words = words;
        this.incumbents = incumbents;
    }

    void read(Line line) {
        for (Hit hit : line.hits()) {
            // "his US counterpart" names no state
            boolean adjective = line.isCounterpart(hit.last() + 1)
                    || line.isCounterpart(hit.last() + 2) && line.counterpartFirst(hit.last() + 2) == hit.last() + 1
                    || line.is(hit.last() + 1, COUNTERPARTS);
            if (line.isFree(hit.span()) && !adjective && !side(line, hit)) {
                name(line, hit);
            }
        }
        for (int i = 1; i < line.size(); i++) {
            compass(line, i);
        }
    }

    /** "The North" of an article that has named North Korea. */
    private void compass(Line line, int i) {
        boolean alone = line.isCapitalised(i)
                && line.small(i - 1).equals("the")
                && !line.isCapitalised(i + 1)
                && !line.isNounAt(i + 1)
                && !line.small(i + 1).equals("of");
        words.value(COMPASS, line.small(i))
                .filter(code -> alone && line.isFree(i, i))
                .flatMap(scene.gazetteer()::state)
                .filter(scene::speaksOf)
                .ifPresent(state -> line.add(i, i, state, Mention.Kind.FULL_NAME, Confidence.STATE));
    }

    private void name(Line line, Hit hit) {
        Optional<Actor.Organisation> organisation =
                hit.actors(Name.Kind.ORGANISATION, Actor.Organisation.class).stream()
                        .findFirst();
        if (organisation.isEmpty() && isPartOfLongerName(line, hit)) {
            return;
        }
        if (organisation.isPresent()) {
            line.add(hit, organisation.get(), Mention.Kind.FULL_NAME, Confidence.ORGANISATION);
        } else if (hit.is(Name.Kind.METONYM) && !hit.is(Name.Kind.STATE)) {
            metonym(line, hit);
        } else if (hit.is(Name.Kind.STATE)) {
            state(line, hit);
        } else if (hit.place().isPresent()) {
            line.addPlace(hit, hit.place().orElseThrow());
        } else if (hit.is(Name.Kind.DEMONYM)) {
            demonym(line, hit);
        }
    }

    private void state(Line line, Hit hit) {
        Actor.State state = hit.state().orElseThrow();
        boolean place = metonyms.isPlace(line, hit);
        // Singapore is a state and a city
        if (place && hit.place().isPresent()) {
            line.addPlace(hit, hit.place().orElseThrow());
        } else {
            boolean aside = place || isHyphenated(line, hit) || line.is(hit.last() + 1, PAIR_NOUN);
            line.add(hit, state, Mention.Kind.FULL_NAME, aside ? Confidence.STATE_ASIDE : Confidence.STATE);
        }
    }

    private void metonym(Line line, Hit hit) {
        Actor state = hit.metonym().orElseThrow();
        if (!metonyms.isPlace(line, hit)) {
            boolean article = line.small(hit.first() - 1).equals("the");
            int first = article ? hit.first() - 1 : hit.first();
            if (article) {
                line.add(first, hit.last(), state, Mention.Kind.METONYM, Confidence.METONYM);
            } else {
                line.add(hit, state, Mention.Kind.METONYM, Confidence.METONYM);
            }
        } else {
            hit.place().ifPresent(place -> line.addPlace(hit, place));
        }
    }

    /** "The Chinese said ..." and "Chinese-Japanese relations"; else an adjective is no actor. */
    private void demonym(Line line, Hit hit) {
        Actor.State state = hit.owner().orElseThrow();
        boolean people = line.small(hit.first() - 1).equals("the")
                && (line.tag(hit.last() + 1).startsWith("VB")
                        || line.tag(hit.last() + 1).equals("RB")
                        || line.tag(hit.last() + 1).equals("MD"));
        Optional<Actor.Person> one =
                people ? state.country().flatMap(country -> incumbents.called(line, hit, country)) : Optional.empty();
        if (one.isPresent()) {
            line.add(hit.first() - 1, hit.last(), one.get(), Mention.Kind.ROLE, Confidence.FOLLOWED);
        } else if (people) {
            line.add(hit.first() - 1, hit.last(), state, Mention.Kind.SIDE, Confidence.SIDE_GUESSED);
        } else if (isHyphenated(line, hit) && pairNoun(line, hit)) {
            line.add(hit, state, Mention.Kind.FULL_NAME, Confidence.STATE_ASIDE);
        }
    }

    private static boolean pairNoun(Line line, Hit hit) {
        for (int i = hit.last(); i <= hit.last() + 4; i++) {
            if (line.is(i, PAIR_NOUN)) {
                return true;
            }
        }
        return false;
    }

    static boolean isHyphenated(Line line, Hit hit) {
        return line.around(hit.span().start() - 1) == '-'
                || line.around(hit.span().end()) == '-';
    }

    private static boolean side(Line line, Hit hit) {
        if (hit.owner().isEmpty()) {
            return false;
        }
        int limit = hit.last() + 1 + BETWEEN + (line.isOwning(hit.last() + 1) ? 1 : 0);
        for (int i = line.isOwning(hit.last() + 1) ? hit.last() + 2 : hit.last() + 1; i <= limit; i++) {
            if (line.is(i, SIDE) && isSide(line, hit, i)) {
                int first = line.tag(hit.first() - 1).equals("DT") ? hit.first() - 1 : hit.first();
                line.add(first, i, i, List.of(hit.owner().orElseThrow()), Mention.Kind.SIDE, Confidence.SIDE);
                return true;
            }
            boolean between = line.tag(i).equals("JJ")
                    || line.tag(i).startsWith("NN") && !line.tag(i).endsWith("S")
                    || line.tag(i).equals("HYPH")
                    || line.tag(i).equals("VBG");
            if (!between || line.hitOver(i).isPresent() || !line.isFree(i, i)) {
                break;
            }
        }
        return sideOf(line, hit);
    }

    private static boolean isSide(Line line, Hit hit, int noun) {
        boolean bare = !hit.is(Name.Kind.DEMONYM) && !line.isOwning(hit.last() + 1);
        // "in Beijing officials said", "Beijing side streets"
        boolean afterPreposition = bare && line.tag(hit.first() - 1).equals("IN");
        return line.tag(noun).startsWith("NN") && !line.tag(noun + 1).startsWith("NN") && !afterPreposition;
    }

    private static boolean sideOf(Line line, Hit hit) {
        int of = line.small(hit.first() - 1).equals("the") ? hit.first() - 2 : hit.first() - 1;
        if (hit.state().isEmpty() || !line.small(of).equals("of") || !line.is(of - 1, SIDE_OF)) {
            return false;
        }
        int first = line.tag(of - 2).equals("DT") ? of - 2 : of - 1;
        line.add(first, hit.last(), of - 1, List.of(hit.state().orElseThrow()), Mention.Kind.SIDE, Confidence.SIDE);
        return true;
    }

    /** "Michael Jordan", "China Daily", "Bank of China". */
    private static boolean isPartOfLongerName(Line line, Hit hit) {
        if (line.isTitleCase()) {
            return false;
        }
        boolean before =
                isName(line, hit.first() - 1) && line.hitTo(hit.first() - 1).isEmpty();
        boolean after = isName(line, hit.last() + 1)
                && line.hitFrom(hit.last() + 1).isEmpty()
                && line.isFree(hit.last() + 1, hit.last() + 1);
        boolean of = line.small(hit.first() - 1).equals("of")
                && line.isCapitalised(hit.first() - 2)
                && line.is(hit.first() - 2, ORGANISATION_OF);
        boolean joined = line.around(hit.span().start() - 1) == '-' && line.isCapitalised(hit.first());
        return before && !joined && !isHyphenated(line, hit) || after && !isHyphenated(line, hit) || of;
    }

    private static boolean isName(Line line, int i) {
        boolean common = i == 0 && !line.is(i, NOT_A_PERSON) && !line.tag(i).equals("NNP");
        return line.isCapitalised(i)
                && line.tag(i).startsWith("NNP")
                && !common
                && !line.is(i, CALENDAR)
                && !line.is(i, HONORIFIC)
                && !line.isOfOffice(i);
    }
}
