package io.github.entente.server;

import java.time.Duration;

/**
 * What one client may take of a server.
 *
 * @param time how long a query may run
 * @param queries how many queries run at the same time
 * @param queryLength how long a query may be, in bytes of the request
 * @param rows how many rows or triples an answer may have
 * @param answerLength how long the values of an answer may be together, in characters
 */
public record Limits(Duration time, int queries, int queryLength, int rows, long answerLength) {

    public static final Limits USUAL = new Limits(Duration.ofSeconds(30), 8, 64 * 1024, 100_000, 64L * 1024 * 1024);

    public Limits {
        if (time.toMillis() < 1 || queries < 1 || queryLength < 1 || rows < 1 || answerLength < 1) {
            throw new IllegalArgumentException("a server's limits are 1 or more: " + time + ", " + queries
                    + " queries, " + queryLength + " bytes, " + rows + " rows, " + answerLength + " characters");
        }
    }

    public Limits withTime(Duration other) {
        return new Limits(other, queries, queryLength, rows, answerLength);
    }

    public Limits withQueries(int other) {
        return new Limits(time, other, queryLength, rows, answerLength);
    }

    public Limits withRows(int other) {
        return new Limits(time, queries, queryLength, other, answerLength);
    }
}
