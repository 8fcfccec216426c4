package io.github.entente.server.explorer.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * Reads what there is to filter and count in the graphs of some articles, without their words. For one transaction.
 *
 * <p>To look up the terms of all triples takes most of the time of reading a graph, and most are not needed. TDB2 knows terms by number, so there
 * only those that are needed are looked up. It is done beside TDB2's cache: that would throw out for them what queries use.
 */
final class Scan {

    /** Stands for a quote, of which only that it is there matters. */
    private static final Node QUOTE = NodeFactory.createLiteralString("");

    private final DatasetGraph dataset;
    private final Optional<NodeTupleTable> table;
    private final Map<NodeId, Node> properties = new HashMap<>();

    /** What articles have in common: actors, topics, words for a status. */
    private final Map<NodeId, Node> common = new HashMap<>();

    private record Triple(NodeId subject, Node property, NodeId value) {}

    Scan(DatasetGraph dataset) {
        this.dataset = dataset;
        this.table = Optional.of(DatasetGraphWrapper.unwrap(dataset))
                .filter(DatasetGraphTDB.class::isInstance)
                .map(DatasetGraphTDB.class::cast)
                .map(storage -> storage.getQuadTable().getNodeTupleTable());
        table.map(NodeTupleTable::getNodeTable)
                .ifPresent(terms -> Names.OF_FACTS.forEach(property -> {
                    NodeId id = terms.getNodeIdForNode(property);
                    if (!NodeId.isDoesNotExist(id)) {
                        properties.put(id, property);
                    }
                }));
    }

    Page page(Node graph) {
        Page page = new Page();
        table.ifPresentOrElse(numbered -> read(numbered, graph, page), () -> read(graph, page));
        return page;
    }

    private void read(NodeTupleTable numbered, Node graph, Page page) {
        List<Triple> triples = triples(numbered, graph);
        Set<NodeId> own = new HashSet<>();
        Map<NodeId, Node> names = new HashMap<>();
        for (Triple triple : triples) {
            own.add(triple.subject());
            // Nobody asks what evidence and selectors are called, but for quotes, where words are found.
            if (triple.property().equals(Names.EVIDENCE) || triple.property().equals(Names.SELECTOR)) {
                names.put(triple.value(), NodeFactory.createBlankNode(String.valueOf(names.size())));
            }
        }
        for (Triple triple : triples) {
            if (triple.property().equals(Names.EXACT)) {
                names.remove(triple.subject());
            }
        }
        NodeTable terms = numbered.getNodeTable().baseNodeTable();
        for (Triple triple : triples) {
            Node value = triple.property().equals(Names.EXACT)
                    ? QUOTE
                    : named(triple.value(), own.contains(triple.value()) ? names : common, terms);
            page.add(named(triple.subject(), names, terms), triple.property(), value);
        }
    }

    private List<Triple> triples(NodeTupleTable numbered, Node graph) {
        List<Triple> triples = new ArrayList<>();
        NodeId id = numbered.getNodeTable().getNodeIdForNode(graph);
        Iterator<Tuple<NodeId>> quads = numbered.find(id, NodeId.NodeIdAny, NodeId.NodeIdAny, NodeId.NodeIdAny);
        while (quads.hasNext()) {
            Tuple<NodeId> quad = quads.next();
            Node property = properties.get(quad.get(2));
            if (property != null) {
                triples.add(new Triple(quad.get(1), property, quad.get(3)));
            }
        }
        return triples;
    }

    private static Node named(NodeId id, Map<NodeId, Node> known, NodeTable terms) {
        return NodeId.isInline(id) ? NodeId.extract(id) : known.computeIfAbsent(id, terms::getNodeForNodeId);
    }

    private void read(Node graph, Page page) {
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (Names.OF_FACTS.contains(quad.getPredicate())) {
                page.add(quad.getSubject(), quad.getPredicate(), quad.getObject());
            }
        });
    }
}
