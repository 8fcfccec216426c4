package io.github.entente.article.parts;

import io.github.entente.article.Part;
import io.github.entente.article.parts.PartPattern.Role;
import io.github.entente.article.parts.PartPattern.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the headline among the lines before the story: pages put their own name and their sections above it, and those look like short
 * headlines.
 */
record HeadlineChoice(List<String> lines, Parts room) {

    /** How many lines a page may put above its headline. */
    static final int DEEPEST = 15;

    Optional<Integer> index() {
        List<Integer> candidates = new ArrayList<>();
        Optional<Integer> dated = Optional.empty();
        for (int i = 0; i < lines.size() && !room.opensStory(lines.get(i)); i++) {
            String line = lines.get(i);
            Optional<PartPattern.Mark> mark = room.patterns().mark(line, Set.of(Where.HEAD));
            // a byline stands below the headline, however short that is
            if (mark.filter(found -> found.row().part() == Part.Kind.BYLINE).isPresent()
                    && candidates.stream().anyMatch(candidate -> !isNewsroom(lines.get(candidate)))) {
                break;
            }
            Optional<HeaderLine> header = room.header(line);
            if (mark.filter(found -> found.row().role() == Role.TITLE).isPresent()) {
                return Optional.of(i);
            } else if (header.filter(found -> !found.bare() && !found.isLabelled())
                    .isPresent()) {
                dated = mark.isPresent() || dated.isPresent() ? dated : Optional.of(i);
            } else if (header.isEmpty() && mark.isEmpty() && isUnknown(line)) {
                candidates.add(i);
            }
        }
        Optional<Integer> fallback = dated;
        return candidates.stream()
                .filter(i -> room.patterns().above(lines.get(i)).isEmpty())
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(i -> !isNewsroom(lines.get(i)))
                        .max(Comparator.comparingInt(i -> lines.get(i).length())))
                .or(() -> candidates.stream().findFirst())
                .or(() -> fallback);
    }

    private boolean isNewsroom(String line) {
        return room.patterns()
                .above(line)
                .filter(mark -> mark.row().role() == Role.NEWSROOM)
                .isPresent();
    }

    private boolean isUnknown(String line) {
        return room.dates().day(line).isEmpty() && room.publishers().known(line).isEmpty();
    }
}
