package io.github.entente.cli;

import io.github.entente.graph.Extractor;
import picocli.CommandLine.IVersionProvider;

/** The version that also stands in every graph. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"entente " + Extractor.of("en").version()};
    }
}
