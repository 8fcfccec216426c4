package io.github.entente.article.parts;

import io.github.entente.article.Dateline;
import io.github.entente.article.Part;
import io.github.entente.article.PublicationTime;
import java.util.List;
import java.util.Optional;

/**
 * What the looks of a text tell.
 *
 * @param parts its pieces, in order, without overlap, trimmed; every character that is not blank is in exactly one
 * @param published from its header lines, or from a dateline that gives the year too
 * @param dateline where it was written
 * @param publisher from its header lines, its byline or its dateline
 */
public record Layout(
        List<Part> parts,
        Optional<PublicationTime> published,
        Optional<Dateline> dateline,
        Optional<String> publisher) {

    public Layout {
        parts = List.copyOf(parts);
    }
}
