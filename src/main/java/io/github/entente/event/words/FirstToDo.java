package io.github.entente.event.words;

import io.github.entente.language.Clause;
import java.util.Optional;
import java.util.stream.Stream;

/** Who was "the first", "the last" or "the only one" to do something: it is done, though an infinitive tells it. */
public final class FirstToDo {

    private final Clause clause;
    private final EventWords words;

    public FirstToDo(Clause clause, EventWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** The noun for whoever it is: "became the first <i>leader</i> to meet Bo"; empty where a verb tells of no such one. */
    public Optional<Integer> noun(int verb) {
        int head = clause.tree().head(verb);
        boolean below = clause.tree().is(verb, "acl") || clause.tree().is(verb, "xcomp");
        return head >= 0 && below && clause.isInfinitive(verb)
                // the parser may hang the infinitive on "became"
                ? Stream.concat(Stream.of(head), clause.tree().children(head, "xcomp").stream())
                        .filter(noun -> noun < verb && isRanked(noun))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isRanked(int noun) {
        return clause.token(noun).isNoun()
                        && clause.tree().children(noun, "amod").stream()
                                .anyMatch(adjective -> words.has("ranked", clause.lemma(adjective)))
                // "was among the <i>first</i> to do so"
                || words.has("ranked", clause.lemma(noun))
                        && clause.tree().child(noun, "det").isPresent();
    }

    /** What tells of whom that is said: "<i>became</i> the first leader", or the noun itself in "was the first leader". */
    public Optional<Integer> predicate(int verb) {
        return noun(verb)
                .map(noun -> clause.tree().child(noun, "cop").isPresent()
                        ? noun
                        : clause.tree().head(noun))
                .filter(predicate -> predicate >= 0);
    }
}
