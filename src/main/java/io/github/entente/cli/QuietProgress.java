package io.github.entente.cli;

import io.github.entente.pipeline.Notice;
import io.github.entente.pipeline.Progress;
import java.io.PrintWriter;

/** Names only what could not be read. */
record QuietProgress(PrintWriter err) implements Progress {

    @Override
    public void notice(Notice notice) {
        if (notice.kind() == Notice.Kind.FAILURE) {
            err.println(notice);
            err.flush();
        }
    }
}
