package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.Deed;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does a deed to whom, where its own words leave one or both out: who says it, what was told before, whom the story is about. */
final class Understanding {

    private final Others others;
    private final DeedParties parties;
    private final DeedSpeech speech;
    private final Belonging belonging;
    private final Sides sides;
    private final EventWords words;

    Understanding(
            Others others, DeedParties parties, DeedSpeech speech, Belonging belonging, Sides sides, EventWords words) {
        this.others = others;
        this.parties = parties;
        this.speech = speech;
        this.belonging = belonging;
        this.sides = sides;
        this.words = words;
    }

    /**
     * @param before the deeds that the sentence has told so far
     * @param found those of the sentences before
     */
    Optional<Understood> of(DeedCue cue, int word, int thing, boolean given, List<Told> before, List<Deed> found) {
        boolean together = cue.frame() == DeedCue.Frame.TOGETHER;
        boolean verb = cue.pos() == DeedCue.Pos.VERB;
        List<Actor> doers = parties.doers(cue, word, thing);
        Set<Actor> own = sides.sides(doers);
        if (cue.frame() == DeedCue.Frame.ON && parties.isToldToOwn(word, own)) {
            return Optional.empty();
        }
        List<Actor> told = together ? List.copyOf(own) : parties.targets().of(cue, word, thing, own);
        if (doers.isEmpty() && told.isEmpty() && parties.participles().isOfItself(word)) {
            Optional<Understood> again = again(cue, before, found);
            if (again.isPresent()) {
                return again;
            }
        }
        // of somebody nobody knows whose side he is on
        List<Actor> targets = verb && !DeedReader.areSides(told) ? List.of() : told;
        if (verb && own.isEmpty() && targets.size() > 1 && parties.targets().isBetween(thing)) {
            return Optional.of(new Understood(targets, targets, false));
        }
        if (together && cue.isHistory() && own.size() < 2 && parties.targets().isOfElsewhere(word, others.pair())) {
            return Optional.empty();
        }
        if (together && own.size() < 2) {
            return parties.isDoneByStrangers(word) ? Optional.empty() : Optional.of(joint(doers, own));
        } else if (cue.frame() == DeedCue.Frame.EITHER && own.isEmpty() && targets.isEmpty()) {
            List<Actor> promising = speech.whoPromises(word);
            if (!promising.isEmpty()) {
                return Optional.of(new Understood(
                        promising, others.than(sides.sides(promising)).stream().toList(), true));
            }
            return Optional.of(joint(doers, own));
        } else if (targets.isEmpty() && own.size() > 1) {
            return Optional.of(ofSeveral(cue, word, thing, doers, own));
        } else if (targets.isEmpty()
                && own.size() == 1
                && (verb || given && !parties.targets().isUnknown(word))) {
            boolean home = parties.isBlamed(word) // who finds fault need not be hit
                    || cue.frame() == DeedCue.Frame.OWN
                            && cue.at().contains("subj")
                            && parties.targets().isToOwn(word, own)
                    || cue.frame() == DeedCue.Frame.ON
                            && (parties.targets().isAtHome(thing) || isOfOwnPeople(cue, thing, own));
            List<Actor> other = home
                    ? List.of()
                    : asBefore(cue, own, before)
                            .orElseGet(() -> others.than(own).stream().toList());
            return Optional.of(new Understood(doers, other, true));
        } else if (own.isEmpty()
                && (verb
                        ? parties.isLeftOpen(cue, word) || parties.isDoneByPronoun(word)
                        : cue.things().isPresent())) {
            return Optional.of(new Understood(unsaid(cue, word, doers, targets), targets, true));
        }
        return Optional.of(new Understood(doers, targets, false));
    }

    /** "The ministers welcomed that the treaty had been signed." */
    private Understood joint(List<Actor> doers, Set<Actor> own) {
        List<Actor> all = new ArrayList<>(doers);
        if (own.isEmpty()) {
            all.addAll(others.pair());
        } else {
            others.than(own).ifPresent(all::add);
        }
        return new Understood(all, all.size() < 2 ? List.of() : List.copyOf(sides.sides(all)), true);
    }

    /** "barred its fishermen from the shoal"; nobody expels or frees its own, there "its" is the other's. */
    private boolean isOfOwnPeople(DeedCue cue, int thing, Set<Actor> own) {
        return words.has("inward", cue.act().key()) && parties.targets().isOfOwnPeople(thing, own);
    }

    /** What several do they do to each other, or to somebody whom the story is about. */
    private Understood ofSeveral(DeedCue cue, int word, int thing, List<Actor> doers, Set<Actor> own) {
        boolean theirs =
                cue.things().filter(group -> words.has("opposed", group)).isPresent() && own.containsAll(others.main());
        if (cue.frame() == DeedCue.Frame.EITHER
                || theirs && own.size() == 2 // "Chad and Sudan recalled their ambassadors", in a story of the two
                || parties.targets().isMutual(thing)
                || parties.isDoneByEach(word)) {
            return new Understood(doers, List.copyOf(own), false);
        }
        boolean all = cue.pos() == DeedCue.Pos.NOUN || own.containsAll(others.main());
        return new Understood(doers, all ? List.of() : others.than(own).stream().toList(), true);
    }

    private List<Actor> unsaid(DeedCue cue, int word, List<Actor> doers, List<Actor> targets) {
        Set<Actor> found = new LinkedHashSet<>(doers);
        belonging.heading().filter(state -> !targets.contains(state)).ifPresent(found::add);
        if (found.isEmpty()) {
            found.addAll(speech.whoSays(word, targets));
        }
        boolean bidden = cue.frame() == DeedCue.Frame.BIDDEN; // nothing is ordered that nobody says
        if (found.isEmpty() && !bidden && !parties.isDoneByPronoun(word)) {
            others.than(Set.copyOf(targets)).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** "A second diplomat was expelled in May": by and to those whom the story told it of before, or who did the deed before it in the sentence. */
    private Optional<Understood> again(DeedCue cue, List<Told> before, List<Deed> found) {
        return before.stream()
                .reduce((first, second) -> second)
                .map(last -> new Understood(last.doers(), last.targets(), true))
                .or(() -> found.stream()
                        .filter(deed -> isLike(deed, cue))
                        .reduce((first, second) -> second)
                        .map(deed -> new Understood(deed.doers(), deed.targets(), true)));
    }

    /** A deed of the same kind; what is held is let go by who holds it. */
    private boolean isLike(Deed deed, DeedCue cue) {
        return deed.act().equals(cue.act())
                || words.has("holding", deed.act().key())
                        && words.has("holding", cue.act().key());
    }

    /** Of two deeds told in one sentence the second is often done to those of the first: "cut ties with Japan and recalled its envoy". */
    private Optional<List<Actor>> asBefore(DeedCue cue, Set<Actor> own, List<Told> before) {
        for (Told told : before) {
            Set<Actor> doers = sides.sides(told.doers());
            if (doers.equals(own)) {
                return Optional.of(told.targets())
                        .filter(targets -> targets.stream().noneMatch(own::contains));
            }
            if (own.equals(Set.copyOf(told.targets()))) {
                return Optional.of(List.copyOf(doers));
            }
        }
        return before.stream() // "Japan sent tents to Nepal, and Oman flew in medicines"
                .filter(told -> told.cue().act().equals(cue.act()))
                .filter(told -> !sides.sides(told.doers()).equals(Set.copyOf(told.targets())))
                .map(Told::targets)
                .reduce((first, second) -> second);
    }
}
