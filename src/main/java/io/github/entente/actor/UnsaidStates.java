package io.github.entente.actor;

import static io.github.entente.actor.FollowingWords.Kind.ENVOY;
import static io.github.entente.actor.FollowingWords.Kind.SHARED_NAME;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose officer somebody is where an article says only which office: "Foreign Minister Ada Bo", "Ambassador Cy Da". */
final class UnsaidStates {

    private static final String AMBASSADOR = "ambassador";
    private static final String FOREIGN_MINISTRY = "foreign-ministry";

    private final Scene scene;
    private final FollowingWords words;
    private final List<Line> lines;

    UnsaidStates(Scene scene, FollowingWords words, List<Line> lines) {
        this.scene = scene;
        this.words = words;
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
        boolean receiving = offices.stream()
                .flatMap(office -> office.role().stream())
                .anyMatch(role -> role.body().filter(FOREIGN_MINISTRY::equals).isPresent());
        return taken ? otherMain(scene.home()) : receiving ? home() : said();
    }

    /**
     * The article's own state; where neither dateline nor medium tell it, that whose foreign ministry it calls by a name that several share ("the DFA"),
     * or that which another's envoy is sent to: of "X's ambassador was told" the other.
     */
    Optional<String> home() {
        return said().or(() -> sender().flatMap(sender -> otherMain(Optional.of(sender))));
    }

    private Optional<String> said() {
        return scene.home().or(this::calledAtHome);
    }

    private Optional<String> calledAtHome() {
        Set<String> countries = lines.stream()
                .flatMap(line -> line.hits().stream()
                        .filter(hit -> words.has(
                                        SHARED_NAME,
                                        line.text(hit.first(), hit.last()).toLowerCase(Locale.ROOT))
                                && line.hitTo(hit.first() - 1).isEmpty()))
                .flatMap(hit -> hit.organisation().stream())
                .filter(body -> body.country()
                        .flatMap(country -> scene.gazetteer().body(FOREIGN_MINISTRY, country))
                        .filter(body::equals)
                        .isPresent())
                .flatMap(body -> body.country().stream())
                .collect(Collectors.toSet());
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
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
