package io.github.entente.graph;

import io.github.entente.graph.Borrowed.Oa;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** The facts of an article's graph: which there are, how to know one again, and the graph without some. */
final class Facts {

    private static final List<IRI> KINDS = List.of(Type.MEETING, Type.STATEMENT, Type.DEED);

    /** What has a number that another reading may give to something else, or is no part of what is said. */
    private static final Set<IRI> NOT_SAID =
            Set.of(Property.EVIDENCE, PROV.WAS_DERIVED_FROM, Property.VENUE, Property.POSITION);

    private Facts() {}

    /** Meetings, statements and deeds, in the order of their IRIs. */
    static List<IRI> in(Model article) {
        return KINDS.stream()
                .flatMap(kind -> article.filter(null, RDF.TYPE, kind).subjects().stream())
                .filter(IRI.class::isInstance)
                .map(IRI.class::cast)
                .distinct()
                .sorted(Comparator.comparing(IRI::stringValue))
                .toList();
    }

    /** SHA-256 over what a fact says. */
    static String hash(Model article, IRI fact) {
        return Hash.hex(
                Stream.concat(Stream.of((Value) fact), article.filter(fact, Property.POSITION, null).objects().stream())
                        .flatMap(node -> article.filter((Resource) node, null, null).stream())
                        .filter(statement -> !NOT_SAID.contains(statement.getPredicate()))
                        .map(statement -> statement.getPredicate().stringValue() + " " + words(statement.getObject()))
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    private static String words(Value value) {
        return value instanceof Literal literal
                ? literal.getDatatype().stringValue() + " "
                        + literal.getLanguage().orElse("") + " " + literal.getLabel()
                : value.stringValue();
    }

    /** The first words that tell it. */
    static Optional<String> sentence(Model article, IRI fact) {
        return article.filter(fact, Property.EVIDENCE, null).objects().stream()
                .flatMap(evidence -> article.filter((Resource) evidence, Oa.HAS_SELECTOR, null).objects().stream())
                .flatMap(selector -> article.filter((Resource) selector, Oa.EXACT, null).objects().stream())
                .map(Value::stringValue)
                .findFirst();
    }

    /** The graph without some facts, their positions and their evidence, and without the plain triples that rest on nothing else. */
    static Model without(Model article, Collection<IRI> facts) {
        Set<Value> gone = new HashSet<>(facts);
        for (IRI property : List.of(Property.POSITION, Property.EVIDENCE, Oa.HAS_SELECTOR)) {
            Set.copyOf(gone)
                    .forEach(node -> gone.addAll(
                            article.filter((Resource) node, property, null).objects()));
        }
        Model kept = new LinkedHashModel();
        article.stream()
                .filter(statement -> !gone.contains(statement.getSubject()) && !gone.contains(statement.getObject()))
                .forEach(kept::add);
        Model unmet = new LinkedHashModel(kept.filter(null, Property.MEETS, null));
        unmet.removeIf(pair -> met(pair, kept));
        kept.removeAll(unmet);
        return kept;
    }

    private static boolean met(Statement pair, Model kept) {
        return kept.filter(null, Property.PARTICIPANT, pair.getSubject()).subjects().stream()
                .filter(meeting -> kept.contains(meeting, Property.STATUS, Vocabulary.Value.HELD))
                .anyMatch(meeting -> kept.contains(meeting, Property.PARTICIPANT, pair.getObject()));
    }
}
