package io.github.entente.graph;

import io.github.entente.graph.Vocabulary.Property;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Writes the offices an article says persons hold, as of the day it was published. */
final class MembershipWriter {

    private final Page page;
    private final SharedWriter shared;

    MembershipWriter(Page page, SharedWriter shared) {
        this.page = page;
        this.shared = shared;
    }

    void write(List<Fact<Membership>> memberships) {
        memberships.forEach(this::write);
    }

    private void write(Fact<Membership> fact) {
        IRI iri = fact.iri();
        Membership membership = fact.told();
        page.add(iri, RDF.TYPE, ORG.MEMBERSHIP);
        page.add(iri, ORG.MEMBER, shared.actor(membership.holder()));
        membership.country().flatMap(shared::state).ifPresent(state -> page.add(iri, ORG.ORGANIZATION, state));
        page.add(iri, Property.TITLE, membership.title());
        membership.role().ifPresent(role -> page.add(iri, Property.ROLE, role));
        page.article().published().ifPresent(time -> page.add(iri, Property.AS_OF, Dates.day(time)));
        page.add(iri, PROV.WAS_DERIVED_FROM, page.iri());
    }
}
