package io.github.entente;

import io.github.entente.graph.ArticleGraph;
import io.github.entente.pipeline.Progress;
import io.github.entente.pipeline.Samples;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.sameness.Sameness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The graphs of the sample articles, read once for all tests that only look at them: it takes half a minute. */
public final class SampleGraphs {

    private static final class Once {

        private static final List<ArticleGraph> ALL = read();
    }

    private SampleGraphs() {}

    /** A store of its own with the samples, compared with each other as a build leaves them. */
    public static EmbeddedStore store() {
        EmbeddedStore store = EmbeddedStore.inMemory();
        store.put(Once.ALL);
        Sameness.renew(store);
        return store;
    }

    private static List<ArticleGraph> read() {
        try {
            List<ArticleGraph> graphs = new ArrayList<>();
            Path actors = Files.createTempDirectory("entente-actors");
            Samples.copyActors(actors);
            Entente.builder().actors(actors).build().build(Progress.SILENT).into(graphs::addAll, Samples.sources());
            try (Stream<Path> files = Files.list(actors)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(actors);
            return List.copyOf(graphs);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
