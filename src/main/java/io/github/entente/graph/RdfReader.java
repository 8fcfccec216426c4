package io.github.entente.graph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import no.hasmac.jsonld.JsonLdError;
import no.hasmac.jsonld.JsonLdErrorCode;
import no.hasmac.jsonld.loader.DocumentLoader;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.UnsupportedRDFormatException;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;

/** Reads RDF from files that may come from anywhere, and follows no reference out of them. */
final class RdfReader {

    private static final DocumentLoader NOTHING_REMOTE = (address, options) -> {
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                "it refers to " + address + ", which is not fetched: write the context into the file");
    };

    private RdfReader() {}

    static Model read(Path source) {
        RdfEnding ending = RdfEnding.of(source);
        Model model = new LinkedHashModel();
        RDFParser parser = Rio.createParser(ending.format());
        close(parser);
        parser.setRDFHandler(new StatementCollector(model));
        try (InputStream in = open(source, ending)) {
            parser.parse(in, Iris.BASE);
        } catch (RDFParseException e) {
            throw new RdfFileException(source, "is not good " + ending.format().getName() + ": " + e.getMessage(), e);
        } catch (IOException | RDFHandlerException | UnsupportedRDFormatException e) {
            throw new RdfFileException(source, "cannot be read: " + e.getMessage(), e);
        }
        return model;
    }

    private static void close(RDFParser parser) {
        parser.set(JSONLDSettings.DOCUMENT_LOADER, NOTHING_REMOTE);
        parser.set(JSONLDSettings.SECURE_MODE, true);
        parser.set(XMLParserSettings.SECURE_PROCESSING, true);
        parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
        parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
        parser.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
        parser.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
    }

    private static InputStream open(Path source, RdfEnding ending) throws IOException {
        InputStream file = new BufferedInputStream(Files.newInputStream(source));
        return ending.packed() ? new GZIPInputStream(file) : file;
    }
}
