package io.github.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which states "the two countries" are at a point of an article: as many as were just named together, or else its main ones. */
final class MainStates {

    /** How many sentences back states named together are still meant. */
    private static final int TOGETHER = 2;

    private final Scene scene;

    MainStates(Scene scene) {
        this.scene = scene;
    }

    /** Fewer where the article has not so many. */
    List<Actor> of(Line line, int before, int count) {
        return named(line, before, count).orElseGet(() -> main(line, before, count));
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

    private List<Actor> main(Line line, int before, int count) {
        return Standing.at(
                        line,
                        before,
                        scene.memory(),
                        actor -> actor instanceof Actor.State state ? Optional.of(state) : scene.state(actor.country()))
                .main(count);
    }
}
