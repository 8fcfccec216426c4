package io.github.entente.cli;

import io.github.entente.pipeline.Progress;
import java.io.PrintWriter;

/** Names only what could not be read. */
record QuietProgress(PrintWriter err) implements Progress {

    @Override
    public void skipped(String line) {
        err.println(line);
        err.flush();
    }
}
