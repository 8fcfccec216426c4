package io.github.entente.cli;

import io.github.entente.pipeline.Notice;
import io.github.entente.pipeline.Progress;
import java.io.PrintWriter;

/** A line now and then, for logs and pipes. */
final class LineProgress implements Progress {

    private static final int ARTICLES_PER_LINE = 100;

    private final PrintWriter err;
    private final boolean each;
    private int articles;

    /** @param each whether every article gets a line */
    LineProgress(PrintWriter err, boolean each) {
        this.err = err;
        this.each = each;
    }

    @Override
    public void begin(int sources) {
        say("reading " + sources + (sources == 1 ? " source" : " sources") + " ...");
    }

    @Override
    public void articleRead(String article) {
        articles++;
        if (each) {
            say("read " + article);
        } else if (articles % ARTICLES_PER_LINE == 0) {
            say(articles + " articles read");
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
