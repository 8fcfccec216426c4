package io.github.entente.store.sameness;

import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import io.github.entente.store.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;

/** The meetings and deeds a store holds, as each article tells them. */
final class Tellings {

    private static final int DAY = "2024-09-23".length();

    private Tellings() {}

    static List<Telling> of(Asked store) {
        Map<String, List<Rows.Row>> events = new LinkedHashMap<>();
        for (Rows.Row row : store.rows("tellings.rq")) {
            events.computeIfAbsent(Asked.must(row, "event"), first -> new ArrayList<>())
                    .add(row);
        }
        return events.values().stream().map(Tellings::telling).toList();
    }

    private static Telling telling(List<Rows.Row> rows) {
        Rows.Row first = rows.get(0);
        boolean meeting = Asked.must(first, "type").equals(Type.MEETING.stringValue());
        return new Telling(
                Asked.must(first, "event"),
                Asked.must(first, "article"),
                meeting ? Telling.Kind.MEETING : Telling.Kind.DEED,
                parties(rows, meeting ? Property.PARTICIPANT : Property.DOER),
                parties(rows, Property.TARGET),
                Asked.text(first, "date").flatMap(Period::of),
                Asked.text(first, "place")
                        .map(place -> new Telling.Spot(
                                place, Asked.text(first, "placeState").orElse(""))),
                Asked.text(first, "beside"),
                localName(Asked.must(first, "manner")),
                localName(Asked.must(first, "status")),
                Asked.text(first, "published")
                        .map(time -> time.substring(0, Math.min(time.length(), DAY)))
                        .flatMap(Period::of));
    }

    /** Whoever has two sorts or states by mistake counts once. */
    private static List<Party> parties(List<Rows.Row> rows, IRI as) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (Rows.Row row : rows) {
            if (Asked.must(row, "as").equals(as.stringValue())) {
                String actor = Asked.must(row, "party");
                parties.putIfAbsent(actor, party(actor, Asked.text(row, "sort"), Asked.text(row, "state")));
            }
        }
        return List.copyOf(parties.values());
    }

    private static Party party(String actor, Optional<String> sort, Optional<String> state) {
        if (sort.equals(Optional.of(Type.STATE.stringValue()))) {
            return new Party(actor, actor, Party.Sort.STATE);
        }
        boolean person = sort.equals(Optional.of(Type.PERSON.stringValue()));
        return new Party(actor, state.orElse(""), person ? Party.Sort.PERSON : Party.Sort.BODY);
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
