package io.github.entente.graph;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Detail;
import io.github.entente.actor.Tenure;
import io.github.entente.graph.Borrowed.Wikidata;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype.XSD;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/**
 * Writes what the gazetteer knows of a person the way Wikidata would say it, below the person's Wikidata item: a query written for Wikidata is
 * answered from it where Wikidata cannot be reached.
 *
 * <p>Only items that are known stand in Wikidata's namespace; statements, and offices, parties and places without an item, have IRIs of Entente.
 */
final class SnapshotWriter {

    private final Model model;

    SnapshotWriter(Model model) {
        this.model = model;
    }

    void write(IRI item, Actor.Person person) {
        Set<IRI> taken = new HashSet<>();
        person.tenures().forEach(tenure -> office(item, tenure, taken));
        person.details().forEach(detail -> detail(item, detail));
    }

    private void office(IRI item, Tenure tenure, Set<IRI> taken) {
        IRI office =
                tenure.office().flatMap(Iris::wikidata).orElseGet(() -> Iris.office(tenure.title(), tenure.country()));
        IRI held = statement(item, office, tenure, taken);
        add(item, Wikidata.POSITION_HELD, held);
        add(held, Wikidata.POSITION_HELD_IS, office);
        tenure.from().ifPresent(day -> add(held, Wikidata.START_TIME, time(day)));
        tenure.to().ifPresent(day -> add(held, Wikidata.END_TIME, time(day)));
        label(office, tenure.title());
    }

    /** Without the last day: an office that ended since another article was read stays the same statement, and gets its end. */
    private static IRI statement(IRI item, IRI office, Tenure tenure, Set<IRI> taken) {
        String first = tenure.from().or(tenure::to).map(LocalDate::toString).orElse("");
        String known = office.stringValue() + "\n" + first;
        IRI iri = Iris.statement(item, known);
        for (int again = 2; !taken.add(iri); again++) {
            iri = Iris.statement(item, known + "\n" + again);
        }
        return iri;
    }

    private void detail(IRI item, Detail detail) {
        switch (detail.property()) {
            case PARTY -> named(item, Wikidata.PARTY, detail);
            case BIRTHPLACE -> named(item, Wikidata.BIRTHPLACE, detail);
            case PORTRAIT -> add(item, Wikidata.IMAGE, commons(detail.value()));
        }
    }

    private void named(IRI item, IRI property, Detail detail) {
        IRI object = detail.item()
                .flatMap(Iris::wikidata)
                .orElseGet(() -> Iris.named(detail.property().word(), detail.value()));
        add(item, property, object);
        label(object, detail.value());
    }

    /** Midnight in UTC, as Wikidata has days. */
    private static Literal time(LocalDate day) {
        return Values.literal(day + "T00:00:00Z", XSD.DATETIME);
    }

    private static IRI commons(String file) {
        try {
            URI path = new URI(null, null, "/" + Text.clean(file), null);
            return Values.iri(Wikidata.COMMONS_FILES, path.toASCIIString().substring(1));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void label(IRI subject, String name) {
        add(subject, RDFS.LABEL, Values.literal(Text.clean(name), "en"));
    }

    private void add(IRI subject, IRI property, Value value) {
        model.add(subject, property, value, Iris.SHARED);
    }
}
