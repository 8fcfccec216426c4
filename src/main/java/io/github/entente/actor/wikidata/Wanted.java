package io.github.entente.actor.wikidata;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which offices, times in office and people of Wikidata are taken: those a reader of news since some year may meet. */
public final class Wanted {

    private final OfficeTitles titles;
    private final Gazetteer gazetteer;
    private final int since;

    private Wanted(Gazetteer gazetteer, int since) {
        this.titles = new OfficeTitles(gazetteer);
        this.gazetteer = gazetteer;
        this.since = since;
    }

    /** @param since whoever left office, or died, before this year is left out */
    public static Wanted of(Gazetteer gazetteer, int since) {
        return new Wanted(gazetteer, since);
    }

    /** The role of an office, where that is a role whose holders are taken. */
    Optional<Role> role(Entity office, Actor.State state) {
        return titles.role(office, state).filter(Role::refreshed);
    }

    /** The role of an office that a state names as its head's: by its name, or else the plain one. */
    Role headRole(Optional<Entity> office, Actor.State state, Property head) {
        boolean ofState = head == Property.HEAD_OF_STATE || head == Property.OFFICE_OF_HEAD_OF_STATE;
        String plain = ofState ? "head-of-state" : "head-of-government";
        return office.flatMap(item -> role(item, state))
                .or(() -> gazetteer.roles().stream()
                        .filter(role -> role.key().equals(plain))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("roles.csv has no " + plain));
    }

    boolean time(Claim claim) {
        return claim.to().map(Wanted::year).orElse(since) >= since;
    }

    boolean person(Entity person) {
        return person.values(Property.DEATH).stream().mapToInt(Wanted::year).allMatch(year -> year >= since);
    }

    /** The items of the offices a state names as its heads'. */
    static List<String> headOffices(Entity state) {
        return Stream.of(Property.OFFICE_OF_HEAD_OF_STATE, Property.OFFICE_OF_HEAD_OF_GOVERNMENT)
                .flatMap(property -> state.values(property).stream())
                .distinct()
                .toList();
    }

    /** The items whose names are needed to tell what is said of people. */
    static Set<String> namedValues(List<Entity> persons) {
        return persons.stream()
                .flatMap(person -> Stream.of(Property.GENDER, Property.FAMILY_NAME, Property.PARTY, Property.BIRTHPLACE)
                        .flatMap(property -> person.values(property).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }
}
