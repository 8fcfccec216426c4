package io.github.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands as a user would, on a store of its own. */
record Shell(Path store) {

    record Result(int code, String out, String err) {

        List<String> faults() {
            return err.lines().toList();
        }
    }

    static Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
        return new Result(code, out.toString(), err.toString());
    }

    /** A command on the store. */
    Result on(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--store", store.toString()));
        return run(all.toArray(String[]::new));
    }
}
