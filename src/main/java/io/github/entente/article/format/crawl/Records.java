package io.github.entente.article.format.crawl;

import io.github.entente.article.UnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a crawl, one by one. A record is handed out once the next one was found where it should be; where it was not, the record is damaged, and
 * the next one is looked for.
 */
final class Records implements Closeable {

    private static final int BUFFER = 1 << 16;
    // No page is as long; a length like this is itself the damage.
    private static final long LONGEST = 4L << 30;
    private static final int MOST_DAMAGED = 1000;

    private final Rewindable in;
    private final int longestBlock;
    private final Predicate<WarcRecord> wanted;
    private WarcReader reader;
    private long base;
    private Optional<Record> ahead = Optional.empty();
    private Optional<UnreadableException> damage = Optional.empty();
    private int number;
    private int damaged;
    // The library only warns where a record does not end as it should; what comes next then tells whether its length
    // was wrong.
    private boolean warned;
    private long fault;
    private boolean ended;

    /**
     * @param longestBlock of longer records only the header is kept
     * @param wanted which records' blocks are kept
     */
    Records(Rewindable in, int longestBlock, Predicate<WarcRecord> wanted) throws IOException {
        this.in = in;
        this.longestBlock = longestBlock;
        this.wanted = wanted;
        this.reader = reader();
    }

    private WarcReader reader() throws IOException {
        base = in.position();
        WarcReader records = new WarcReader(in, ByteBuffer.allocate(BUFFER).flip());
        records.onWarning(warning -> warned = true);
        return records;
    }

    /**
     * The next record, empty at the end.
     *
     * @throws UnreadableException if it is damaged; call again for the one after it
     */
    Optional<Record> next() throws IOException {
        if (damage.isEmpty()) {
            Optional<Record> record = ahead;
            ahead = Optional.empty();
            Optional<Record> next = read(record);
            if (damage.isEmpty()) {
                ahead = next;
                return record.isPresent() || next.isEmpty() ? record : next();
            }
            // The damage may be the record's own, or begin behind it.
            if (record.isPresent() && record.get().position() < fault) {
                return record;
            }
        }
        UnreadableException told = damage.get();
        damage = Optional.empty();
        recover(fault);
        throw told;
    }

    private long position() {
        return base + reader.position();
    }

    private Optional<Record> read(Optional<Record> before) {
        if (ended) {
            return Optional.empty();
        }
        warned = false;
        try {
            Optional<WarcRecord> found = reader.next();
            ended = found.isEmpty();
            if (ended) {
                return Optional.empty();
            }
            WarcRecord header = found.get();
            long length = header.body().size();
            if (length < 0 || length > LONGEST) {
                throw new IOException("a record of " + length + " bytes");
            }
            number++;
            Optional<byte[]> block = length <= longestBlock && wanted.test(header)
                    ? Optional.of(header.body().stream().readNBytes((int) length))
                    : Optional.empty();
            return Optional.of(new Record(number, position(), header, block));
        } catch (IOException | RuntimeException e) {
            // The library stumbles over broken bytes in many ways.
            fault = warned && before.isPresent() ? before.get().position() : position();
            number += before.isEmpty() || before.get().position() < fault ? 1 : 0;
            damage = Optional.of(damage(e));
            return Optional.empty();
        }
    }

    private UnreadableException damage(Exception problem) {
        String what = Optional.ofNullable(problem.getMessage())
                .map(message -> message.lines().findFirst().orElse(""))
                .filter(message -> !message.isBlank())
                .orElseGet(() -> problem.getClass().getSimpleName());
        return new UnreadableException(
                String.format(
                        Locale.ROOT,
                        "the record at byte %,d is damaged or cut off (%s)",
                        fault,
                        what.length() > 120 ? what.substring(0, 120) + "..." : what),
                "crawl its page again; the rest was read");
    }

    private void recover(long from) throws IOException {
        boolean gzip = reader.compression() == WarcCompression.GZIP;
        in.rewind(from + 1);
        damaged++;
        ended = damaged >= MOST_DAMAGED || !new RecordStart(gzip).find(in);
        if (damaged >= MOST_DAMAGED) {
            throw new UnreadableException(
                    "has " + MOST_DAMAGED + " damaged records, the last at byte " + from + "; no more of it is read",
                    "get the crawl again");
        } else if (!ended) {
            reader = reader();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
