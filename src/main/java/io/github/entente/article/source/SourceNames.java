package io.github.entente.article.source;

import io.github.entente.article.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives every source of one run a name of its own: files of the same name are told apart by their parent folders. */
final class SourceNames {

    private SourceNames() {}

    /** A source and, for a file, how many of its path's last components are its name so far. */
    record Candidate(Optional<Source> source, Path path, int components) {

        static Candidate fixed(Source source) {
            return new Candidate(Optional.of(source), Path.of(""), 0);
        }

        static Candidate file(Path path, int components) {
            return new Candidate(Optional.empty(), path.toAbsolutePath().normalize(), components);
        }

        String name() {
            return source.map(Source::name)
                    .orElseGet(() -> slashed(path.subpath(path.getNameCount() - components, path.getNameCount())));
        }

        Candidate lengthened() {
            return source.isEmpty() && components < path.getNameCount()
                    ? new Candidate(source, path, components + 1)
                    : this;
        }

        Source named() {
            return source.orElseGet(() -> new Source.OfFile(name(), path));
        }
    }

    /** Each file and each fixed name once, in order, with names that differ. */
    static List<Source> distinct(List<Candidate> found) {
        List<Candidate> candidates = once(found);
        boolean changed = true;
        while (changed) {
            Map<String, Integer> uses = new LinkedHashMap<>();
            candidates.forEach(candidate -> uses.merge(candidate.name(), 1, Integer::sum));
            List<Candidate> next = candidates.stream()
                    .map(candidate -> uses.get(candidate.name()) > 1 ? candidate.lengthened() : candidate)
                    .toList();
            changed = !next.equals(candidates);
            candidates = next;
        }
        return candidates.stream().map(Candidate::named).toList();
    }

    private static List<Candidate> once(List<Candidate> found) {
        Set<Object> seen = new HashSet<>();
        List<Candidate> once = new ArrayList<>();
        for (Candidate candidate : found) {
            if (seen.add(candidate.source().isPresent() ? candidate.name() : candidate.path())) {
                once.add(candidate);
            }
        }
        return once;
    }

    /** A path with {@code /} between its components on every system. */
    static String slashed(Path path) {
        List<String> components = new ArrayList<>();
        path.forEach(component -> components.add(component.toString()));
        return String.join("/", components);
    }
}
