package io.github.entente.graph;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.ORG;

/** Terms of other vocabularies that RDF4J has no constants for. */
final class Borrowed {

    static final class Schema {
        static final String NAMESPACE = "https://schema.org/";
        static final IRI NEWS_ARTICLE = Values.iri(NAMESPACE, "NewsArticle");
        static final IRI HEADLINE = Values.iri(NAMESPACE, "headline");
        static final IRI DATE_PUBLISHED = Values.iri(NAMESPACE, "datePublished");
        static final IRI URL = Values.iri(NAMESPACE, "url");
        static final IRI ARTICLE_BODY = Values.iri(NAMESPACE, "articleBody");
        static final IRI IN_LANGUAGE = Values.iri(NAMESPACE, "inLanguage");
        static final IRI MENTIONS = Values.iri(NAMESPACE, "mentions");

        private Schema() {}
    }

    static final class Oa {
        static final String NAMESPACE = "http://www.w3.org/ns/oa#";
        static final IRI HAS_SOURCE = Values.iri(NAMESPACE, "hasSource");
        static final IRI HAS_SELECTOR = Values.iri(NAMESPACE, "hasSelector");
        static final IRI TEXT_QUOTE_SELECTOR = Values.iri(NAMESPACE, "TextQuoteSelector");
        static final IRI TEXT_POSITION_SELECTOR = Values.iri(NAMESPACE, "TextPositionSelector");
        static final IRI EXACT = Values.iri(NAMESPACE, "exact");
        static final IRI PREFIX = Values.iri(NAMESPACE, "prefix");
        static final IRI SUFFIX = Values.iri(NAMESPACE, "suffix");
        static final IRI START = Values.iri(NAMESPACE, "start");
        static final IRI END = Values.iri(NAMESPACE, "end");

        private Oa() {}
    }

    static final class Org {
        /** RDF4J's constant of this name is the class. */
        static final IRI ORGANIZATION = Values.iri(ORG.NAMESPACE, "organization");

        private Org() {}
    }

    /** Wikidata's statements ("p", "ps", "pq") and plain facts ("wdt"). */
    static final class Wikidata {
        static final String ITEMS = "http://www.wikidata.org/entity/";
        static final String COMMONS_FILES = "http://commons.wikimedia.org/wiki/Special:FilePath/";

        private static final String PROPERTIES = "http://www.wikidata.org/prop/";

        static final IRI POSITION_HELD = Values.iri(PROPERTIES, "P39");
        static final IRI POSITION_HELD_IS = Values.iri(PROPERTIES, "statement/P39");
        static final IRI START_TIME = Values.iri(PROPERTIES, "qualifier/P580");
        static final IRI END_TIME = Values.iri(PROPERTIES, "qualifier/P582");
        static final IRI PARTY = Values.iri(PROPERTIES, "direct/P102");
        static final IRI BIRTHPLACE = Values.iri(PROPERTIES, "direct/P19");
        static final IRI IMAGE = Values.iri(PROPERTIES, "direct/P18");

        private Wikidata() {}
    }

    private Borrowed() {}
}
