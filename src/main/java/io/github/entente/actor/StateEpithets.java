package io.github.entente.actor;

import static io.github.entente.actor.FollowingWords.Kind.NEIGHBOUR;
import static io.github.entente.actor.FollowingWords.Kind.OWN_STATE;
import static io.github.entente.actor.FollowingWords.Kind.REGION;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds states called by what they are: "the country", "the Baltic state", "its northern neighbor". */
final class StateEpithets {

    /** How many words may stand between owner and noun: "its big northern neighbor". */
    private static final int BETWEEN = 2;

    private final Scene scene;
    private final FollowingWords words;
    private final Antecedents antecedents;
    private final MainStates mainStates;

    StateEpithets(Scene scene, FollowingWords words, Antecedents antecedents) {
        this.scene = scene;
        this.words = words;
        this.antecedents = antecedents;
        this.mainStates = new MainStates(scene);
    }

    void read(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (!line.is(i, OWN_STATE) || line.isNounAt(i + 1)) {
                continue;
            }
            if (line.small(i - 1).equals("the")) {
                add(line, i - 1, i, antecedents.state(line, i));
            } else if (line.is(i - 1, REGION) && line.small(i - 2).equals("the")) {
                add(line, i - 2, i, ofRegion(line.small(i - 1)));
            }
        }
    }

    /** "Its neighbor": the other state the article is about, once it is known who "it" is. */
    void readOwned(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (!line.is(i, NEIGHBOUR)) {
                continue;
            }
            for (int owner = i - 1; owner >= Math.max(0, i - 1 - BETWEEN); owner--) {
                Optional<Found> owning = line.tag(owner).equals("PRP$") ? line.foundAt(owner) : Optional.empty();
                if (owning.isPresent()) {
                    List<Actor> others = mainStates.of(
                            line, owner, 1, Set.copyOf(owning.get().actors()));
                    add(line, owner + 1, i, others.stream().findFirst());
                }
            }
        }
    }

    /** The state of a region the article speaks of most. */
    private Optional<Actor> ofRegion(String region) {
        List<String> codes = List.of(words.value(REGION, region).orElseThrow().split(" "));
        return scene.states().stream()
                .filter(state -> state.country().filter(codes::contains).isPresent())
                .map(Actor.class::cast)
                .findFirst();
    }

    private static void add(Line line, int first, int last, Optional<Actor> state) {
        state.filter(one -> line.isFree(first, last))
                .ifPresent(one ->
                        line.add(first, last, last, List.of(one), Mention.Kind.ROLE, Confidence.PRONOUN_GUESSED));
    }
}
