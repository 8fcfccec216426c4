package io.github.entente.actor.gazetteer;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Detail;
import io.github.entente.actor.Place;
import io.github.entente.actor.Tenure;
import io.github.entente.article.data.DataFile.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes actors, places and words of a gazetteer's rows, and checks each row against the others. */
final class GazetteerReader {

    private final Tables tables;
    private final Map<String, Actor.State> states = new LinkedHashMap<>();
    private final Map<String, String> adjectives = new LinkedHashMap<>();
    private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
    private final Set<Name> names = new LinkedHashSet<>();
    private final Map<String, Actor.Organisation> bodyRows = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();

    GazetteerReader(Tables tables) {
        this.tables = tables;
    }

    Gazetteer read() {
        List<Role> roles = tables.of(Table.ROLES).stream().map(this::role).toList();
        List<Body> bodies =
                tables.of(Table.BODIES).stream().map(GazetteerReader::body).toList();
        Set<String> roleKeys = roles.stream().map(Role::key).collect(Collectors.toSet());
        Set<String> bodyKeys = bodies.stream().map(Body::key).collect(Collectors.toSet());
        tables.of(Table.STATES).forEach(this::state);
        Map<String, List<Tenure>> tenures = tenures(roleKeys);
        Map<String, List<Detail>> details = ofPersons(Table.DETAILS, GazetteerReader::detail);
        tables.of(Table.PERSONS).forEach(row -> person(row, tenures, details));
        tables.of(Table.ORGANISATIONS).forEach(row -> organisation(row, bodyKeys));
        tables.of(Table.PLACES).forEach(this::place);
        return new Gazetteer(
                tables, List.copyOf(actors.values()), places, List.copyOf(names), roles, bodies, adjectives, bodyRows);
    }

    private Role role(Row row) {
        List<String> bodies =
                tables.of(Table.BODIES).stream().map(body -> body.text("body")).toList();
        return new Role(
                row.text("role"),
                Cells.titles(row, "titles"),
                row.text("kind"),
                Cells.yes(row, "unique"),
                row.optional("body").map(body -> Cells.oneOf(row, "body", body, bodies)),
                row.optional("organisation").map(id -> Cells.id(row, "organisation", id)),
                row.optional("refresh").isPresent() && Cells.yes(row, "refresh"),
                row.optional("checked"));
    }

    private static Body body(Row row) {
        String label = row.text("label");
        if (label.indexOf("%s") < 0 || label.replace("%s", "").indexOf('%') >= 0) {
            throw row.error("label \"" + label
                    + "\" must hold %s where the state's adjective goes, such as \"%s Foreign Ministry\"");
        }
        return new Body(row.text("body"), Cells.titles(row, "phrases"), row.text("kind"), label);
    }

    private void state(Row row) {
        String iso3 = Cells.iso3(row, "iso3");
        Optional<String> wikidata = Cells.wikidata(row);
        Actor.State state =
                new Actor.State(new ActorId(wikidata.orElse(iso3)), Cells.names(row), wikidata, Optional.of(iso3));
        states.put(iso3, state);
        List<String> demonyms = row.list("demonyms");
        adjectives.put(iso3, row.optional("adjective").orElse(demonyms.isEmpty() ? state.name() : demonyms.get(0)));
        add(row, state, Name.Kind.STATE);
        demonyms.forEach(form -> names.add(new Name.OfActor(form, Name.Kind.DEMONYM, state)));
        row.list("metonyms").forEach(form -> names.add(new Name.OfActor(form, Name.Kind.METONYM, state)));
    }

    private Map<String, List<Tenure>> tenures(Set<String> roles) {
        Map<String, List<Tenure>> tenures = ofPersons(Table.TENURES, row -> tenure(row, roles));
        tenures.values()
                .forEach(list -> list.sort((a, b) ->
                        a.from().orElse(LocalDate.MIN).compareTo(b.from().orElse(LocalDate.MIN))));
        return tenures;
    }

    /** What a table says of each person, in its order. */
    private <T> Map<String, List<T>> ofPersons(Table table, Function<Row, T> reader) {
        Set<String> persons = tables.of(Table.PERSONS).stream()
                .map(row -> Cells.id(row, Table.PERSONS.key()).value())
                .collect(Collectors.toSet());
        Map<String, List<T>> byPerson = new LinkedHashMap<>();
        for (Row row : tables.of(table)) {
            String person = row.text("person");
            if (!persons.contains(person)) {
                throw row.error("person \"" + person + "\" is not in persons.csv; add the person or correct the key");
            }
            byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(reader.apply(row));
        }
        return byPerson;
    }

    private static Detail detail(Row row) {
        String property = Cells.oneOf(row, "property", row.text("property"), Detail.Property.words());
        Optional<String> item = Cells.item(row, "item");
        Detail detail = new Detail(Detail.Property.valueOf(property.toUpperCase(Locale.ROOT)), item, row.text("value"));
        if (detail.property() == Detail.Property.PORTRAIT && detail.value().contains("/")) {
            throw row.error(
                    "value \"" + detail.value()
                            + "\" is no file name; write the name on Wikimedia Commons, such as \"Some Body 2023.jpg\", without an address");
        }
        return detail;
    }

    private Tenure tenure(Row row, Set<String> roles) {
        Optional<String> role = row.optional("role");
        if (role.isPresent() && !roles.contains(role.get())) {
            throw row.error("role \"" + role.get() + "\" is not in roles.csv; add it there or leave it empty");
        }
        Optional<LocalDate> from = Cells.first(row, "from");
        Optional<LocalDate> to = Cells.last(row, "to");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw row.error("from " + from.get() + " is after to " + to.get() + "; swap or correct them");
        }
        Cells.oneOf(row, "verified", row.text("verified"), List.of("yes", "part", "no"));
        return new Tenure(role, Cells.item(row, "office"), row.text("title"), country(row), from, to);
    }

    private void person(Row row, Map<String, List<Tenure>> tenures, Map<String, List<Detail>> details) {
        String gender = row.optional("gender")
                .map(word -> Cells.oneOf(row, "gender", word, List.of("female", "male")))
                .orElse("unknown");
        add(
                row,
                new Actor.Person(
                        Cells.id(row, "key"),
                        Cells.names(row),
                        Cells.wikidata(row),
                        country(row),
                        row.text("family"),
                        Actor.Gender.valueOf(gender.toUpperCase(Locale.ROOT)),
                        tenures.getOrDefault(row.text("key"), List.of()),
                        details.getOrDefault(row.text("key"), List.of())),
                Name.Kind.PERSON);
    }

    private void organisation(Row row, Set<String> bodies) {
        Actor.Organisation organisation = new Actor.Organisation(
                Cells.id(row, "key"), Cells.names(row), Cells.wikidata(row), country(row), row.text("kind"));
        add(row, organisation, Name.Kind.ORGANISATION);
        row.list("metonyms").forEach(form -> names.add(new Name.OfActor(form, Name.Kind.METONYM, organisation)));
        row.optional("body").ifPresent(body -> {
            if (!bodies.contains(body)) {
                throw row.error("body \"" + body + "\" is not in bodies.csv; add it there or leave it empty");
            }
            String iso3 = organisation
                    .country()
                    .orElseThrow(() -> row.error("a row with a body needs the country whose body it is"));
            if (bodyRows.put(Gazetteer.bodyId(body, iso3), organisation) != null) {
                throw row.error(iso3 + " has another \"" + body + "\" on an earlier line; leave the body of one empty");
            }
        });
    }

    private void place(Row row) {
        row.text("kind");
        Place place = new Place(Cells.id(row, "key"), Cells.names(row), Cells.wikidata(row), country(row));
        places.add(place);
        names.add(new Name.OfPlace(place.names().en(), place));
        place.names().aliases().forEach(form -> names.add(new Name.OfPlace(form, place)));
    }

    private Optional<String> country(Row row) {
        Optional<String> country = row.optional("country").map(code -> Cells.iso3(row, "country"));
        if (country.isPresent() && !states.containsKey(country.get())) {
            throw row.error(
                    "country \"" + country.get() + "\" is not in states.csv; add the state or correct the code");
        }
        return country;
    }

    private void add(Row row, Actor actor, Name.Kind kind) {
        Actor other = actors.put(actor.id(), actor);
        if (other != null) {
            throw row.error("the id \"" + actor.id().value() + "\" is also that of " + other.name()
                    + "; give one of them another");
        }
        names.add(new Name.OfActor(actor.names().en(), kind, actor));
        actor.names().aliases().forEach(form -> names.add(new Name.OfActor(form, kind, actor)));
    }
}
