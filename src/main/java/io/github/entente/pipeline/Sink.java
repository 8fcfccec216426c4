package io.github.entente.pipeline;

import io.github.entente.graph.ArticleGraph;
import java.util.List;

/** Where graphs end up. Called from one thread, in the order of the sources. */
@FunctionalInterface
public interface Sink {

    /** Takes all of these graphs or, if it throws, none; each in the place of what it may hold of the same article. */
    void put(List<ArticleGraph> batch);
}
