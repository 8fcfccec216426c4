package io.github.entente.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente completion}: lets a shell complete commands and options. */
@Command(
        name = "completion",
        description = "Print a script that lets bash or zsh complete commands and options.",
        footer = {"", "Put this into your shell's start file:", "  source <(entente completion)"})
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        verbosity.out().println(AutoComplete.bash("entente", spec.root().commandLine()));
        verbosity.out().flush();
        return Exit.DONE;
    }
}
