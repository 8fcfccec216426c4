package io.github.entente.article.source;

import io.github.entente.article.Source;
import io.github.entente.article.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a user may name as a source: a file, a folder, a glob, a http or https URL, or {@code -} for standard input. What cannot be read is a
 * source too; its reader says why, so that one wrong name never stops the rest.
 */
public final class Sources {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    private Sources() {}

    /** The sources behind the arguments: in their order, a folder's files sorted, each file once, no two of the same name. */
    public static List<Source> expand(List<String> arguments, InputStream stdin) {
        List<SourceNames.Candidate> found = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("-")) {
                found.add(SourceNames.Candidate.fixed(new Source.Plain("stdin", Source.Kind.STREAM, () -> stdin)));
            } else if (WEB.matcher(argument).matches()) {
                found.add(SourceNames.Candidate.fixed(
                        new Source.Plain(argument, Source.Kind.WEB, () -> Web.fetch(argument))));
            } else {
                found.addAll(files(argument));
            }
        }
        return SourceNames.distinct(found);
    }

    /** {@link #expand(List, InputStream)} with the process's own standard input. */
    public static List<Source> expand(List<String> arguments) {
        return expand(arguments, System.in);
    }

    private static List<SourceNames.Candidate> files(String argument) {
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                return folder(path, argument);
            } else if (Files.exists(path)) {
                return List.of(SourceNames.Candidate.file(path, 1));
            } else if (GLOB.matcher(argument).find()) {
                return glob(argument);
            }
        } catch (InvalidPathException e) {
            return missing(argument, "is no name a file can have", "check its spelling");
        }
        return missing(argument, "is not there", "check the name and the folder you are in");
    }

    private static List<SourceNames.Candidate> folder(Path folder, String argument) {
        try {
            List<SourceNames.Candidate> files = walk(folder, file -> true).stream()
                    .map(file -> SourceNames.Candidate.file(
                            file, folder.relativize(file).getNameCount()))
                    .toList();
            return files.isEmpty()
                    ? missing(argument, "is a folder without any article file", "name a folder that has some")
                    : files;
        } catch (IOException e) {
            return missing(argument, "cannot be listed (" + e.getMessage() + ")", "check that you may read the folder");
        }
    }

    private static List<SourceNames.Candidate> glob(String argument) {
        String pattern = argument.replace('\\', '/');
        int firstStar =
                GLOB.matcher(pattern).results().findFirst().orElseThrow().start();
        int slash = pattern.lastIndexOf('/', firstStar);
        Path base = slash < 0 ? Path.of("") : Path.of(pattern.substring(0, Math.max(slash, 1)));
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
            List<SourceNames.Candidate> files = walk(base, file -> matcher.matches(base.relativize(file))).stream()
                    .map(file -> SourceNames.Candidate.file(file, 1))
                    .toList();
            return files.isEmpty() ? missing(argument, "matches no file", "check the pattern") : files;
        } catch (IllegalArgumentException e) {
            return missing(argument, "is not a pattern (" + e.getMessage() + ")", "check its brackets");
        } catch (IOException e) {
            return missing(argument, "cannot be listed (" + e.getMessage() + ")", "check the folder it begins with");
        }
    }

    private static List<Path> walk(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !Unwanted.is(SourceNames.slashed(folder.relativize(file))))
                    .filter(wanted)
                    .sorted(Comparator.comparing(SourceNames::slashed))
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<SourceNames.Candidate> missing(String name, String reason, String remedy) {
        return List.of(SourceNames.Candidate.fixed(new Source.Plain(name, Source.Kind.FILE, () -> {
            throw new UnreadableException(reason, remedy);
        })));
    }
}
