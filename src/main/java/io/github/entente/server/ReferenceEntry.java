package io.github.entente.server;

import io.github.entente.graph.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** One term of the ontology on its page. */
final class ReferenceEntry {

    /** A tie to another vocabulary, and how it is told. */
    private record Tie(Property property, String words) {}

    private static final List<Tie> TIES = List.of(
            new Tie(RDFS.subClassOf, "always"),
            new Tie(RDFS.subPropertyOf, "always"),
            new Tie(SKOS.broadMatch, "falls under"),
            new Tie(SKOS.closeMatch, "close to"),
            new Tie(SKOS.relatedMatch, "related to"));

    private static final Map<Resource, String> MANNERS = Map.of(
            OWL2.ObjectProperty, "leads to a node",
            OWL2.DatatypeProperty, "leads to a value",
            OWL2.FunctionalProperty, "one at most",
            OWL2.SymmetricProperty, "holds both ways",
            OWL2.TransitiveProperty, "goes on from one to the next");

    private final Model model;
    private final Model alignment;

    ReferenceEntry(Model model, Model alignment) {
        this.model = model;
        this.alignment = alignment;
    }

    static String local(Resource term) {
        return term.getURI()
                .substring(
                        Math.max(term.getURI().lastIndexOf('#'), term.getURI().lastIndexOf('/')) + 1);
    }

    void write(Element list, Resource term) {
        Element entry = list.appendElement("section").addClass("term").attr("id", local(term));
        entry.appendElement("h3").text(label(term, "en").orElse(local(term)));
        entry.appendText(" ");
        entry.appendElement("code").text(shortly(term));
        Element names = entry.appendElement("span").addClass("names");
        for (String language : List.of("zh", "ja")) {
            label(term, language).ifPresent(name -> {
                names.appendText(" ");
                names.appendElement("span").attr("lang", language).text(name);
            });
        }
        Stream.of(RDFS.comment, SKOS.definition)
                .flatMap(property -> texts(term, property).stream())
                .forEach(text -> entry.appendElement("p").text(text));
        Element facts = entry.appendElement("dl");
        manner(facts, term);
        links(facts, "Is a", kinds(term));
        links(facts, "Kinds", subjects(RDFS.subClassOf, term));
        links(facts, "One of", listed(term, OWL2.oneOf));
        links(facts, "Said of", types(term, RDFS.domain));
        links(facts, "Leads to", types(term, RDFS.range));
        links(facts, "Inverse of", Stream.concat(objects(term, OWL2.inverseOf), subjects(OWL2.inverseOf, term)));
        links(facts, "Broader", objects(term, SKOS.broader));
        links(facts, "Narrower", subjects(SKOS.broader, term));
        Stream.of("plover", "cameo", "goldstein").forEach(code -> code(facts, term, code));
        texts(term, SKOS.example).forEach(text -> line(facts, "Example").text(text));
        texts(term, SKOS.editorialNote).forEach(text -> line(facts, "Note").text(text));
        elsewhere(facts, term);
    }

    private void manner(Element facts, Resource term) {
        List<String> words = MANNERS.keySet().stream()
                .filter(type -> term.hasProperty(RDF.type, type))
                .map(MANNERS::get)
                .sorted(Comparator.comparing(word -> word.startsWith("leads") ? 0 : 1))
                .toList();
        if (!words.isEmpty()) {
            line(facts, "Manner").text(String.join("; ", words));
        }
    }

    private Stream<Resource> kinds(Resource term) {
        return Stream.concat(
                objects(term, RDFS.subClassOf),
                objects(term, RDF.type).filter(type -> type.getURI().startsWith(Vocabulary.NAMESPACE)));
    }

    private Stream<Resource> types(Resource term, Property property) {
        return Stream.concat(
                objects(term, property),
                term.listProperties(property).toList().stream()
                        .map(statement -> statement.getResource())
                        .filter(Resource::isAnon)
                        .flatMap(union -> listed(union, OWL2.unionOf)));
    }

    private static Stream<Resource> listed(Resource of, Property property) {
        return Optional.ofNullable(of.getPropertyResourceValue(property)).stream()
                .flatMap(list -> list.as(RDFList.class).asJavaList().stream())
                .map(RDFNode::asResource);
    }

    private static Stream<Resource> objects(Resource of, Property property) {
        return of.listProperties(property).toList().stream()
                .map(statement -> statement.getObject())
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource);
    }

    private Stream<Resource> subjects(Property property, Resource of) {
        return model.listResourcesWithProperty(property, of).toList().stream().filter(Resource::isURIResource);
    }

    private void elsewhere(Element facts, Resource term) {
        for (Tie tie : TIES) {
            List<Resource> others = objects(alignment.getResource(term.getURI()), tie.property())
                    .sorted(Comparator.comparing(Resource::getURI))
                    .toList();
            if (others.isEmpty()) {
                continue;
            }
            Element line = line(facts, "Elsewhere");
            line.appendText(tie.words() + " ");
            for (Resource other : others) {
                line.appendText(other.equals(others.get(0)) ? "" : ", ");
                link(line, other);
                label(alignment.getResource(other.getURI()), "en")
                        .filter(name -> !name.equals(local(other)))
                        .ifPresent(name -> line.appendText(" (" + name + ")"));
            }
        }
    }

    private static void code(Element facts, Resource term, String property) {
        Optional.ofNullable(term.getProperty(term.getModel().createProperty(Vocabulary.NAMESPACE + property)))
                .ifPresent(code -> {
                    Element line = facts.appendElement("dt");
                    line.appendElement("a").attr("href", "#" + property).text(label(code.getPredicate()));
                    facts.appendElement("dd").text(code.getString());
                });
    }

    private static String label(Property property) {
        return label(property, "en").orElse(property.getLocalName());
    }

    private void links(Element facts, String name, Stream<Resource> terms) {
        List<Resource> all =
                terms.distinct().sorted(Comparator.comparing(Resource::getURI)).toList();
        if (all.isEmpty()) {
            return;
        }
        Element line = line(facts, name);
        for (Resource term : all) {
            line.appendText(line.childNodeSize() == 0 ? "" : ", ");
            link(line, term);
        }
    }

    /** Ours lead to their place on the page; those of others, which may lead nowhere, are only named. */
    private void link(Element line, Resource term) {
        boolean ours = Stream.of(Vocabulary.NAMESPACE, Vocabulary.TOPICS, Vocabulary.ACTS)
                .anyMatch(namespace -> term.getURI().startsWith(namespace));
        Element name = ours ? line.appendElement("a").attr("href", "#" + local(term)) : line;
        name.appendElement("code").attr("title", term.getURI()).text(shortly(term));
    }

    private static Element line(Element facts, String name) {
        facts.appendElement("dt").text(name);
        return facts.appendElement("dd");
    }

    private static Optional<String> label(Resource term, String language) {
        return Stream.of(RDFS.label, SKOS.prefLabel)
                .flatMap(property -> term.listProperties(property, language).toList().stream())
                .map(statement -> statement.getString())
                .findFirst();
    }

    private static List<String> texts(Resource term, Property property) {
        return term.listProperties(property).toList().stream()
                .map(statement -> statement.getObject())
                .filter(RDFNode::isLiteral)
                .map(RDFNode::asLiteral)
                .map(Literal::getString)
                .sorted()
                .toList();
    }

    private String shortly(Resource term) {
        String known = model.shortForm(term.getURI());
        return known.equals(term.getURI()) ? alignment.shortForm(term.getURI()) : known;
    }
}
