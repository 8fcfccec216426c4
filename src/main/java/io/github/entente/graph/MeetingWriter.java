package io.github.entente.graph;

import io.github.entente.actor.Actor;
import io.github.entente.event.Meeting;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import io.github.entente.graph.Vocabulary.Value;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Writes meetings, and for those that were held the plain triples between the participants. */
final class MeetingWriter {

    private final Page page;
    private final SharedWriter shared;

    MeetingWriter(Page page, SharedWriter shared) {
        this.page = page;
        this.shared = shared;
    }

    void write(List<Fact<Meeting>> meetings) {
        meetings.forEach(this::write);
    }

    private void write(Fact<Meeting> fact) {
        IRI iri = fact.iri();
        Meeting meeting = fact.told();
        page.add(iri, RDF.TYPE, Type.MEETING);
        for (Actor participant : meeting.participants()) {
            page.add(iri, Property.PARTICIPANT, shared.actor(participant));
            shared.stateOf(participant).ifPresent(state -> page.add(iri, Property.FOR_STATE, state));
        }
        Dates.of(meeting.when()).ifPresent(dated -> {
            page.add(iri, Property.DATE, dated.date());
            page.add(iri, Property.DATE_PRECISION, dated.precision());
        });
        meeting.place().ifPresent(place -> page.add(iri, Property.PLACE, shared.place(place)));
        page.add(iri, Property.MODE, mode(meeting.mode()));
        page.add(iri, Property.STATUS, status(meeting.status()));
        meeting.beside().ifPresent(occasion -> page.add(iri, Property.BESIDE, occasion));
        page.add(iri, PROV.WAS_DERIVED_FROM, page.iri());
        if (meeting.status() == Meeting.Status.HELD) {
            writePairs(meeting.participants());
        }
    }

    private void writePairs(List<Actor> participants) {
        for (Actor one : participants) {
            for (Actor other : participants) {
                if (!one.id().equals(other.id())) {
                    page.add(shared.actor(one), Property.MEETS, shared.actor(other));
                }
            }
        }
    }

    private static IRI mode(Meeting.Mode mode) {
        return switch (mode) {
            case IN_PERSON -> Value.IN_PERSON;
            case PHONE -> Value.PHONE;
            case VIDEO -> Value.VIDEO;
            case MULTILATERAL -> Value.MULTILATERAL;
        };
    }

    private static IRI status(Meeting.Status status) {
        return switch (status) {
            case HELD -> Value.HELD;
            case PLANNED -> Value.PLANNED;
            case CANCELLED -> Value.CANCELLED;
        };
    }
}
