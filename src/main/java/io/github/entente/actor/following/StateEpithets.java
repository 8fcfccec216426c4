package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.FORM;
import static io.github.entente.actor.naming.FollowingWords.Kind.NEIGHBOUR;
import static io.github.entente.actor.naming.FollowingWords.Kind.OWN_STATE;
import static io.github.entente.actor.naming.FollowingWords.Kind.REGION;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
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
            if (!line.is(i, OWN_STATE)
                    || line.isNounAt(i + 1)
                    || line.small(i + 1).equals("of")) { // "the state of the economy"
                continue;
            }
            int article = article(line, i);
            Optional<String> region = article < 0 ? Optional.empty() : region(line, article + 1, i - 1);
            if (region.isPresent()) {
                add(line, article, i, ofThese(region.get()));
            } else if (article == i - 1) {
                int noun = i;
                add(
                        line,
                        article,
                        i,
                        words.value(FORM, line.small(i))
                                .map(this::ofThese)
                                .orElseGet(() -> antecedents.state(line, noun)));
            }
        }
    }

    /** Where "the" stands before a noun and the adjectives it has; -1 where it does not. */
    private static int article(Line line, int noun) {
        int at = noun - 1;
        while (at > 0 && noun - at <= BETWEEN + 2 && line.tag(at).matches("JJS?|NNP?|HYPH|VBN|RB")) {
            at--;
        }
        return line.small(at).equals("the") ? at : -1;
    }

    /** The states of a region, or of a kind, that one or two words name: "the small <i>Balkan</i> country", "the <i>West African</i> nation". */
    private Optional<String> region(Line line, int first, int last) {
        for (int at = first; at <= last; at++) {
            String one = line.small(at);
            Optional<String> found =
                    words.value(REGION, one + " " + line.small(at + 1)).or(() -> words.value(REGION, one));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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

    /** Of these states, given by their codes, the one the article speaks of most. */
    private Optional<Actor> ofThese(String codes) {
        List<String> known = List.of(codes.split(" "));
        return scene.states().stream()
                .filter(state -> state.country().filter(known::contains).isPresent())
                .map(Actor.class::cast)
                .findFirst();
    }

    private static void add(Line line, int first, int last, Optional<Actor> state) {
        state.filter(one -> line.isFree(first, last))
                .ifPresent(one ->
                        line.add(first, last, last, List.of(one), Mention.Kind.ROLE, Confidence.PRONOUN_GUESSED));
    }
}
