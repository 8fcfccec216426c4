package io.github.entente.actor.following;

import io.github.entente.actor.Actor;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
import io.github.entente.article.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which states "the two countries" are at a point of an article: as many as were just named together, or else its main ones. */
final class MainStates {

    /** How many sentences back states named together are still meant. */
    private static final int TOGETHER = 2;

    private final Scene scene;

    MainStates(Scene scene) {
        this.scene = scene;
    }

    /** Fewer where the article has not so many; none of those set apart, nor of whom they serve. */
    List<Actor> of(Line line, int before, int count, Set<Actor> apart) {
        return named(line, before, count)
                .or(() -> met(line, before, count))
                .filter(states -> apart.isEmpty())
                .orElseGet(() -> main(line, before, count, apart));
    }

    /** "Ireland, Spain and Norway ... the three countries". */
    private Optional<List<Actor>> named(Line line, int before, int count) {
        Stream<Candidate> here = Candidates.groups(line).stream().filter(group -> group.last() < before);
        Stream<Candidate> earlier =
                scene.memory().lastLines().stream().limit(TOGETHER).flatMap(past -> Candidates.groups(past).stream());
        return Stream.concat(here, earlier)
                .filter(group -> group.certainty() == 1 && group.actors().size() == count)
                .map(Candidate::actors)
                .filter(actors -> actors.stream().allMatch(Actor.State.class::isInstance))
                .findFirst();
    }

    /** "He held talks with President Xi, and the two countries signed": the states of the persons the sentence tells of. */
    private Optional<List<Actor>> met(Line line, int before, int count) {
        Stream<Found> here = line.found().stream().filter(found -> found.last() < before);
        return met(here, count)
                .or(() -> scene.memory().lastLines().stream()
                        .limit(1)
                        .flatMap(past -> met(past.found().stream(), count).stream())
                        .findFirst());
    }

    private Optional<List<Actor>> met(Stream<Found> told, int count) {
        List<Actor> states = told.flatMap(found -> found.actors().stream())
                .filter(Actor.Person.class::isInstance)
                .flatMap(person -> scene.state(person.country()).stream())
                .map(Actor.class::cast)
                .distinct()
                .toList();
        return states.size() == count ? Optional.of(states) : Optional.empty();
    }

    private List<Actor> main(Line line, int before, int count, Set<Actor> apart) {
        Set<Optional<String>> others = apart.stream().map(Actor::country).collect(Collectors.toSet());
        List<Actor> main = Standing.at(
                        line,
                        before,
                        scene.memory(),
                        actor -> actor instanceof Actor.State state ? Optional.of(state) : scene.state(actor.country()))
                .of(state -> !others.contains(state.country()))
                .main(count);
        // a headline speaks of states the text names later
        return main.size() < count && line.part() == Part.Kind.HEADLINE
                ? scene.states().stream()
                        .filter(state -> !others.contains(state.country()))
                        .limit(count)
                        .map(Actor.class::cast)
                        .toList()
                : main;
    }
}
