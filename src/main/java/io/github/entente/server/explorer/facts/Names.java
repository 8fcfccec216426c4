package io.github.entente.server.explorer.facts;

import io.github.entente.graph.Iris;
import io.github.entente.graph.Vocabulary;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** The terms of the graph as Jena has them. */
final class Names {

    static final String ARTICLES = Iris.BASE + "article/";
    static final String PLACES = Iris.BASE + "place/";
    static final String ITEMS = "http://www.wikidata.org/entity/";

    static final Node SHARED = iri(Iris.BASE + "shared");
    static final Node SAMENESS = iri(Iris.BASE + "sameness");

    static final Node PERSON = ent("Person");
    static final Node STATE = ent("State");
    static final Node ORGANISATION = ent("Organisation");
    static final Node MEETING = ent("Meeting");
    static final Node STATEMENT = ent("Statement");
    static final Node DEED = ent("Deed");

    static final Node PARTICIPANT = ent("participant");
    static final Node SPEAKER = ent("speaker");
    static final Node BEHALF = ent("onBehalfOf");
    static final Node ADDRESSEE = ent("addressee");
    static final Node TOWARD = ent("toward");
    static final Node DOER = ent("doer");
    static final Node TARGET = ent("target");
    static final Node DATE = ent("date");
    static final Node PRECISION = ent("datePrecision");
    static final Node PLACE = ent("place");
    static final Node MODE = ent("mode");
    static final Node STATUS = ent("status");
    static final Node ACT = ent("act");
    static final Node VENUE = ent("venue");
    static final Node POSITION = ent("position");
    static final Node TEXT = ent("text");
    static final Node TOPIC = ent("topic");
    static final Node STANCE = ent("stance");
    static final Node EVIDENCE = ent("evidence");
    static final Node CONFIDENCE = ent("confidence");
    static final Node INFERRED = ent("inferred");
    static final Node COUNTRY = ent("country");
    static final Node ISO3 = ent("iso3");
    static final Node SOURCE_NAME = ent("sourceName");
    static final Node SAME_MEETING = ent("sameMeeting");
    static final Node GOLDSTEIN = ent("goldstein");
    static final Node TITLE = ent("title");
    static final Node AS_OF = ent("asOf");
    static final Node ALIGNS_ONE = ent("alignsOne");
    static final Node ALIGNS_OTHER = ent("alignsOther");
    static final Node TERM_ONE = ent("termOne");
    static final Node TERM_OTHER = ent("termOther");
    static final Node SIMILARITY = ent("similarity");
    static final Node CONTRADICTS_ONE = ent("contradictsOne");
    static final Node CONTRADICTS_OTHER = ent("contradictsOther");
    static final Node ABOUT = ent("about");

    static final Node SELECTOR = iri("http://www.w3.org/ns/oa#hasSelector");
    static final Node EXACT = iri("http://www.w3.org/ns/oa#exact");
    static final Node START = iri("http://www.w3.org/ns/oa#start");
    static final Node END = iri("http://www.w3.org/ns/oa#end");
    static final Node HEADLINE = iri("https://schema.org/headline");
    static final Node PUBLISHED = iri("https://schema.org/datePublished");
    static final Node URL = iri("https://schema.org/url");
    static final Node BODY = iri("https://schema.org/articleBody");
    static final Node PUBLISHER = iri("http://purl.org/dc/elements/1.1/publisher");

    static final Node MEMBER = iri("http://www.w3.org/ns/org#member");
    static final Node IN = iri("http://www.w3.org/ns/org#organization");

    // Wikidata's "position held", what is held, and since and until when.
    static final Node HELD = iri("http://www.wikidata.org/prop/P39");
    static final Node HELD_IS = iri("http://www.wikidata.org/prop/statement/P39");
    static final Node SINCE = iri("http://www.wikidata.org/prop/qualifier/P580");
    static final Node UNTIL = iri("http://www.wikidata.org/prop/qualifier/P582");

    /** What an article's graph says of it and of its facts, without their words. */
    static final Set<Node> OF_FACTS = Set.of(
            RDF.type.asNode(),
            SOURCE_NAME,
            HEADLINE,
            PUBLISHER,
            PUBLISHED,
            URL,
            PARTICIPANT,
            SPEAKER,
            BEHALF,
            ADDRESSEE,
            TOWARD,
            DOER,
            TARGET,
            DATE,
            PRECISION,
            PLACE,
            MODE,
            STATUS,
            ACT,
            VENUE,
            POSITION,
            TOPIC,
            STANCE,
            EVIDENCE,
            CONFIDENCE,
            INFERRED,
            SELECTOR,
            EXACT,
            START);

    private Names() {}

    static String local(Node iri) {
        String text = iri.getURI();
        return text.substring(Math.max(text.lastIndexOf('#'), text.lastIndexOf('/')) + 1);
    }

    private static Node ent(String name) {
        return iri(Vocabulary.NAMESPACE + name);
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }
}
