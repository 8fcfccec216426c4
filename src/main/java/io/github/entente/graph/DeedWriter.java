package io.github.entente.graph;

import io.github.entente.event.Deed;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import io.github.entente.graph.Vocabulary.Value;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Writes what sides do to each other. */
final class DeedWriter {

    private final Page page;
    private final SharedWriter shared;

    DeedWriter(Page page, SharedWriter shared) {
        this.page = page;
        this.shared = shared;
    }

    void write(List<Fact<Deed>> deeds) {
        deeds.forEach(this::write);
    }

    private void write(Fact<Deed> fact) {
        IRI iri = fact.iri();
        Deed deed = fact.told();
        page.add(iri, RDF.TYPE, Type.DEED);
        page.add(iri, Property.ACT, shared.act(deed.act()));
        deed.doers().forEach(doer -> page.add(iri, Property.DOER, shared.actor(doer)));
        deed.targets().forEach(target -> page.add(iri, Property.TARGET, shared.actor(target)));
        Dates.of(deed.when()).ifPresent(dated -> {
            page.add(iri, Property.DATE, dated.date());
            page.add(iri, Property.DATE_PRECISION, dated.precision());
        });
        deed.place().ifPresent(place -> page.add(iri, Property.PLACE, shared.place(place)));
        page.add(iri, Property.STATUS, deed.status() == Deed.Status.DONE ? Value.DONE : Value.ANNOUNCED);
        page.add(iri, PROV.WAS_DERIVED_FROM, page.iri());
    }
}
