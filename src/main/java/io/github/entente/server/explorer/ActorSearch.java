package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.store.Nearest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds actors by name in any language, Wikidata id, state code or IRI. */
final class ActorSearch {

    private static final int HINTS = 5;

    private ActorSearch() {}

    /**
     * How well a text names an actor: 0 exactly, 1 exactly but for an alias, 2 the beginning of a name, 3 of a word, 4 somewhere; none if not
     * at all.
     */
    static OptionalInt rank(Actor actor, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        Stream<String> codes = Stream.of(actor.wikidata(), actor.code()).flatMap(code -> code.stream());
        if (Stream.concat(Stream.of(actor.id()), codes).anyMatch(text::equalsIgnoreCase)
                || actor.name().values().stream().anyMatch(text::equalsIgnoreCase)) {
            return OptionalInt.of(0);
        }
        return actor.aliases().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.contains(wanted))
                .mapToInt(name ->
                        name.equals(wanted) ? 1 : name.startsWith(wanted) ? 2 : name.contains(" " + wanted) ? 3 : 4)
                .min();
    }

    /** The one actor a text names. */
    static Actor find(Facts facts, String text) {
        Actor known = facts.actors().get(text);
        if (known != null) {
            return known;
        }
        for (int rank = 0; rank <= 1; rank++) {
            int wanted = rank;
            List<Actor> found = facts.actors().values().stream()
                    .filter(actor -> rank(actor, text).orElse(Integer.MAX_VALUE) == wanted)
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw Refusal.wrong("\"" + text + "\" may be "
                        + found.stream()
                                .map(actor -> actor.english() + " (" + actor.id() + ")")
                                .collect(Collectors.joining(" or "))
                        + ": give the IRI of the one you mean.");
            }
        }
        throw Refusal.wrong("There is no actor \"" + text + "\""
                + (near(facts, text).isEmpty()
                        ? ": /api/actors?find= looks for one."
                        : ", did you mean " + near(facts, text) + "?"));
    }

    private static String near(Facts facts, String text) {
        List<String> near = facts.actors().values().stream()
                .filter(actor -> rank(actor, text).isPresent())
                .sorted(Comparator.comparing((Actor actor) -> rank(actor, text).getAsInt())
                        .thenComparing(Actor::english))
                .map(Actor::english)
                .distinct()
                .limit(HINTS)
                .toList();
        Stream<String> names = facts.actors().values().stream().map(Actor::english);
        return String.join(", ", near.isEmpty() ? Nearest.to(text, names.toList()) : near);
    }
}
