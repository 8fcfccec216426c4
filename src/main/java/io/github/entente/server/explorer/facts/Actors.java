package io.github.entente.server.explorer.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads the actors and places of the shared graph. */
final class Actors {

    private final Page shared;
    private final Map<String, Actor> known = new TreeMap<>();

    private Actors(Page shared) {
        this.shared = shared;
    }

    /** All actors by IRI. */
    static Map<String, Actor> of(Page shared) {
        Actors actors = new Actors(shared);
        List<Node> others = new ArrayList<>();
        // States first, as those who act for them name them.
        shared.subjects().filter(Node::isURI).forEach(node -> {
            if (shared.says(node, RDF.type.asNode(), Names.STATE)) {
                actors.add(node, Actor.Type.STATE);
            } else {
                others.add(node);
            }
        });
        for (Node node : others) {
            if (shared.says(node, RDF.type.asNode(), Names.PERSON)) {
                actors.add(node, Actor.Type.PERSON);
            } else if (shared.says(node, RDF.type.asNode(), Names.ORGANISATION)) {
                actors.add(node, Actor.Type.ORGANISATION);
            }
        }
        return actors.known;
    }

    /** The names of places by IRI, by language. */
    static Map<String, Map<String, String>> places(Page shared) {
        Map<String, Map<String, String>> places = new HashMap<>();
        shared.subjects()
                .filter(Node::isURI)
                .filter(node -> node.getURI().startsWith(Names.PLACES))
                .forEach(node -> places.put(node.getURI(), names(shared, node)));
        return places;
    }

    private void add(Node node, Actor.Type type) {
        Optional<Actor> state = shared.all(node, Names.COUNTRY).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .sorted()
                .map(known::get)
                .flatMap(found -> Optional.ofNullable(found).stream())
                .findFirst();
        Set<String> aliases = new HashSet<>();
        shared.all(node, SKOS.altLabel.asNode()).forEach(alias -> aliases.add(Page.text(alias)));
        shared.all(node, RDFS.label.asNode()).forEach(label -> aliases.add(Page.text(label)));
        Optional<String> item = shared.all(node, OWL2.sameAs.asNode()).stream()
                .map(Page::text)
                .filter(iri -> iri.startsWith(Names.ITEMS))
                .map(iri -> iri.substring(Names.ITEMS.length()))
                .sorted()
                .findFirst();
        known.put(
                node.getURI(),
                new Actor(
                        node.getURI(),
                        type,
                        names(shared, node),
                        type == Actor.Type.STATE ? Optional.empty() : state,
                        shared.text(node, Names.ISO3),
                        item,
                        aliases));
    }

    private static Map<String, String> names(Page shared, Node node) {
        Map<String, String> names = new TreeMap<>();
        // One with two names in a language is called by the first.
        shared.all(node, RDFS.label.asNode()).stream()
                .filter(Node::isLiteral)
                .filter(label -> !label.getLiteralLanguage().isEmpty())
                .forEach(label -> names.merge(
                        label.getLiteralLanguage(),
                        label.getLiteralLexicalForm(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return names;
    }
}
