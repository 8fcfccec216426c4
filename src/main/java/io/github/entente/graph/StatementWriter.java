package io.github.entente.graph;

import io.github.entente.event.Meeting;
import io.github.entente.event.Position;
import io.github.entente.event.Statement;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import io.github.entente.graph.Vocabulary.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Writes statements and the positions they take; a position has the number of its statement. */
final class StatementWriter {

    private final Page page;
    private final SharedWriter shared;

    StatementWriter(Page page, SharedWriter shared) {
        this.page = page;
        this.shared = shared;
    }

    void write(List<Fact<Statement>> statements, List<Fact<Meeting>> meetings) {
        statements.forEach(statement -> write(statement, meetings));
    }

    private void write(Fact<Statement> fact, List<Fact<Meeting>> meetings) {
        IRI iri = fact.iri();
        Statement statement = fact.told();
        IRI position = Iris.fact(page.iri(), "position", fact.number());
        page.add(iri, RDF.TYPE, Type.STATEMENT);
        statement.speakers().forEach(speaker -> {
            page.add(iri, Property.SPEAKER, shared.actor(speaker));
            page.add(shared.actor(speaker), Property.STATES, position);
        });
        statement.behalf().ifPresent(whom -> page.add(iri, Property.ON_BEHALF_OF, shared.actor(whom)));
        page.add(iri, Property.ACT, shared.act(statement.act()));
        statement.addressees().forEach(actor -> page.add(iri, Property.ADDRESSEE, shared.actor(actor)));
        Dates.of(statement.when()).ifPresent(dated -> {
            page.add(iri, Property.DATE, dated.date());
            page.add(iri, Property.DATE_PRECISION, dated.precision());
        });
        statement
                .venue()
                .flatMap(venue -> find(venue, meetings))
                .ifPresent(meeting -> page.add(iri, Property.VENUE, meeting.iri()));
        page.add(iri, Property.POSITION, position);
        page.add(iri, PROV.WAS_DERIVED_FROM, page.iri());
        writePosition(position, statement);
    }

    private void writePosition(IRI iri, Statement statement) {
        Position position = statement.position();
        page.add(iri, RDF.TYPE, Type.POSITION);
        page.add(iri, Property.TEXT, page.text().in(position.span()));
        page.add(iri, Property.START, page.text().start(position.span()));
        page.add(iri, Property.END, page.text().end(position.span()));
        position.topics().forEach(topic -> page.add(iri, Property.TOPIC, shared.topic(topic)));
        page.add(iri, Property.STANCE, stance(position.stance()));
        statement.toward().forEach(actor -> page.add(iri, Property.TOWARD, shared.actor(actor)));
        page.add(iri, PROV.WAS_DERIVED_FROM, page.iri());
    }

    /** The meeting itself, or else, where later sentences have told more of it since, the one with the same participants. */
    private static Optional<Fact<Meeting>> find(Meeting venue, List<Fact<Meeting>> meetings) {
        return meetings.stream()
                .filter(fact -> fact.told().equals(venue))
                .findFirst()
                .or(() -> meetings.stream()
                        .filter(fact ->
                                new HashSet<>(fact.told().participants()).equals(new HashSet<>(venue.participants())))
                        .findFirst());
    }

    private static IRI stance(Position.Stance stance) {
        return switch (stance) {
            case FOR -> Value.FOR;
            case AGAINST -> Value.AGAINST;
            case NEUTRAL -> Value.NEUTRAL;
        };
    }
}
