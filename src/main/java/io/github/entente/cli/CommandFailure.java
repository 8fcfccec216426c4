package io.github.entente.cli;

/** A command could not do its work; the message is the one line its user gets. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    CommandFailure(String message) {
        super(message);
    }
}
