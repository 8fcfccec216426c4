package io.github.entente.server.explorer;

/** A request that is not answered, with the reason in a sentence. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status, String words) {
        super(words);
        this.status = status;
    }

    static Refusal wrong(String words) {
        return new Refusal(400, words);
    }

    static Refusal missing(String words) {
        return new Refusal(404, words);
    }

    int status() {
        return status;
    }
}
