package io.github.entente.server.explorer.shape;

/** What readers marked as wrong. */
public interface Corrections {

    /** Nobody has corrected anything, and nobody may. */
    Corrections NONE = new Corrections() {
        @Override
        public boolean isWrong(String fact) {
            return false;
        }

        @Override
        public boolean areTaken() {
            return false;
        }
    };

    /** @param fact its IRI */
    boolean isWrong(String fact);

    /** Whether this server takes corrections. */
    boolean areTaken();
}
