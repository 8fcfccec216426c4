package io.github.entente.graph;

import io.github.entente.event.Evidence;
import io.github.entente.graph.Borrowed.Oa;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import java.util.Comparator;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Writes the words that say so, numbered in text order over all facts of an article. */
final class EvidenceWriter {

    /** As many characters around a quote as find it again in a text that has changed a little elsewhere. */
    private static final int AROUND = 32;

    private final Page page;
    private final IRI run;

    EvidenceWriter(Page page, Extractor extractor) {
        this.page = page;
        this.run = Iris.run(page.iri(), extractor);
    }

    private record Proof(IRI fact, Evidence evidence) {}

    void write(List<Fact<?>> facts) {
        List<Proof> proofs = facts.stream()
                .flatMap(fact -> fact.evidence().stream().map(evidence -> new Proof(fact.iri(), evidence)))
                .sorted(Comparator.comparing(proof -> proof.evidence().span()))
                .toList();
        for (int i = 0; i < proofs.size(); i++) {
            write(proofs.get(i), i + 1);
        }
    }

    private void write(Proof proof, int number) {
        IRI iri = Iris.fact(page.iri(), "evidence", number);
        Evidence evidence = proof.evidence();
        IRI quote = Iris.part(page.iri(), "evidence-" + number + "-quote");
        IRI position = Iris.part(page.iri(), "evidence-" + number + "-position");
        Text text = page.text();
        page.add(proof.fact(), Property.EVIDENCE, iri);
        page.add(iri, RDF.TYPE, Type.EVIDENCE);
        page.add(iri, Oa.HAS_SOURCE, page.iri());
        page.add(iri, Oa.HAS_SELECTOR, quote);
        page.add(iri, Oa.HAS_SELECTOR, position);
        page.add(iri, Property.CONFIDENCE, evidence.confidence());
        page.add(iri, Property.INFERRED, Values.literal(evidence.inferred()));
        page.add(iri, PROV.WAS_GENERATED_BY, run);
        page.add(quote, RDF.TYPE, Oa.TEXT_QUOTE_SELECTOR);
        page.add(quote, Oa.EXACT, text.in(evidence.span()));
        page.add(quote, Oa.PREFIX, text.before(evidence.span(), AROUND));
        page.add(quote, Oa.SUFFIX, text.after(evidence.span(), AROUND));
        page.add(position, RDF.TYPE, Oa.TEXT_POSITION_SELECTOR);
        page.add(position, Oa.START, text.start(evidence.span()));
        page.add(position, Oa.END, text.end(evidence.span()));
    }
}
