package io.github.entente.store;

import io.github.entente.store.Network.Node;
import io.github.entente.store.Network.Tie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The forms in which programs read networks. */
public enum NetworkFormat {
    /** GEXF 1.3, of Gephi. */
    GEXF("application/gexf+xml") {
        @Override
        public void write(Network network, Writer out) {
            XmlPage.write(
                    out,
                    page -> page.element(
                            "gexf",
                            gexf -> {
                                gexf.element("meta", meta -> meta.element("creator", name -> name.text("Entente")));
                                gexf.element(
                                        "graph",
                                        graph -> gexf(network, graph),
                                        "mode",
                                        "static",
                                        "defaultedgetype",
                                        "directed");
                            },
                            "xmlns",
                            "http://gexf.net/1.3",
                            "version",
                            "1.3"));
        }
    },
    /** GraphML, of Gephi, yEd, NetworkX and igraph. */
    GRAPHML("application/graphml+xml") {
        @Override
        public void write(Network network, Writer out) {
            XmlPage.write(
                    out,
                    page -> page.element(
                            "graphml",
                            graphml -> {
                                for (String name : FIELDS.keySet()) {
                                    graphml.element(
                                            "key", "id", name, "for", "node", "attr.name", name, "attr.type", "string");
                                }
                                graphml.element(
                                        "key", "id", "kind", "for", "edge", "attr.name", "kind", "attr.type", "string");
                                graphml.element(
                                        "key",
                                        "id",
                                        "weight",
                                        "for",
                                        "edge",
                                        "attr.name",
                                        "weight",
                                        "attr.type",
                                        "double");
                                graphml.element("graph", graph -> graphml(network, graph), "edgedefault", "directed");
                            },
                            "xmlns",
                            "http://graphml.graphdrawing.org/xmlns"));
        }
    },
    /** A row for each tie. */
    CSV("text/csv") {
        @Override
        public void write(Network network, Writer out) {
            Map<String, Node> nodes = network.nodes().stream().collect(Collectors.toMap(Node::iri, node -> node));
            try {
                CSVPrinter rows = CSVFormat.RFC4180
                        .builder()
                        .setRecordSeparator('\n')
                        .get()
                        .print(out);
                rows.printRecord("Source", "Target", "Type", "Kind", "Weight", "SourceLabel", "TargetLabel");
                for (Tie tie : network.ties()) {
                    rows.printRecord(
                            tie.source(),
                            tie.target(),
                            type(tie),
                            tie.kind(),
                            tie.weight(),
                            label(nodes, tie.source()),
                            label(nodes, tie.target()));
                }
                rows.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    },
    /** The language of Graphviz. */
    DOT("text/vnd.graphviz") {
        @Override
        public void write(Network network, Writer out) {
            try {
                out.write("digraph entente {\n");
                for (Node node : network.nodes()) {
                    out.write("  " + quoted(node.iri()) + " [label=" + quoted(node.label()) + "];\n");
                }
                for (Tie tie : network.ties()) {
                    out.write("  " + quoted(tie.source()) + " -> " + quoted(tie.target()) + " [label="
                            + quoted(tie.kind() + " " + tie.weight()) + ", weight=" + tie.weight()
                            + (tie.directed() ? "" : ", dir=none") + "];\n");
                }
                out.write("}\n");
                out.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    };

    /** What both XML formats say of a node beside its name. */
    private static final Map<String, Function<Node, String>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("label", Node::label);
        FIELDS.put("iri", Node::iri);
        FIELDS.put("zh", Node::zh);
        FIELDS.put("ja", Node::ja);
        FIELDS.put("type", Node::type);
        FIELDS.put("country", Node::country);
        FIELDS.put("wikidata", Node::wikidata);
    }

    private final String mediaType;

    NetworkFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public abstract void write(Network network, Writer out);

    private static void gexf(Network network, XmlPage graph) throws XMLStreamException {
        List<String> fields =
                FIELDS.keySet().stream().filter(name -> !name.equals("label")).toList();
        graph.element(
                "attributes",
                attributes -> {
                    for (String name : fields) {
                        attributes.element("attribute", "id", name, "title", name, "type", "string");
                    }
                },
                "class",
                "node");
        graph.element("nodes", nodes -> {
            for (Node node : network.nodes()) {
                nodes.element(
                        "node",
                        inside -> inside.element("attvalues", values -> {
                            for (String name : fields) {
                                String value = FIELDS.get(name).apply(node);
                                if (!value.isEmpty()) {
                                    values.element("attvalue", "for", name, "value", value);
                                }
                            }
                        }),
                        "id",
                        node.iri(),
                        "label",
                        node.label());
            }
        });
        graph.element("edges", edges -> {
            for (int i = 0; i < network.ties().size(); i++) {
                Tie tie = network.ties().get(i);
                // The kind keeps ties of different kinds between the same two apart.
                edges.element(
                        "edge",
                        "id",
                        String.valueOf(i),
                        "source",
                        tie.source(),
                        "target",
                        tie.target(),
                        "type",
                        type(tie),
                        "kind",
                        tie.kind(),
                        "label",
                        tie.kind(),
                        "weight",
                        tie.weight() + ".0");
            }
        });
    }

    private static void graphml(Network network, XmlPage graph) throws XMLStreamException {
        // Quirk: an id of GraphML is a name token, which an IRI is not.
        Map<String, String> ids = new HashMap<>();
        for (Node node : network.nodes()) {
            ids.put(node.iri(), "n" + ids.size());
        }
        for (Node node : network.nodes()) {
            graph.element(
                    "node",
                    inside -> {
                        for (Map.Entry<String, Function<Node, String>> field : FIELDS.entrySet()) {
                            String value = field.getValue().apply(node);
                            if (!value.isEmpty()) {
                                inside.element("data", data -> data.text(value), "key", field.getKey());
                            }
                        }
                    },
                    "id",
                    ids.get(node.iri()));
        }
        for (int i = 0; i < network.ties().size(); i++) {
            Tie tie = network.ties().get(i);
            graph.element(
                    "edge",
                    inside -> {
                        inside.element("data", data -> data.text(tie.kind()), "key", "kind");
                        inside.element("data", data -> data.text(tie.weight() + ".0"), "key", "weight");
                    },
                    "id",
                    "e" + i,
                    "source",
                    ids.get(tie.source()),
                    "target",
                    ids.get(tie.target()),
                    "directed",
                    String.valueOf(tie.directed()));
        }
    }

    private static String type(Tie tie) {
        return tie.directed() ? "directed" : "undirected";
    }

    private static String label(Map<String, Node> nodes, String iri) {
        return nodes.containsKey(iri) ? nodes.get(iri).label() : iri;
    }

    private static String quoted(String text) {
        return "\"" + Columns.oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
