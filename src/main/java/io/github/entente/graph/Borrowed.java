package io.github.entente.graph;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** Terms of schema.org and the Web Annotation vocabulary, which RDF4J has no constants for. */
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

    private Borrowed() {}
}
