package io.github.entente.actor.following;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Follows short names an article makes for itself: "the Department of Foreign Affairs (DFA) ... the DFA said". */
final class Abbreviations {

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}.&-]{1,7}");

    private final Map<String, Actor> known = new HashMap<>();

    /** Finds the short names made so far. */
    void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Optional<Actor> actor = Optional.ofNullable(known.get(line.token(i).text()));
            if (actor.isPresent() && line.isFree(i, i)) {
                line.add(i, i, actor.get(), Mention.Kind.FULL_NAME, Confidence.ORGANISATION);
            }
        }
    }

    /** Takes note of those a sentence makes, and finds them in their brackets. */
    void learn(Line line) {
        for (Found found : List.copyOf(line.found())) {
            int at = found.last() + 2;
            boolean named = found.kind() == Mention.Kind.FULL_NAME && found.means(Actor.Organisation.class);
            if (named
                    && isBracketed(line, at)
                    && SHORT.matcher(line.token(at).text()).matches()) {
                known.putIfAbsent(line.token(at).text(), found.actor());
            }
        }
        read(line);
    }

    private static boolean isBracketed(Line line, int i) {
        String before = line.small(i - 1);
        String after = line.small(i + 1);
        return (before.equals("(") || before.equals("-lrb-")) && (after.equals(")") || after.equals("-rrb-"));
    }
}
