package io.github.entente.cli;

import io.github.entente.actor.gazetteer.Lookup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente actors show}: who somebody is. */
@Command(
        name = "show",
        description =
                "Show what is known of an actor: names, offices with dates, Wikidata item, and the file that says so.",
        footer = {
            "",
            "Examples:",
            "  entente actors show \"Wang Yi\"",
            "  entente actors show 王毅",
            "  entente actors show JPN"
        })
final class ActorsShowCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "NAME",
            arity = "1..*",
            description = "A name in any script, a family name, a Wikidata item, a key, or a state's code.")
    private List<String> words;

    @Option(
            names = "--actors",
            paramLabel = "DIR",
            description = "A folder with files of your own, laid over all others.")
    private Optional<Path> actors = Optional.empty();

    @Mixin
    private DataChoice data;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        String name = String.join(" ", words);
        Lookup lookup = Lookup.in(data.tables(actors));
        List<Lookup.Entry> found = lookup.find(name);
        if (found.isEmpty()) {
            List<String> near = lookup.near(name);
            throw new CommandFailure("nobody is known as \"" + name + "\"; "
                    + (near.isEmpty()
                            ? "add the person with \"entente actors add\""
                            : "near names: " + String.join(", ", near)));
        }
        if (found.size() > 1) {
            verbosity.say(found.size() + " actors are called \"" + name + "\"");
        }
        for (int i = 0; i < found.size(); i++) {
            if (i > 0) {
                verbosity.out().println();
            }
            EntryText.lines(found.get(i), data.folder()).forEach(verbosity.out()::println);
        }
        verbosity.out().flush();
        return Exit.DONE;
    }
}
