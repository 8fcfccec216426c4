package io.github.entente.article.date;

/** A date an article gives for itself, and how plainly. */
public record Stamp(Rank rank, DateFound found) {

    /** The surest first. */
    public enum Rank {
        PUBLISHED,
        /** In a header line that does not say what the date is. */
        BARE,
        /** Such a line above the headline, where pages print the day they were looked at, too. */
        ABOVE,
        DATELINE,
        UPDATED,
        HEADLINE,
        /** Behind the story, where links to other articles have dates too. */
        LATE
    }
}
