package io.github.entente.article.format.archive;

import io.github.entente.article.Chain;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unpacking;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Door;
import io.github.entente.article.source.Unwanted;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the entries of an archive give, one entry at a time and each read to its end before the next. What came before damage is kept, the rest is one
 * line.
 */
final class EntryReadings {

    private final Source archive;
    private final PackedInput packed;
    private final Unpacking unpacking;
    private final Entries entries;
    private final Door door;
    private Optional<EntryInput> entry = Optional.empty();
    private boolean begun;
    private boolean ended;

    private EntryReadings(Source archive, PackedInput packed, Unpacking unpacking, Entries entries, Door door) {
        this.archive = archive;
        this.packed = packed;
        this.unpacking = unpacking;
        this.entries = entries;
        this.door = door;
    }

    /** The readings of an archive; closing the stream closes the archive. */
    static Stream<Reading> of(Source archive, PackedInput packed, Unpacking unpacking, Entries entries, Door door) {
        EntryReadings readings = new EntryReadings(archive, packed, unpacking, entries, door);
        return Chain.of(readings::next, entries);
    }

    private Optional<Stream<Reading>> next() {
        // Whoever noticed that too much was unpacked has said so.
        if (ended || unpacking.isSpent()) {
            return Optional.empty();
        }
        try {
            Optional<Entries.Entry> next = advance();
            if (next.isEmpty() && !begun) {
                throw new UnreadableException(
                        "is an archive without a file, or cut off before its first one",
                        "get it again or leave it out");
            }
            begun = true;
            return next.map(this::read);
        } catch (UnreadableException e) {
            ended = true;
            return Optional.of(Stream.of(e.in(archive.name(), "")));
        } catch (IOException | RuntimeException e) {
            // Of broken bytes the unpackers throw whatever they stumble over.
            ended = true;
            return Optional.of(Stream.of(Damage.at(packed.position(), e).in(archive.name(), "")));
        }
    }

    private Optional<Entries.Entry> advance() throws IOException {
        if (entry.isPresent()) {
            entry.get().drain();
            packed.header();
        }
        entry = Optional.empty();
        try {
            return entries.next();
        } finally {
            packed.data();
        }
    }

    private Stream<Reading> read(Entries.Entry found) {
        boolean wanted = found.isFile() && !Unwanted.is(EntryNames.clean(found.path()));
        String name = EntryNames.of(archive.name(), found.path());
        try {
            EntryInput input = new EntryInput(found.bytes().open(), packed, unpacking);
            entry = Optional.of(input);
            return wanted
                    ? door.read(new Source.Found(
                            name, Source.Kind.STREAM, archive.origin().inside(unpacking), () -> input))
                    : Stream.empty();
        } catch (IOException e) {
            return wanted ? Stream.of(Unreadable.of(name, e)) : Stream.empty();
        }
    }
}
