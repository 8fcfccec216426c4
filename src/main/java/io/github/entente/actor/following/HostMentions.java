package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.HOST;
import static io.github.entente.actor.naming.FollowingWords.Kind.HOSTS;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
import io.github.entente.article.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds those who are called by the visit: "the host", "the visitor", "her guests". */
final class HostMentions {

    /** How many guests are meant by a plural. */
    private static final int GUESTS = 2;

    private final Scene scene;
    private final FollowingWords words;
    private final Visits visits;

    HostMentions(Scene scene, FollowingWords words, Visits visits) {
        this.scene = scene;
        this.visits = visits;
        this.words = words;
    }

    void read(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.small(i - 1).equals("the")) {
                read(line, i - 1, i, Set.of());
            }
        }
    }

    /** "Her host", once it is known who "her" is. */
    void readOwned(Line line) {
        for (int i = 1; i < line.size(); i++) {
            Optional<Found> owner = line.tag(i - 1).equals("PRP$") ? line.foundAt(i - 1) : Optional.empty();
            if (owner.isPresent()) {
                read(line, i, i, Set.copyOf(owner.get().actors()));
            }
        }
    }

    private void read(Line line, int first, int noun, Set<Actor> owners) {
        boolean one = line.is(noun, HOST);
        // parsers take the verbs of headlines for nouns
        boolean compound = line.isNounAt(noun + 1) && line.part() != Part.Kind.HEADLINE;
        if (compound || !one && !line.is(noun, HOSTS) || !line.isFree(noun, noun)) {
            return;
        }
        visits.read(line, noun);
        List<Actor> parties = apposed(line, first)
                .map(List::of)
                .filter(named -> one)
                .orElseGet(() -> parties(line, noun, owners, one ? 1 : GUESTS));
        if (!parties.isEmpty()) {
            Mention.Kind kind = parties.size() > 1 ? Mention.Kind.GROUP : Mention.Kind.ROLE;
            line.add(first, noun, noun, parties, kind, one ? Confidence.FOLLOWED : Confidence.PRONOUN_GUESSED);
        }
    }

    /** "Ada Bo, her host,": the one just named. */
    private static Optional<Actor> apposed(Line line, int first) {
        int comma = line.tag(first - 1).equals("PRP$") ? first - 2 : first - 1;
        return line.small(comma).equals(",")
                ? line.found().stream()
                        .filter(found -> found.last() == comma - 1 && found.means(Actor.Person.class))
                        .filter(found -> line.small(first + 1).equals(","))
                        .map(Found::actor)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Who was last said to receive or to come; or of an owner's the main ones of the others; or the main ones of those at home, or of the others,
     * where the last visit went or else the article was written.
     */
    private List<Actor> parties(Line line, int noun, Set<Actor> owners, int most) {
        boolean atHome =
                words.value(HOST, line.lemma(noun)).filter("home"::equals).isPresent();
        Optional<Actor> told = (atHome ? visits.host() : visits.guest()).filter(actor -> !owners.contains(actor));
        if (most == 1 && told.isPresent()) {
            return List.of(told.get());
        }
        Optional<String> home = visits.where().or(scene::home);
        if (owners.isEmpty() && home.isEmpty()) {
            return List.of();
        }
        Set<Optional<String>> apart = owners.stream().map(Actor::country).collect(Collectors.toSet());
        Predicate<Actor> fits = actor -> actor instanceof Actor.Person person
                && scene.people().isOfficial(person)
                && person.country().isPresent()
                && (owners.isEmpty() ? person.country().equals(home) == atHome : !apart.contains(person.country()));
        List<Actor> main =
                Standing.at(line, noun, scene.memory(), Optional::of).of(fits).main(most);
        return !main.isEmpty() || line.part() != Part.Kind.HEADLINE
                ? main
                : scene.people().all().stream()
                        .filter(fits)
                        .sorted(Comparator.comparingInt(scene.people()::introduced))
                        .limit(most)
                        .map(Actor.class::cast)
                        .toList();
    }
}
