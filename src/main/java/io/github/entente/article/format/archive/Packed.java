package io.github.entente.article.format.archive;

import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unpacking;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Door;
import io.github.entente.article.text.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/** Opens packed sources, each no deeper in others than is sensible. */
public final class Packed {

    private Packed() {}

    /** How the entries of a format are come by. */
    interface Format {
        Entries open(PackedInput in) throws IOException;
    }

    static Stream<Reading> read(Source source, Door door, Format format) {
        try {
            checkDepth(source);
            Unpacking unpacking = unpacking(source);
            PackedInput in = input(source, unpacking);
            try {
                in.header();
                return EntryReadings.of(source, in, unpacking, format.open(in), door);
            } catch (UnreadableException e) {
                in.close();
                throw e;
            } catch (IOException | RuntimeException e) {
                in.close();
                throw Damage.at(in.position(), e);
            }
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }

    /** Refuses a source that is packed too deep. */
    public static void checkDepth(Source source) throws UnreadableException {
        if (source.origin().depth() >= Limits.DEPTH) {
            throw new UnreadableException(
                    "is packed in " + Limits.DEPTH + " others already", "unpack the outermost first");
        }
    }

    /** One count for a source and all that is packed in it. */
    public static Unpacking unpacking(Source source) {
        Unpacking outer = source.origin().unpacking();
        return outer.isCounted() ? outer : new Unpacking(Limits.UNPACKED, Limits.UNPACKED_RATIO);
    }

    /** Only what the user gave counts as packed: what comes out of that is unpacked, however it is packed itself. */
    public static PackedInput input(Source source, Unpacking unpacking) throws IOException {
        InputStream in = new BufferedInputStream(source.open(), 1 << 16);
        return new PackedInput(in, source.origin().depth() == 0 ? unpacking : Unpacking.NONE);
    }
}
