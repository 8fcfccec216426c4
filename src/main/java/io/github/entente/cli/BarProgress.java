package io.github.entente.cli;

import io.github.entente.pipeline.Notice;
import io.github.entente.pipeline.Progress;
import java.io.PrintWriter;
import java.util.OptionalLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal that counts bytes, with the time left where the sources are files, and the number of articles beside it. */
final class BarProgress implements Progress {

    private static final int WIDTH = 80;
    private static final int MILLIS_BETWEEN = 200;
    private static final int MEGA = 1_000_000;

    /** The bar shows then only how much was read. */
    private static final long UNKNOWN = -1;

    private final PrintWriter err;
    private @Nullable ProgressBar bar;
    private final boolean each;
    private int articles;

    /** @param each whether also what went well is told */
    BarProgress(PrintWriter err, boolean each) {
        this.err = err;
        this.each = each;
    }

    @Override
    public void begin(int sources, OptionalLong bytes) {
        bar = new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(bytes.orElse(UNKNOWN))
                .setUnit("MB", MEGA)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
    }

    @Override
    public void bytesRead(long bytes) {
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    @Override
    public void articleRead(String article) {
        count();
    }

    @Override
    public void articleUnchanged(String article) {
        count();
    }

    private void count() {
        articles++;
        if (bar != null) {
            bar.setExtraMessage(articles + " articles");
        }
    }

    @Override
    public void notice(Notice notice) {
        if (notice.kind() != Notice.Kind.NOTE || each) {
            above(notice.toString());
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            synchronized (err) {
                err.println();
                err.flush();
            }
        }
    }

    private void draw(String text) {
        synchronized (err) {
            err.print('\r' + text);
            err.flush();
        }
    }

    /** In the bar's place; the bar draws itself anew below. */
    private void above(String line) {
        synchronized (err) {
            err.println('\r' + line + " ".repeat(Math.max(0, WIDTH - line.length())));
            err.flush();
        }
    }
}
