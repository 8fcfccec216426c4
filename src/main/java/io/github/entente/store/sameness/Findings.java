package io.github.entente.store.sameness;

import io.github.entente.graph.Iris;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.base.CoreDatatype.XSD;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** What was found, as it stands in the graph id:sameness. */
final class Findings {

    private final Model model = new LinkedHashModel();

    Model model() {
        return model;
    }

    /** @param rules the name of the rules they were compared by: by others they would have to be compared anew */
    void compared(Collection<String> articles, String rules) {
        articles.forEach(article -> model.add(Iris.SAMENESS, PROV.WAS_DERIVED_FROM, Values.iri(article)));
        if (!articles.isEmpty()) {
            model.add(Iris.SAMENESS, OWL.VERSIONINFO, Values.literal(rules));
        }
    }

    void same(Set<Telling> event) {
        List<Telling> tellings = List.copyOf(event);
        for (Telling one : tellings) {
            for (Telling other : tellings) {
                if (!one.equals(other)) {
                    IRI same = one.isMeeting() ? Property.SAME_MEETING : Property.SAME_DEED;
                    model.add(Values.iri(one.event()), same, Values.iri(other.event()));
                }
            }
        }
    }

    void contradicts(Contradiction contradiction) {
        String one = contradiction.one().event();
        String other = contradiction.other().event();
        IRI iri = Iris.found("contradiction", one, other + "\n" + contradiction.about());
        model.add(iri, RDF.TYPE, Type.CONTRADICTION);
        model.add(iri, Property.CONTRADICTS_ONE, Values.iri(one));
        model.add(iri, Property.CONTRADICTS_OTHER, Values.iri(other));
        model.add(iri, Property.ABOUT, Values.literal(contradiction.about()));
    }

    void aligned(Aligned aligned) {
        IRI iri = Iris.found("alignment", aligned.one(), aligned.other());
        model.add(iri, RDF.TYPE, Type.ALIGNMENT);
        model.add(iri, Property.ALIGNS_ONE, Values.iri(aligned.one()));
        model.add(iri, Property.ALIGNS_OTHER, Values.iri(aligned.other()));
        // Two places: the model's sums differ between processors in the digits behind.
        BigDecimal similarity = BigDecimal.valueOf(Math.min(1, Math.max(0, aligned.similarity())))
                .setScale(2, RoundingMode.HALF_UP);
        model.add(iri, Property.SIMILARITY, Values.literal(similarity.toPlainString(), XSD.DECIMAL));
        aligned.terms().ifPresent(terms -> {
            model.add(iri, Property.TERM_ONE, Values.literal(terms.one()));
            model.add(iri, Property.TERM_OTHER, Values.literal(terms.other()));
        });
    }
}
