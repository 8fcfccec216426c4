package io.github.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalLong;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;

/**
 * What an exported file is and holds, in DCAT and VoID, written beside it.
 *
 * @param title a line for people
 * @param content which part of the store it is, in words
 * @param mediaType of the file
 * @param triples how many, if it is a file of RDF
 * @param entities how many of each class
 */
public record DataPackage(
        String title, String content, String mediaType, OptionalLong triples, Map<IRI, Long> entities) {

    private static final String ENDING = ".dcat.ttl";
    private static final String SPDX = "http://spdx.org/rdf/terms#";

    /** The file beside an export that describes it. */
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** Describes a file that is written completely. */
    public Path describe(Path file) {
        Path target = beside(file);
        RdfFiles.writeTurtle(target, model(file));
        return target;
    }

    private Model model(Path file) {
        String hash = hash(file);
        IRI dataset = Values.iri(Iris.BASE, "export/" + hash.substring(0, 16));
        BNode distribution = Values.bnode("file");
        BNode checksum = Values.bnode("checksum");
        Model model = new LinkedHashModel();
        model.add(dataset, RDF.TYPE, DCAT.DATASET);
        model.add(dataset, RDF.TYPE, VOID.DATASET);
        model.add(dataset, DCTERMS.TITLE, Values.literal(title, "en"));
        model.add(dataset, DCTERMS.DESCRIPTION, Values.literal(content, "en"));
        model.add(
                dataset,
                DCTERMS.ISSUED,
                Values.literal(
                        ZonedDateTime.now().truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime()));
        model.add(dataset, DCTERMS.CONFORMS_TO, Values.iri("https://w3id.org/entente"));
        triples.ifPresent(count -> model.add(dataset, VOID.TRIPLES, number(count)));
        int at = 0;
        for (Map.Entry<IRI, Long> entry : entities.entrySet()) {
            BNode partition = Values.bnode("class" + ++at);
            model.add(dataset, VOID.CLASS_PARTITION, partition);
            model.add(partition, VOID.CLASS, entry.getKey());
            model.add(partition, VOID.ENTITIES, number(entry.getValue()));
        }
        model.add(dataset, DCAT.HAS_DISTRIBUTION, distribution);
        model.add(distribution, RDF.TYPE, DCAT.DISTRIBUTION);
        model.add(distribution, DCTERMS.TITLE, Values.literal(file.getFileName().toString()));
        model.add(
                distribution, DCAT.MEDIA_TYPE, Values.iri("https://www.iana.org/assignments/media-types/" + mediaType));
        model.add(distribution, DCAT.BYTE_SIZE, number(size(file)));
        model.add(distribution, Values.iri(SPDX, "checksum"), checksum);
        model.add(checksum, Values.iri(SPDX, "algorithm"), Values.iri(SPDX, "checksumAlgorithm_sha256"));
        model.add(checksum, Values.iri(SPDX, "checksumValue"), Values.literal(hash));
        return model;
    }

    private static org.eclipse.rdf4j.model.Literal number(long count) {
        return Values.literal(java.math.BigInteger.valueOf(count));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            byte[] buffer = new byte[1 << 16];
            while (digest.read(buffer) >= 0) {
                // Only the digest is wanted.
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
