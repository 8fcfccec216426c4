package io.github.entente.cli;

import io.github.entente.pipeline.Notice;
import io.github.entente.pipeline.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.OptionalLong;

/** A line now and then, for logs and pipes. */
final class LineProgress implements Progress {

    private static final int ARTICLES_PER_LINE = 100;
    private static final double MEGA = 1e6;
    private static final Duration LONG = Duration.ofMinutes(2);

    private final PrintWriter err;
    private final boolean each;
    private final InstantSource clock;
    private Instant began;
    private OptionalLong all = OptionalLong.empty();
    private long bytes;
    private int articles;
    private int stored;

    /** @param each whether every article gets a line */
    LineProgress(PrintWriter err, boolean each, InstantSource clock) {
        this.err = err;
        this.each = each;
        this.clock = clock;
        this.began = clock.instant();
    }

    @Override
    public void begin(int sources, OptionalLong bytesInAll) {
        began = clock.instant();
        all = bytesInAll;
        say("reading " + sources + (sources == 1 ? " source" : " sources")
                + (all.isPresent() ? ", " + megabytes(all.getAsLong()) : "") + " ...");
    }

    @Override
    public void bytesRead(long read) {
        bytes = read;
    }

    @Override
    public void articleRead(String article) {
        if (each) {
            say("read " + article);
        }
        count();
    }

    @Override
    public void articleUnchanged(String article) {
        count();
    }

    private void count() {
        articles++;
        if (articles % ARTICLES_PER_LINE == 0) {
            say(articles + " articles, " + megabytes(bytes) + timeLeft());
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f MB", bytes / MEGA);
    }

    /** As long for each byte as so far. */
    private String timeLeft() {
        if (all.isEmpty() || bytes == 0) {
            return "";
        }
        Duration so = Duration.between(began, clock.instant());
        double share = Math.min(1, (double) bytes / Math.max(1, all.getAsLong()));
        Duration left = Duration.ofMillis((long) (so.toMillis() / share * (1 - share)));
        return " of " + megabytes(all.getAsLong()) + ", about "
                + (left.compareTo(LONG) < 0 ? left.toSeconds() + " s" : left.toMinutes() + " min") + " left";
    }

    @Override
    public void stored(int more) {
        stored += more;
        if (each) {
            say(stored + " articles stored");
        }
    }

    @Override
    public void notice(Notice notice) {
        if (notice.kind() != Notice.Kind.NOTE || each) {
            say(notice.toString());
        }
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }
}
