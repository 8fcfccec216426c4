package io.github.entente.actor.following;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.OfficePhrase;
import io.github.entente.actor.naming.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which known person a full name means, and how sure that is: by the state and the office the article gives, by who was in office on its day,
 * and by the states it speaks of. A name is shared by more people than any gazetteer knows, so that a known name alone is not enough.
 */
final class Linking {

    /** A known person, and how sure it is that the name means that one. */
    record Choice(Actor.Person person, double confidence) {}

    private final Scene scene;
    private final Set<String> company;

    /** @param company the states the article speaks of, as ISO 3166-1 alpha-3 codes */
    Linking(Scene scene, Set<String> company) {
        this.scene = scene;
        this.company = Set.copyOf(company);
    }

    /**
     * @param known all who have the name; one or more
     * @param offices what the article says the one it means is
     * @param country the state the article says that one is of
     */
    Choice choose(List<Actor.Person> known, List<OfficePhrase> offices, Optional<String> country) {
        List<Choice> choices = new ArrayList<>(known.stream()
                .map(person -> new Choice(person, confidence(person, offices, country)))
                .sorted(Comparator.comparingDouble(Choice::confidence)
                        .reversed()
                        .thenComparing(choice -> scene.inOffice(choice.person()) ? 0 : 1)
                        .thenComparing(choice -> choice.person().id()))
                .toList());
        Choice best = choices.get(0);
        boolean shared = choices.size() > 1
                && choices.get(1).confidence() == best.confidence()
                && scene.inOffice(choices.get(1).person()) == scene.inOffice(best.person());
        return shared ? new Choice(best.person(), Math.min(best.confidence(), Confidence.LINK_SHARED)) : best;
    }

    /**
     * The known holder of an office whom an article spells otherwise: "Prime Minister Atal Behari Vajpayee". Empty where nobody of that family name and
     * initial is known to hold one of the offices that day.
     */
    Optional<Actor.Person> respelled(String name, List<OfficePhrase> offices, Optional<String> country) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        List<Actor.Person> holders = offices.stream()
                .filter(office -> !office.past())
                .flatMap(office -> office.role().stream())
                .flatMap(role -> country.map(Stream::of)
                        .orElseGet(() -> scene.states().stream().flatMap(state -> state.country().stream()))
                        .flatMap(state -> scene.holder(role, Optional.of(state)).stream()))
                .filter(holder -> People.key(holder.family()).equals(People.key(family)))
                .filter(holder ->
                        People.key(holder.name()).charAt(0) == People.key(name).charAt(0))
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private double confidence(Actor.Person person, List<OfficePhrase> offices, Optional<String> country) {
        if (offices.stream().anyMatch(office -> holds(person, office))) {
            return Confidence.LINK_OFFICE;
        }
        if (isOfAnotherState(person, country)) {
            return Confidence.LINK_OTHER_STATE;
        }
        boolean official = offices.stream().anyMatch(OfficePhrase::official);
        boolean near = person.country().map(company::contains).orElse(true);
        if (!official && !offices.isEmpty() && !(near && scene.inOffice(person))) {
            return Confidence.LINK_OTHER_CALLING;
        }
        if (country.isPresent() && country.equals(person.country())) {
            return Confidence.LINK_STATE;
        }
        if (isLongGone(person) && !offices.stream().anyMatch(OfficePhrase::past)) {
            return Confidence.LINK_OTHER_AGE;
        }
        return near ? Confidence.LINK_COMPANY : Confidence.LINK_NAME;
    }

    /** A person may serve an organisation of many states, or have changed states: only an office held there says so. */
    private static boolean isOfAnotherState(Actor.Person person, Optional<String> country) {
        return country.isPresent()
                && person.country().isPresent()
                && !country.equals(person.country())
                && person.tenures().stream()
                        .noneMatch(tenure -> tenure.country().equals(country));
    }

    private boolean holds(Actor.Person person, OfficePhrase office) {
        return person.tenures().stream()
                .anyMatch(tenure -> tenure.role().isPresent()
                        && tenure.role().equals(office.role().map(Role::key))
                        && (office.country().isEmpty() || tenure.country().equals(office.country()))
                        && (office.past() || scene.covers(tenure)));
    }

    /** Whether all offices known of somebody ended a lifetime before the article. */
    private boolean isLongGone(Actor.Person person) {
        Optional<LocalDate> left = person.tenures().stream()
                .map(tenure -> tenure.to().or(tenure::from))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        boolean open = person.tenures().stream().anyMatch(scene::covers);
        return !open && left.map(scene::isLongAfter).orElse(false);
    }
}
