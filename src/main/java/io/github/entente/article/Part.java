package io.github.entente.article;

/**
 * One piece of an article with a purpose of its own. Parts do not overlap and stand in text order; a body paragraph is one part.
 *
 * @param kind what the piece is for
 * @param span where it stands in {@link Article#text()}
 */
public record Part(Kind kind, Span span) {

    public enum Kind {
        HEADLINE,
        STANDFIRST,
        BYLINE,
        /** "UNITED NATIONS -", "BEIJING, Sept 23 (Xinhua) --": place and day before the first sentence. */
        DATELINE,
        CAPTION,
        BODY,
        /** "READ MORE: ...", related headlines, cookie and social lines: never a source of facts. */
        PROMO,
        /** "Published: ...", "Source: ...". */
        META;

        /** Whether the newsroom tells its story here, so that facts may be read off it. */
        public boolean tells() {
            return this == HEADLINE || this == STANDFIRST || this == CAPTION || this == BODY;
        }
    }
}
