package io.github.entente.article;

/** A date an article gives for itself, and how plainly. */
record Stamp(Rank rank, DateFound found) {

    /** The surest first. */
    enum Rank {
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
