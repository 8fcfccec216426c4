package io.github.entente.server.explorer.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;

/**
 * An office somebody holds or held.
 *
 * @param organisation the state or body, an IRI
 * @param from the day it began, or of an article the first day on which it is told
 * @param to the day it ended, or of an article the last day on which it is told
 * @param articles how many articles tell it; none if Wikidata does
 */
public record Office(
        String title, Optional<String> organisation, Optional<String> from, Optional<String> to, int articles) {

    /** What articles tell of a person and what the store keeps of Wikidata, each in the order of time. */
    public static List<Office> of(DatasetGraph dataset, Actor person) {
        return Txn.calculateRead(dataset, () -> {
            List<Office> offices = new ArrayList<>(told(dataset, NodeFactory.createURI(person.id())));
            person.wikidata()
                    .map(item -> NodeFactory.createURI(Names.ITEMS + item))
                    .ifPresent(item -> offices.addAll(known(dataset, item)));
            return offices;
        });
    }

    private static List<Office> told(DatasetGraph dataset, Node person) {
        Map<List<Optional<String>>, List<Optional<String>>> days = new HashMap<>();
        for (Quad quad : Iter.toList(dataset.find(Node.ANY, Node.ANY, Names.MEMBER, person))) {
            Node graph = quad.getGraph();
            Node membership = quad.getSubject();
            text(dataset, graph, membership, Names.TITLE)
                    .ifPresent(title -> days.computeIfAbsent(
                                    List.of(Optional.of(title), text(dataset, graph, membership, Names.IN)),
                                    first -> new ArrayList<>())
                            .add(text(dataset, graph, membership, Names.AS_OF)));
        }
        List<Office> offices = new ArrayList<>();
        days.forEach((what, when) -> {
            List<String> known =
                    when.stream().flatMap(Optional::stream).sorted().toList();
            offices.add(new Office(
                    what.get(0).orElseThrow(),
                    what.get(1),
                    known.stream().findFirst(),
                    known.stream().reduce((first, second) -> second),
                    when.size()));
        });
        return inOrder(offices);
    }

    private static List<Office> known(DatasetGraph dataset, Node item) {
        Set<Office> offices = new LinkedHashSet<>();
        for (Quad quad : Iter.toList(dataset.find(Names.SHARED, item, Names.HELD, Node.ANY))) {
            Node held = quad.getObject();
            one(dataset, Names.SHARED, held, Names.HELD_IS)
                    .flatMap(office -> text(dataset, Names.SHARED, office, RDFS.label.asNode()))
                    .ifPresent(title -> offices.add(new Office(
                            title,
                            Optional.empty(),
                            text(dataset, Names.SHARED, held, Names.SINCE).flatMap(Office::day),
                            text(dataset, Names.SHARED, held, Names.UNTIL).flatMap(Office::day),
                            0)));
        }
        return inOrder(offices);
    }

    private static List<Office> inOrder(Collection<Office> offices) {
        return offices.stream()
                .sorted(Comparator.comparing((Office office) -> office.from().orElse(""))
                        .thenComparing(Office::title))
                .toList();
    }

    private static Optional<String> day(String time) {
        return time.length() < Day.LENGTH ? Optional.empty() : Optional.of(time.substring(0, Day.LENGTH));
    }

    private static Optional<String> text(DatasetGraph dataset, Node graph, Node subject, Node property) {
        return one(dataset, graph, subject, property).map(Page::text);
    }

    private static Optional<Node> one(DatasetGraph dataset, Node graph, Node subject, Node property) {
        List<Quad> found = Iter.toList(dataset.find(graph, subject, property, Node.ANY));
        return found.stream().findFirst().map(Quad::getObject);
    }
}
