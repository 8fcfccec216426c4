package io.github.entente.pipeline.evaluation;

/** A gold file that cannot be used; the message names the file, what is wrong in it and what would be right. */
public final class GoldException extends RuntimeException {

    private static final long serialVersionUID = 1;

    GoldException(String message) {
        super(message);
    }
}
