package io.github.entente.cli;

import io.github.entente.graph.Extractor;
import picocli.CommandLine.IVersionProvider;

/** The version that also stands in every graph. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"entente " + Extractor.of("en").version()};
    }

    /** What Entente calls itself to servers, with an address where its operators find out more. */
    static String userAgent() {
        return "Entente/" + Extractor.of("en").version() + " (https://w3id.org/entente)";
    }
}
