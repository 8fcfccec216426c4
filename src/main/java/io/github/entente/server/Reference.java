package io.github.entente.server;

import io.github.entente.graph.Vocabulary;
import io.github.entente.store.Ontology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The reference of the ontology as a page, made from its files: each term at the anchor of its local name, with its names, what it means, how it is used and what it is called
 * elsewhere. jsoup writes what it is given as text, so nothing in a file can become markup.
 */
final class Reference {

    private final Model model;
    private final ReferenceEntry entries;

    private Reference() {
        model = ModelFactory.createDefaultModel();
        for (String file : List.of("entente.ttl", "topics.ttl", "acts.ttl")) {
            Model part = ModelFactory.createModelForGraph(Ontology.graph(file));
            model.add(part);
            model.setNsPrefixes(part);
        }
        Model alignment = ModelFactory.createModelForGraph(Ontology.graph("alignment.ttl"));
        entries = new ReferenceEntry(model, alignment);
    }

    static String page(String template) {
        return new Reference().fill(template);
    }

    private String fill(String template) {
        Document page = Jsoup.parse(template, "", Parser.htmlParser());
        page.outputSettings().prettyPrint(false);
        Resource ontology = model.getResource("https://w3id.org/entente");
        page.expectFirst("#page-title").text(ontology.getProperty(DCTerms.title).getString());
        page.expectFirst("#page-description")
                .text(ontology.getProperty(DCTerms.description).getString());
        page.expectFirst("#page-version")
                .text(ontology.getProperty(OWL2.versionInfo).getString());
        Element files = page.expectFirst("#page-files");
        for (String file : Ontology.FILES) {
            files.appendText(files.childNodeSize() == 0 ? "" : ", ");
            files.appendElement("a").attr("href", "/ontology/" + file).text(file);
        }
        section(page, "Classes", own(OWL2.Class));
        section(page, "Values", own(OWL2.NamedIndividual));
        section(page, "Properties", properties());
        section(page, "Topics", concepts(Vocabulary.TOPICS));
        section(page, "Acts", concepts(Vocabulary.ACTS));
        return page.outerHtml();
    }

    private void section(Document page, String title, List<Resource> terms) {
        String anchor = "all-" + title.toLowerCase(Locale.ROOT);
        Element line = page.expectFirst("#page-contents").appendElement("p");
        line.appendElement("a").attr("href", "#" + anchor).text(title + " (" + terms.size() + ")");
        line.appendText(": ");
        Element list = page.expectFirst("#page-terms");
        list.appendElement("h2").attr("id", anchor).text(title);
        for (Resource term : terms) {
            line.appendElement("a")
                    .attr("href", "#" + ReferenceEntry.local(term))
                    .text(ReferenceEntry.local(term));
            line.appendText(" ");
            entries.write(list, term);
        }
    }

    private List<Resource> own(Resource type) {
        return sorted(model.listResourcesWithProperty(RDF.type, type).toList().stream()
                .filter(term -> term.isURIResource() && term.getURI().startsWith(Vocabulary.NAMESPACE))
                .toList());
    }

    private List<Resource> properties() {
        List<Resource> all = new ArrayList<>(own(OWL2.ObjectProperty));
        all.addAll(own(OWL2.DatatypeProperty));
        return sorted(all);
    }

    private List<Resource> concepts(String namespace) {
        return sorted(model.listResourcesWithProperty(RDF.type, SKOS.Concept).toList().stream()
                .filter(concept -> concept.getURI().startsWith(namespace))
                .toList());
    }

    private static List<Resource> sorted(List<Resource> terms) {
        return terms.stream()
                .sorted(Comparator.comparing(ReferenceEntry::local, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
