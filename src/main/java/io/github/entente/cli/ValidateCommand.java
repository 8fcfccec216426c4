package io.github.entente.cli;

import io.github.entente.store.Store;
import io.github.entente.store.Validation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente validate}: holds a store to the shapes of the ontology. */
@Command(
        name = "validate",
        description = {
            "Check that everything in a store has the shape the ontology gives it (SHACL).",
            "Each line tells the article, what is wrong in it, what should be there and, in brackets, the node and its property."
        })
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private StoreChoice where;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        try (Store store = where.existing()) {
            Validation validation = store.validate();
            validation.findings().forEach(finding -> verbosity.out().println(finding));
            verbosity.out().flush();
            verbosity.say(
                    validation.conforms()
                            ? "the store conforms"
                            : validation.findings().size()
                                    + " findings: take the articles back (entente withdraw) and build"
                                    + " them again, or correct the file they were loaded from");
            return Exit.of(validation.conforms());
        }
    }
}
