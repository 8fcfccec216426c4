package io.github.entente.article;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a source beside its bytes, from the archive, crawl or message it was found in.
 *
 * @param url where it was published
 * @param charset what the server said it is in; the bytes themselves are believed first
 * @param latest the day it was fetched: it was published then or before
 * @param depth how many archives it is packed in, one in the other
 * @param unpacking how much was unpacked so far to get at it
 */
public record Origin(
        Optional<URI> url, Optional<Charset> charset, Optional<LocalDate> latest, int depth, Unpacking unpacking) {

    /** A file of the user's. */
    public static final Origin UNKNOWN =
            new Origin(Optional.empty(), Optional.empty(), Optional.empty(), 0, Unpacking.NONE);

    /** That of an entry of a source with this origin; what the source is called or where it was published is not said of the entry. */
    public Origin inside(Unpacking counted) {
        return new Origin(Optional.empty(), Optional.empty(), latest, depth + 1, counted);
    }

    /** The same, published here, in this charset, on this day at the latest. */
    public Origin fetched(Optional<URI> from, Optional<Charset> said, Optional<LocalDate> day) {
        return new Origin(from, said, day, depth, unpacking);
    }
}
