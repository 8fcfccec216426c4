package io.github.entente.graph;

import io.github.entente.graph.Borrowed.Oa;
import io.github.entente.graph.Borrowed.Schema;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * One fact as a nanopublication, which can be cited and trusted apart from all others: what is asserted, where that comes from, and who published it, each in a graph of its own.
 * The same fact always gives the same nanopublication.
 */
public final class Nanopublication {

    /** What is published one by one; positions go with their statements. */
    private static final List<IRI> KINDS = List.of(Type.MEETING, Type.STATEMENT, Type.DEED, ORG.MEMBERSHIP);

    static final String NAMESPACE = "http://www.nanopub.org/nschema#";

    /** Proof and not part of what is asserted. */
    private static final Set<IRI> PROOF = Set.of(Property.EVIDENCE, PROV.WAS_DERIVED_FROM);

    /** Who and what is named, as far as nobody takes it for another. */
    private static final Set<IRI> IDENTITY = Set.of(RDF.TYPE, OWL.SAMEAS);

    private final IRI iri;
    private final Model model = new LinkedHashModel();

    private Nanopublication(IRI fact) {
        this.iri = Values.iri(
                Iris.BASE,
                "np/"
                        + fact.stringValue()
                                .substring(fact.stringValue().lastIndexOf('/') + 1)
                                .replace('#', '-'));
    }

    /**
     * The facts of an article, in the order of their IRIs.
     *
     * @param article its graph
     * @param shared descriptions of whom and what it names
     * @param runs when it was read
     */
    public static Stream<Model> of(Model article, Model shared, Model runs) {
        return KINDS.stream()
                .flatMap(kind -> article.filter(null, RDF.TYPE, kind).subjects().stream())
                .map(IRI.class::cast)
                .distinct()
                .sorted(Comparator.comparing(IRI::stringValue))
                .map(fact -> new Nanopublication(fact).write(fact, article, shared, runs));
    }

    private Model write(IRI fact, Model article, Model shared, Model runs) {
        IRI head = part("head");
        add(head, iri, RDF.TYPE, Values.iri(NAMESPACE, "Nanopublication"));
        add(head, iri, Values.iri(NAMESPACE, "hasAssertion"), part("assertion"));
        add(head, iri, Values.iri(NAMESPACE, "hasProvenance"), part("provenance"));
        add(head, iri, Values.iri(NAMESPACE, "hasPublicationInfo"), part("pubinfo"));
        assertion(fact, article, shared);
        Set<Value> readers = provenance(fact, article, runs);
        publication(readers);
        return model;
    }

    private void assertion(IRI fact, Model article, Model shared) {
        IRI graph = part("assertion");
        Set<Value> told = new LinkedHashSet<>(List.of(fact));
        told.addAll(article.filter(fact, Property.POSITION, null).objects());
        Set<Value> named = new LinkedHashSet<>();
        told.forEach(node -> article.filter((Resource) node, null, null).stream()
                .filter(statement -> !PROOF.contains(statement.getPredicate()))
                .forEach(statement -> {
                    add(graph, statement.getSubject(), statement.getPredicate(), statement.getObject());
                    named.add(statement.getObject());
                }));
        named.stream()
                .filter(IRI.class::isInstance)
                .flatMap(who -> shared.filter((IRI) who, null, null).stream())
                .filter(statement -> IDENTITY.contains(statement.getPredicate())
                        || isEnglish(statement.getPredicate(), statement.getObject()))
                .forEach(statement ->
                        add(graph, statement.getSubject(), statement.getPredicate(), statement.getObject()));
    }

    private static boolean isEnglish(IRI property, Value name) {
        return (property.equals(RDFS.LABEL) || property.equals(SKOS.PREF_LABEL))
                && name instanceof Literal literal
                && literal.getLanguage().equals(Optional.of("en"));
    }

    /** @return what read the article */
    private Set<Value> provenance(IRI fact, Model article, Model runs) {
        IRI graph = part("provenance");
        Set<Value> readers = new LinkedHashSet<>();
        for (Value source : article.filter(fact, PROV.WAS_DERIVED_FROM, null).objects()) {
            add(graph, part("assertion"), PROV.WAS_DERIVED_FROM, source);
            // The text is somebody's; its hash tells whether another copy is the same.
            copy(graph, article, source, Set.of(Schema.ARTICLE_BODY, Schema.MENTIONS));
        }
        for (Value evidence : article.filter(fact, Property.EVIDENCE, null).objects()) {
            add(graph, fact, Property.EVIDENCE, evidence);
            copy(graph, article, evidence, Set.of());
            article.filter((Resource) evidence, Oa.HAS_SELECTOR, null)
                    .objects()
                    .forEach(selector -> copy(graph, article, selector, Set.of()));
            for (Value run : article.filter((Resource) evidence, PROV.WAS_GENERATED_BY, null)
                    .objects()) {
                add(graph, part("assertion"), PROV.WAS_GENERATED_BY, run);
                copy(graph, article, run, Set.of());
                copy(graph, runs, run, Set.of());
                readers.addAll(article.filter((Resource) run, PROV.WAS_ASSOCIATED_WITH, null)
                        .objects());
                runs.filter((Resource) run, PROV.ENDED_AT_TIME, null)
                        .objects()
                        .forEach(time -> add(part("pubinfo"), iri, DCTERMS.CREATED, time));
            }
        }
        readers.forEach(reader -> copy(graph, article, reader, Set.of()));
        return readers;
    }

    private void publication(Set<Value> readers) {
        IRI graph = part("pubinfo");
        readers.forEach(reader -> add(graph, iri, DCTERMS.CREATOR, reader));
        add(graph, iri, DCTERMS.CONFORMS_TO, Values.iri("https://w3id.org/entente"));
    }

    private void copy(IRI graph, Model from, Value node, Set<IRI> without) {
        from.filter((Resource) node, null, null).stream()
                .filter(statement -> !without.contains(statement.getPredicate()))
                .forEach(statement ->
                        add(graph, statement.getSubject(), statement.getPredicate(), statement.getObject()));
    }

    private IRI part(String name) {
        return Iris.part(iri, name);
    }

    private void add(IRI graph, Resource subject, IRI predicate, Value object) {
        model.add(subject, predicate, object, graph);
    }
}
