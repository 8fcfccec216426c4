package io.github.entente.graph;

import io.github.entente.actor.wikidata.Claim;
import io.github.entente.actor.wikidata.Entity;
import io.github.entente.actor.wikidata.EntityReader;
import io.github.entente.actor.wikidata.Property;
import io.github.entente.actor.wikidata.WikidataDate;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;

/** Wikidata's truthy dump in N-Triples: an item's triples stand together, and statements have no qualifiers, so no dates. */
final class TruthyDump implements EntityReader {

    private static final String ITEM = "http://www.wikidata.org/entity/Q";
    private static final String DIRECT = "http://www.wikidata.org/prop/direct/";
    private static final String FILE = "/Special:FilePath/";

    @Override
    public void read(InputStream in, Consumer<Entity> each) throws IOException {
        RDFParser parser = Rio.createParser(RDFFormat.NTRIPLES);
        // The dump holds IRIs and literals that people typed; none of those that are read needs to be well-formed.
        parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
        parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
        parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
        Items items = new Items(each);
        parser.setRDFHandler(items);
        try {
            parser.parse(in);
        } catch (RDFParseException | RDFHandlerException e) {
            throw new IOException("is not good N-Triples: " + e.getMessage(), e);
        }
        items.finish();
    }

    /** Puts the triples of an item together. */
    private static final class Items extends AbstractRDFHandler {

        private final Consumer<Entity> each;
        private String subject = "";
        private Optional<Entity.Builder> item = Optional.empty();

        Items(Consumer<Entity> each) {
            this.each = each;
        }

        @Override
        public void handleStatement(Statement statement) {
            String now = statement.getSubject().stringValue();
            if (!now.equals(subject)) {
                finish();
                subject = now;
                item = now.startsWith(ITEM) ? Optional.of(Entity.named(id(now))) : Optional.empty();
            }
            item.ifPresent(builder -> add(builder, statement.getPredicate(), statement.getObject()));
        }

        void finish() {
            item.map(Entity.Builder::build).ifPresent(each);
            item = Optional.empty();
        }

        private static void add(Entity.Builder item, IRI predicate, Value value) {
            if (value instanceof Literal text && predicate.equals(RDFS.LABEL)) {
                text.getLanguage().ifPresent(language -> item.withLabel(language, text.getLabel()));
            } else if (value instanceof Literal text && predicate.equals(SKOS.ALT_LABEL)) {
                text.getLanguage().ifPresent(language -> item.withAlias(language, text.getLabel()));
            } else if (predicate.getNamespace().equals(DIRECT)) {
                Property.of(predicate.getLocalName())
                        .ifPresent(property -> value(property, value.stringValue())
                                .ifPresent(known -> item.withClaim(property, Claim.of(known))));
            }
        }

        private static Optional<String> value(Property property, String value) {
            return switch (property.kind()) {
                case ITEM ->
                    Optional.of(value).filter(iri -> iri.startsWith(ITEM)).map(Items::id);
                case FILE ->
                    Optional.of(value)
                            .filter(iri -> iri.contains(FILE))
                            .map(iri -> iri.substring(iri.indexOf(FILE) + FILE.length()))
                            .map(name -> URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
                case TIME -> WikidataDate.yearly(value);
            };
        }

        private static String id(String iri) {
            return iri.substring(ITEM.length() - 1);
        }
    }
}
