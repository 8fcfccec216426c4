package io.github.entente.article.data;

/** A data file that cannot be used as it stands: which one, where in it, why, and what to do about it. */
public final class DataFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String reason;

    public DataFileException(String file, long line, String reason) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    /** Counted from 1; 0 where the whole file is meant. */
    public long line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
