package io.github.entente.cli;

import io.github.entente.actor.wikidata.WikidataException;
import io.github.entente.article.data.DataFileException;
import io.github.entente.graph.RdfFileException;
import io.github.entente.pipeline.evaluation.GoldException;
import io.github.entente.server.ServerException;
import io.github.entente.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a user is told when something goes wrong: one line, and with -v where it happened. */
final class Faults {

    /** Their messages are written for users. */
    private static final List<Class<? extends RuntimeException>> EXPLAINED = List.of(
            CommandFailure.class,
            StoreException.class,
            RdfFileException.class,
            DataFileException.class,
            WikidataException.class,
            GoldException.class,
            ServerException.class);

    private Faults() {}

    static int wrongUsage(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("entente: " + oneLine(wrong.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        err.flush();
        return Exit.WRONG_USAGE;
    }

    static int failure(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("entente: " + words(failure));
        if (isVerbose(parsed)) {
            failure.printStackTrace(err);
        }
        err.flush();
        return Exit.SOME_FAILED;
    }

    static String words(Exception failure) {
        if (EXPLAINED.stream().anyMatch(type -> type.isInstance(failure))) {
            return oneLine(failure);
        } else if (failure instanceof UncheckedIOException unchecked) {
            return words(unchecked.getCause());
        } else if (failure instanceof NoSuchFileException) {
            return failure.getMessage() + ": is not there; check the name and the folder you are in";
        } else if (failure instanceof AccessDeniedException) {
            return failure.getMessage() + ": may not be read or written; check its permissions";
        } else if (failure instanceof IOException) {
            return oneLine(failure);
        }
        return "unexpected " + failure.getClass().getSimpleName() + ": " + oneLine(failure)
                + "; run again with -v and report what it prints";
    }

    private static String oneLine(Exception failure) {
        return oneLine(String.valueOf(failure.getMessage()));
    }

    /** What is quoted from a file or request must neither break the line nor steer the terminal. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}]", " ");
    }

    private static boolean isVerbose(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.hasMatchedOption("-v");
    }
}
