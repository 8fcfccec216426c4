package io.github.entente.cli;

import io.github.entente.graph.RdfFileException;
import io.github.entente.graph.RdfFiles;
import io.github.entente.store.Store;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente load}: a file of RDF to the store. */
@Command(
        name = "load",
        description = "Put the graphs of RDF files into a store.",
        footer = {"", "A graph that is in the store already is replaced. Example:", "  entente load news.trig.gz"})
final class LoadCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A file that \"entente extract\" wrote, or any other RDF; or a folder of such files.")
    private List<Path> sources;

    @Mixin
    private StoreChoice where;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        List<Path> files = sources.stream()
                .flatMap(source -> Files.isDirectory(source) ? RdfFiles.in(source).stream() : Stream.of(source))
                .toList();
        int loaded = 0;
        try (Store store = where.open()) {
            for (Path file : files) {
                try {
                    store.load(file);
                    loaded++;
                } catch (RdfFileException | UncheckedIOException e) {
                    verbosity.fault(Faults.words(e));
                }
            }
            Comparing.renew(store, verbosity);
        }
        verbosity.say("loaded " + loaded + " of " + files.size() + (files.size() == 1 ? " file" : " files"));
        return Exit.of(loaded == files.size());
    }
}
