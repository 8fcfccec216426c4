package io.github.entente.cli;

import io.github.entente.store.Store;
import io.github.entente.store.sameness.Sameness;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente compare}: what several articles tell of one thing. */
@Command(
        name = "compare",
        description = "Find the meetings and deeds that several articles tell, and how they tell them.",
        footer = {
            "",
            "build, load and withdraw do this by themselves; needed after others have written to a server. Example:",
            "  entente compare --to http://localhost:3030/ds"
        })
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private StoreChoice where;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        try (Store store = where.existing()) {
            Sameness.Found found = Sameness.renew(store);
            verbosity.say("articles        " + found.articles());
            verbosity.say("told by several " + found.events());
            verbosity.say("contradictions  " + found.contradictions());
            verbosity.say("shared points   " + found.alignments());
            return Exit.DONE;
        }
    }
}
