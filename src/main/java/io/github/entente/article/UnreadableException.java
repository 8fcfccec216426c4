package io.github.entente.article;

import java.io.IOException;

/** Why a source gives no article, and what its user can do about it. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String remedy;

    /**
     * @param reason completes "NAME: ...", such as "is empty"
     * @param remedy what to do, such as "remove it"
     */
    public UnreadableException(String reason, String remedy) {
        super(reason + "; " + remedy);
        this.reason = reason;
        this.remedy = remedy;
    }

    public String reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }

    /** The same as a value, once it is known which source it is about. */
    public Unreadable in(String source, String position) {
        return new Unreadable(source, position, reason, remedy);
    }
}
