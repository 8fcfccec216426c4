package io.github.entente.graph;

import io.github.entente.graph.Borrowed.Oa;
import io.github.entente.graph.Borrowed.Schema;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.vocabulary.DC;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.TurtleWriterSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDMode;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;

/** What the end of a file's name says about its content. */
record RdfEnding(RDFFormat format, boolean packed) {

    private static final String PACKED = ".gz";
    private static final List<RDFFormat> FORMATS = List.of(
            RDFFormat.TRIG, RDFFormat.NQUADS, RDFFormat.JSONLD, RDFFormat.TURTLE, RDFFormat.NTRIPLES, RDFFormat.RDFXML);

    static RdfEnding of(Path file) {
        return known(file)
                .orElseThrow(() -> new RdfFileException(
                        file,
                        "its ending names no format of RDF; known are " + known() + ", each also with " + PACKED));
    }

    static boolean isKnown(Path file) {
        return known(file).isPresent();
    }

    private static Optional<RdfEnding> known(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean packed = name.endsWith(PACKED);
        String plain = packed ? name.substring(0, name.length() - PACKED.length()) : name;
        return FORMATS.stream()
                .filter(format -> plain.endsWith("." + format.getDefaultFileExtension()))
                .findFirst()
                .map(format -> new RdfEnding(format, packed));
    }

    /** A writer that has begun its document and knows the prefixes. */
    RDFWriter begin(OutputStream out) {
        RDFWriter writer = Rio.createWriter(format, out);
        // Literals go out as they are: 0.80 stays "0.80", and what is read back is what was written.
        writer.set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
        writer.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
        writer.set(JSONLDSettings.USE_NATIVE_TYPES, false);
        writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
        writer.startRDF();
        prefix(writer, "ent", Vocabulary.NAMESPACE);
        prefix(writer, "topic", Vocabulary.TOPICS);
        prefix(writer, "act", Vocabulary.ACTS);
        prefix(writer, "schema", Schema.NAMESPACE);
        prefix(writer, "oa", Oa.NAMESPACE);
        prefix(writer, "prov", PROV.NAMESPACE);
        prefix(writer, "org", ORG.NAMESPACE);
        prefix(writer, "dc", DC.NAMESPACE);
        prefix(writer, "dct", DCTERMS.NAMESPACE);
        prefix(writer, "np", Nanopublication.NAMESPACE);
        prefix(writer, "skos", SKOS.NAMESPACE);
        prefix(writer, "owl", OWL.NAMESPACE);
        prefix(writer, "rdfs", RDFS.NAMESPACE);
        prefix(writer, "xsd", XSD.NAMESPACE);
        return writer;
    }

    private static void prefix(RDFWriter writer, String prefix, String namespace) {
        writer.handleNamespace(prefix, namespace);
    }

    private static String known() {
        return FORMATS.stream()
                .map(format -> "." + format.getDefaultFileExtension())
                .collect(Collectors.joining(", "));
    }
}
