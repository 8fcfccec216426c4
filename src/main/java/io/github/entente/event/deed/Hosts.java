package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Between which states envoys and missions stand: whose they are, and in whose land. */
final class Hosts {

    private final Clause clause;
    private final Sides sides;
    private final EventWords words;
    private final Belonging belonging;
    private final DeedThings things;

    Hosts(Clause clause, Sides sides, EventWords words, Belonging belonging, DeedThings things) {
        this.clause = clause;
        this.sides = sides;
        this.words = words;
        this.belonging = belonging;
        this.things = things;
    }

    /** "The Danish ambassador <i>in Baghdad</i>", "the ambassador of Denmark <i>to Iraq</i>": where an envoy or a mission is not at home. */
    List<Actor> of(int envoy) {
        Set<Actor> own = sides.sides(belonging.of(envoy));
        return own.isEmpty()
                ? List.of()
                : Stream.concat(words.all("place").stream(), words.all("host").stream())
                        .flatMap(preposition -> Stream.concat(
                                        Stream.of(envoy), clause.tree().children(envoy, "nmod").stream())
                                .flatMap(base -> clause.obliques(base, preposition).stream()))
                        .map(place -> clause.joined(place).stream()
                                .flatMap(one -> belonging.where(one).stream())
                                .filter(state -> !own.contains(state))
                                .toList())
                        .filter(hosts -> !hosts.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    /** "A note was handed to the Danish embassy <i>in Baghdad</i>": by whom it must have been. */
    List<Actor> ofReceiver(int verb) {
        return Stream.concat(
                        things.receiver(verb).stream(),
                        words.all("host").stream().flatMap(preposition -> clause.obliques(verb, preposition).stream()))
                .map(this::of)
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Nobody calls home an envoy of another state: in "the ministry recalled the ambassador of Denmark" the ministry is the Danish one, whatever ministry
     * the story told of before.
     */
    List<Actor> sender(Collection<Actor> doers, int envoy) {
        boolean named = clause.tree().subtree(envoy).stream()
                .noneMatch(word -> clause.token(word).tag().equals("PRP$"));
        Set<Actor> own = sides.sides(belonging.of(envoy));
        boolean other = !doers.isEmpty()
                && doers.stream().allMatch(Actor.Organisation.class::isInstance)
                && own.size() == 1
                && !sides.sides(doers).equals(own);
        return named && other ? List.copyOf(own) : List.of();
    }

    /** "by Japan, Nepal and Oman in March", of which the parser may make one name: the states behind the first up to the last that "and" joins. */
    List<Actor> listed(int first) {
        Set<Actor> found = new LinkedHashSet<>();
        Set<Actor> open = new LinkedHashSet<>();
        boolean joined = false;
        for (int at = first + 1; at < clause.sentence().tokens().size(); at++) {
            Optional<Mention> mention = sides.mention(clause.sentence(), at);
            String tag = clause.token(at).tag();
            if (mention.isPresent()) {
                open.addAll(mention.get().actors());
                if (joined) {
                    found.addAll(open);
                }
            } else if (tag.equals("CC") && !joined && clause.tree().is(at, "appos")) {
                joined = true;
            } else if (!tag.matches(",|DT|NNP") || joined) {
                break;
            }
        }
        return List.copyOf(found);
    }

    /** Nobody summons an envoy of its own: "the ministry" was taken for that of the wrong state. */
    boolean isOwnEnvoy(Collection<Actor> doers, int envoy) {
        return !doers.isEmpty()
                && doers.stream().allMatch(Actor.Organisation.class::isInstance)
                && sides.sides(doers).equals(sides.sides(belonging.of(envoy)));
    }
}
