package io.github.entente.cli;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.StateGroups;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which states a command is about. */
final class StateChoice {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--states",
            paramLabel = "CODES",
            split = ",",
            description =
                    "Only these states, by their ISO 3166-1 alpha-3 codes, split by commas; or G7, G20, P5, ASEAN. All if left out.")
    private List<String> words = List.of();

    /** None for all. */
    Set<String> codes(List<Actor.State> known) {
        try {
            return StateGroups.codes(words, known);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--states " + e.getMessage());
        }
    }
}
