package io.github.entente.cli;

import io.github.entente.actor.gazetteer.Lookup;
import io.github.entente.actor.gazetteer.OwnActors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente actors add}: a person of the user's own. */
@Command(
        name = "add",
        description = "Add a person, or an office of one, to the files of your own. The same again mends it.",
        footer = {
            "",
            "The files are yours to edit. What they say of a person has the last word, over Wikidata too.",
            "",
            "Example:",
            "  entente actors add \"Takeo Mori\" --state JPN --role deputy-foreign-minister --title \"Vice Minister\" --from 2021-06-22"
        })
final class ActorsAddCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "The name as English news spells it.")
    private String name;

    @Option(names = "--state", paramLabel = "CODE", description = "The state served, by its ISO 3166-1 alpha-3 code.")
    private Optional<String> state = Optional.empty();

    @Option(names = "--role", paramLabel = "ROLE", description = "The kind of office, a key of roles.csv.")
    private Optional<String> role = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", description = "The office's own title.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day in office: 2013-03-16, 2013-03 or 2013.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day in office, likewise.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--family",
            paramLabel = "NAME",
            description = "The name that English news uses alone; the last word of the name if left out.")
    private Optional<String> family = Optional.empty();

    @Option(names = "--alias", paramLabel = "NAME", description = "Another spelling or order; may be given again.")
    private List<String> aliases = List.of();

    @Option(names = "--zh", paramLabel = "NAME", description = "The Chinese name.")
    private Optional<String> chinese = Optional.empty();

    @Option(names = "--ja", paramLabel = "NAME", description = "The Japanese name.")
    private Optional<String> japanese = Optional.empty();

    @Option(names = "--gender", paramLabel = "GENDER", description = "female or male.")
    private Optional<String> gender = Optional.empty();

    @Option(names = "--wikidata", paramLabel = "ITEM", description = "The Wikidata item, such as Q701801.")
    private Optional<String> wikidata = Optional.empty();

    @Mixin
    private DataChoice data;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        if (role.isEmpty() && title.isEmpty() && (from.isPresent() || to.isPresent())) {
            throw new ParameterException(spec.commandLine(), "--from and --to need the office: --role or --title");
        }
        String key = OwnActors.in(data.folder(), data.tables(Optional.empty())).add(person(), tenure());
        EntryText.lines(Lookup.in(data.tables(Optional.empty())).find(key).get(0), data.folder())
                .forEach(verbosity.out()::println);
        verbosity.out().flush();
        return Exit.DONE;
    }

    private Map<String, String> person() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", name.strip());
        cells.put("aliases", aliases.stream().map(String::strip).collect(Collectors.joining("|")));
        cells.put("name_zh", chinese.orElse(""));
        cells.put("name_ja", japanese.orElse(""));
        cells.put("country", code());
        cells.put("family", family.orElse(""));
        cells.put("gender", gender.orElse("").toLowerCase(Locale.ROOT));
        cells.put("wikidata", wikidata.orElse(""));
        return cells;
    }

    private Map<String, String> tenure() {
        if (role.isEmpty() && title.isEmpty()) {
            return Map.of();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("role", role.orElse(""));
        cells.put(
                "title", title.or(() -> role.map(key -> key.replace('-', ' '))).orElseThrow());
        cells.put("country", code());
        cells.put("from", from.orElse(""));
        cells.put("to", to.orElse(""));
        return cells;
    }

    private String code() {
        return state.orElse("").toUpperCase(Locale.ROOT);
    }
}
