package io.github.entente.actor.wikidata;

/** Wikidata, or a dump of it, cannot be read: where, why, and what to do about it. */
public class WikidataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final String reason;

    public WikidataException(String source, String reason) {
        super(source + ": " + reason);
        this.source = source;
        this.reason = reason;
    }

    /** The endpoint or the file. */
    public String source() {
        return source;
    }

    /** Without the source. */
    public String reason() {
        return reason;
    }
}
