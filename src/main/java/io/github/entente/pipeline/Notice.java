package io.github.entente.pipeline;

import io.github.entente.article.Unreadable;

/**
 * Something a build has to say about a source or one record of it. Prints as one line.
 *
 * @param source its name
 * @param position where in it: "line 3", or empty for all of it
 * @param reason what happened, completing "NAME: ..."
 * @param remedy what its user can do about it, or empty
 */
public record Notice(Kind kind, String source, String position, String reason, String remedy) {

    public enum Kind {
        /** It gave no article. */
        FAILURE,
        /** It was read, but less of it than could have been. */
        WARNING,
        /** All is well, and a user may want to know. */
        NOTE
    }

    static Notice failure(Unreadable why) {
        return new Notice(Kind.FAILURE, why.source(), why.position(), why.reason(), why.remedy());
    }

    static Notice warning(String source, String reason, String remedy) {
        return new Notice(Kind.WARNING, source, "", reason, remedy);
    }

    static Notice note(String source, String reason) {
        return new Notice(Kind.NOTE, source, "", reason, "");
    }

    @Override
    public String toString() {
        String line = new Unreadable(source, position, reason, remedy).toString();
        return kind == Kind.WARNING ? "warning: " + line : line;
    }
}
