package io.github.entente.server.explorer.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Reads the facts of one article off its graph. */
final class ArticleFacts {

    private static final Map<Node, Kind> KINDS =
            Map.of(Names.MEETING, Kind.MEETING, Names.STATEMENT, Kind.STATEMENT, Names.DEED, Kind.DEED);

    private static final Map<Node, Part.Role> ROLES = Map.of(
            Names.PARTICIPANT, Part.Role.PARTICIPANT,
            Names.SPEAKER, Part.Role.SPEAKER,
            Names.BEHALF, Part.Role.BEHALF,
            Names.ADDRESSEE, Part.Role.ADDRESSEE,
            Names.DOER, Part.Role.DOER,
            Names.TARGET, Part.Role.TARGET);

    record Told(Article article, List<Fact> facts) {}

    private final Page page;
    private final Article article;
    private final Map<String, Actor> actors;
    private final Terms terms;

    ArticleFacts(Page page, Node graph, Map<String, Actor> actors, Terms terms) {
        this.page = page;
        this.article = article(page, graph);
        this.actors = actors;
        this.terms = terms;
    }

    static Article article(Page page, Node graph) {
        return new Article(
                graph.getURI(),
                page.text(graph, Names.SOURCE_NAME).orElse(graph.getURI()),
                page.text(graph, Names.HEADLINE),
                page.text(graph, Names.PUBLISHER),
                page.text(graph, Names.PUBLISHED),
                page.text(graph, Names.URL));
    }

    Told read() {
        List<Fact> facts = new ArrayList<>();
        page.subjects().filter(Node::isURI).forEach(node -> {
            for (Node type : page.all(node, RDF.type.asNode())) {
                Kind kind = KINDS.get(type);
                if (kind != null) {
                    facts.add(fact(node, kind));
                }
            }
        });
        return new Told(article, facts);
    }

    private Fact fact(Node node, Kind kind) {
        Optional<Node> position = page.one(node, Names.POSITION);
        Optional<String> act = page.word(node, Names.ACT);
        Optional<String> status = page.word(node, Names.STATUS);
        Evidence best = Evidence.best(page, node);
        return new Fact(
                node.getURI(),
                kind,
                article,
                page.text(node, Names.DATE),
                page.word(node, Names.PRECISION),
                page.word(node, Names.MODE),
                status,
                act,
                position.flatMap(said -> page.word(said, Names.STANCE)),
                parts(node, position),
                position.stream()
                        .flatMap(said -> page.all(said, Names.TOPIC).stream())
                        .map(Names::local)
                        .sorted()
                        .toList(),
                page.text(node, Names.PLACE),
                page.text(node, Names.VENUE),
                position.map(Node::getURI),
                Evidence.quotes(page, node),
                best.confidence(),
                best.inferred(),
                hasHappened(status) ? terms.tone(act) : Optional.empty());
    }

    /** What is planned, called off or announced has not cooled or warmed anything yet. */
    private static boolean hasHappened(Optional<String> status) {
        return status.isEmpty() || status.get().equals("held") || status.get().equals("done");
    }

    private List<Part> parts(Node node, Optional<Node> position) {
        List<Part> parts = new ArrayList<>();
        ROLES.forEach((property, role) -> add(parts, node, property, role));
        position.ifPresent(said -> add(parts, said, Names.TOWARD, Part.Role.TOWARD));
        parts.sort(Comparator.comparing(Part::role)
                .thenComparing(part -> part.actor().id()));
        return parts;
    }

    private void add(List<Part> parts, Node node, Node property, Part.Role role) {
        for (Node actor : page.all(node, property)) {
            Actor known = actor.isURI() ? actors.get(actor.getURI()) : null;
            if (known != null) {
                parts.add(new Part(known, role));
            }
        }
    }
}
