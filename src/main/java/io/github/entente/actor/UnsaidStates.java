package io.github.entente.actor;

import static io.github.entente.actor.FollowingWords.Kind.ENVOY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose officer somebody is where an article says only which office: "Foreign Minister Ada Bo", "Ambassador Cy Da". */
final class UnsaidStates {

    private static final String AMBASSADOR = "ambassador";

    private final Scene scene;
    private final List<Line> lines;

    UnsaidStates(Scene scene, List<Line> lines) {
        this.scene = scene;
        this.lines = lines;
    }

    /** The state an article leaves unsaid is its own; that of an ambassador is the only one of whose envoy it speaks. */
    Optional<String> of(List<OfficePhrase> offices) {
        if (offices.isEmpty()) {
            return Optional.empty();
        }
        if (offices.stream().anyMatch(UnsaidStates::isEnvoy)) {
            return sender();
        }
        boolean taken = offices.stream()
                .flatMap(office -> office.role().stream())
                .anyMatch(role -> scene.holder(role, scene.home()).isPresent());
        return taken ? otherMain(scene.home()) : home();
    }

    /** The article's own state; where neither dateline nor medium tell it, that which another's envoy is sent to: of "X's ambassador was told" the other. */
    Optional<String> home() {
        return scene.home().or(() -> sender().flatMap(sender -> otherMain(Optional.of(sender))));
    }

    private static boolean isEnvoy(OfficePhrase office) {
        return office.role().filter(role -> role.key().equals(AMBASSADOR)).isPresent();
    }

    private Optional<String> sender() {
        Set<String> senders = lines.stream()
                .flatMap(line -> line.offices().stream()
                        .filter(office -> line.is(office.head(), ENVOY) && !scene.isBound(line, office)))
                .flatMap(office -> office.country().stream())
                .collect(Collectors.toSet());
        return senders.size() == 1 ? senders.stream().findFirst() : Optional.empty();
    }

    /** Home has another foreign minister: this one is of the other state the article is about. */
    private Optional<String> otherMain(Optional<String> than) {
        return scene.states().stream()
                .flatMap(state -> state.country().stream())
                .filter(country -> !Optional.of(country).equals(than))
                .findFirst();
    }
}
