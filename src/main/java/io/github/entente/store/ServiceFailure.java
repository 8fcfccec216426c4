package io.github.entente.store;

/** A server named by SERVICE that gave no answer: not there, too slow, too busy. What it refuses for good is a {@link StoreException}. */
final class ServiceFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason in words that fit into brackets */
    ServiceFailure(String reason, Throwable cause) {
        super(reason, cause);
    }

    ServiceFailure(String reason) {
        super(reason);
    }
}
