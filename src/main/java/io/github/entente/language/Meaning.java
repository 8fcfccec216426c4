package io.github.entente.language;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.List;
import java.util.Optional;

/**
 * How near texts are in meaning, by the embeddings of a small model that runs in this process. It is loaded when first asked for, which takes
 * some seconds, and once for all who ask.
 */
public final class Meaning {

    /** Loaded by the first who asks, as the virtual machine loads classes. */
    private static final class Shipped {
        private static final Optional<Meaning> MODEL = load();
    }

    private final EmbeddingModel model;

    private Meaning(EmbeddingModel model) {
        this.model = model;
    }

    /** Nothing where the model does not run: its native code is not made for every machine. */
    public static Optional<Meaning> shipped() {
        return Shipped.MODEL;
    }

    private static Optional<Meaning> load() {
        try {
            // On a machine with a graphics card, the tokenizer's library would else be fetched from the network.
            System.setProperty("ai.djl.offline", "true");
            // Articles are read on all cores already, so each is embedded on the thread that reads it.
            return Optional.of(new Meaning(new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run)));
        } catch (RuntimeException | LinkageError e) {
            System.getLogger(Meaning.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "the model that compares meanings does not run on this machine (" + e
                                    + "); topics that are not named are found less well, and points of two accounts are not aligned");
            return Optional.empty();
        }
    }

    /** A vector for each text, of length 1; no text may be blank. */
    public List<float[]> vectors(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        return model.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                .map(Embedding::vector)
                .toList();
    }

    /** From about 0.4 for texts that have nothing to do with each other to 1 for the same: vectors have length 1, so this is the cosine of their angle. */
    public static double likeness(float[] one, float[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
