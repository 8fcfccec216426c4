package io.github.entente.actor.wikidata;

import io.github.entente.actor.Actor;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Wikidata's SPARQL endpoint, or another that holds data in Wikidata's model. Asked for one state after the other. */
public final class SparqlSource implements WikidataSource {

    /** Wikidata's own. */
    public static final URI WIKIDATA = URI.create("https://query.wikidata.org/sparql");

    private static final int ROWS_A_PAGE = 5000;

    private final String name;
    private final SparqlQueries queries;
    private final Wanted wanted;

    private SparqlSource(String name, SparqlQueries queries, Wanted wanted) {
        this.name = name;
        this.queries = queries;
        this.wanted = wanted;
    }

    /**
     * @param userAgent who asks, so that the endpoint's operators know whom to turn to
     * @param said gets a line when the endpoint lets wait
     */
    public static SparqlSource at(URI endpoint, Wanted wanted, String userAgent, Consumer<String> said) {
        return at(endpoint, wanted, userAgent, said, Patience.usual(), ROWS_A_PAGE);
    }

    static SparqlSource at(
            URI endpoint, Wanted wanted, String userAgent, Consumer<String> said, Patience patience, int page) {
        if (!"http".equals(endpoint.getScheme()) && !"https".equals(endpoint.getScheme())) {
            throw new WikidataException(
                    endpoint.toString(),
                    "is no SPARQL endpoint's address; give one that begins with http:// or https://");
        }
        SparqlClient client = new SparqlClient(endpoint, userAgent, page, patience, said);
        return new SparqlSource(endpoint.toString(), new SparqlQueries(client), wanted);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void tell(List<Actor.State> states, Consumer<StateAnswer> told) {
        states.forEach(state -> told.accept(ask(state)));
    }

    private StateAnswer ask(Actor.State state) {
        List<String> gaps = new ArrayList<>();
        Entity item = heads(state.wikidata().orElseThrow());
        List<Entity> offices = offices(item, gaps).stream()
                .filter(office -> Wanted.headOffices(item).contains(office.id())
                        || wanted.role(office, state).isPresent())
                .toList();
        List<Entity> persons = persons(item, offices);
        return new StateAnswer(
                state.country().orElseThrow(),
                name,
                Instant.now().toString(),
                item,
                offices,
                persons,
                namesOfValues(persons),
                gaps);
    }

    private Entity heads(String state) {
        Items items = new Items();
        Entity.Builder item = items.of(state);
        for (SparqlRow row : queries.ask("heads", List.of(state))) {
            row.item("value").ifPresent(value -> item.withClaim(row.property(), row.dated(value)));
        }
        queries.name(items, List.of(state));
        return item.build();
    }

    private List<Entity> offices(Entity state, List<String> gaps) {
        Items offices = new Items();
        Wanted.headOffices(state).forEach(offices::of);
        for (String query : List.of("offices-by-jurisdiction", "offices-by-country")) {
            try {
                queries.ask(query, List.of(state.id()))
                        .forEach(row -> row.item("office").ifPresent(offices::of));
            } catch (SparqlClient.TooSlow e) {
                gaps.add("the endpoint gave up on " + query + " of " + state.id()
                        + ", so offices that are found by it alone are missing");
            }
        }
        queries.name(offices, offices.ids());
        return offices.built().toList();
    }

    private List<Entity> persons(Entity state, List<Entity> offices) {
        Items persons = new Items();
        Stream.of(Property.HEAD_OF_STATE, Property.HEAD_OF_GOVERNMENT)
                .flatMap(property -> state.claims(property).stream())
                .filter(wanted::time)
                .forEach(claim -> persons.of(claim.value()));
        for (SparqlRow row :
                queries.ask("holders", offices.stream().map(Entity::id).toList())) {
            Claim claim = row.dated(row.item("item").orElseThrow());
            row.item("person")
                    .filter(person -> wanted.time(claim))
                    .ifPresent(person -> persons.of(person).withClaim(Property.POSITION_HELD, claim));
        }
        for (SparqlRow row : queries.ask("facts", persons.ids())) {
            row.value(row.property())
                    .ifPresent(value ->
                            persons.of(row.item("item").orElseThrow()).withClaim(row.property(), Claim.of(value)));
        }
        Set<String> kept = ids(persons.built().filter(wanted::person));
        queries.name(persons, kept);
        return persons.built().filter(person -> kept.contains(person.id())).toList();
    }

    private Map<String, String> namesOfValues(List<Entity> persons) {
        Items values = new Items();
        queries.name(values, Wanted.namedValues(persons));
        Map<String, String> names = new TreeMap<>();
        values.built()
                .forEach(item ->
                        Languages.label(item, Languages.ENGLISH).ifPresent(label -> names.put(item.id(), label)));
        return names;
    }

    private static Set<String> ids(Stream<Entity> entities) {
        Set<String> ids = new LinkedHashSet<>();
        entities.forEach(entity -> ids.add(entity.id()));
        return ids;
    }
}
