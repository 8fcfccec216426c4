package io.github.entente.article.date;

/** A date an article gives for itself, and how plainly. */
public record Stamp(Rank rank, DateFound found) {

    /** The surest first. */
    public enum Rank {
        PUBLISHED,
        /** In a header line that does not say what the date is. */
        BARE,
        DATELINE,
        UPDATED,
        HEADLINE,
        /** Behind the story, where links to other articles have dates too. */
        LATE
    }
}
