package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.ENVOY;
import static io.github.entente.actor.naming.FollowingWords.Kind.PLACE_PREPOSITION;
import static io.github.entente.actor.naming.FollowingWords.Kind.SHARED_NAME;
import static io.github.entente.actor.naming.FollowingWords.Kind.SPEECH;

import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Hit;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.NameRuns;
import io.github.entente.actor.naming.OfficePhrase;
import io.github.entente.actor.naming.People;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose officer somebody is where an article says only which office: "Foreign Minister Ada Bo", "Ambassador Cy Da". */
final class UnsaidStates {

    private static final String AMBASSADOR = "ambassador";
    private static final String FOREIGN_MINISTRY = "foreign-ministry";

    /** So many words may stand between a speaker's name and where it was said. */
    private static final int LONGEST_SPEECH = 12;

    private final Scene scene;
    private final FollowingWords words;
    private final List<Line> lines;

    UnsaidStates(Scene scene, FollowingWords words, List<Line> lines) {
        this.scene = scene;
        this.words = words;
        this.lines = lines;
    }

    /**
     * The state of an officer whom the article names from one token to another: an envoy's is the last of whose envoy it spoke; another's that of the town
     * the sentence is set in, or the article's own unless somebody else has that office there.
     */
    Optional<String> of(Line line, int last, OfficePhrase office) {
        if (isEnvoy(line, office)) {
            return sender(line, office).or(this::sender);
        }
        Set<String> others = taken(line.text(last, last), office);
        return place(line, last)
                .or(scene::home)
                .or(() -> isOfForeignMinistry(office) ? home() : calledAtHome())
                .filter(state -> !others.contains(state))
                .or(() -> others.isEmpty() ? Optional.empty() : otherMain(others));
    }

    /** Where a sentence is set: "In Berlin, the minister said", "the minister told reporters in Berlin". */
    private static Optional<String> place(Line line, int name) {
        return line.hits().stream()
                .filter(hit -> line.is(hit.first() - 1, PLACE_PREPOSITION))
                .filter(hit -> hit.first() == 1 && line.small(hit.last() + 1).equals(",") || isSaid(line, name, hit))
                .flatMap(hit -> hit.country().stream())
                .findFirst();
    }

    private static boolean isSaid(Line line, int name, Hit place) {
        return place.first() > name
                && place.first() <= name + LONGEST_SPEECH
                && IntStream.range(name + 1, place.first()).anyMatch(i -> line.isVerb(i, SPEECH))
                && IntStream.range(name + 1, place.first())
                        .noneMatch(i -> line.small(i).equals("that"));
    }

    private static boolean isOfForeignMinistry(OfficePhrase office) {
        return office.role()
                .flatMap(Role::body)
                .filter(FOREIGN_MINISTRY::equals)
                .isPresent();
    }

    /** Of the article's own state and those it names with the office, the ones of which somebody else has it, where one person has it at a time. */
    private Set<String> taken(String family, OfficePhrase office) {
        return office.role()
                .filter(Role::unique)
                .map(role -> Stream.concat(
                                lines.stream()
                                        .flatMap(line -> line.offices().stream()
                                                .filter(other -> other.role().equals(office.role())
                                                        && isOfAnother(line, other, family))
                                                .flatMap(other -> other.country().stream())),
                                scene.home().stream()
                                        .filter(state -> scene.holder(role, Optional.of(state))
                                                .filter(holder -> !People.key(holder.family())
                                                        .equals(People.key(family)))
                                                .isPresent()))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** "Slovenian Premier Borut Pahor", where another is called premier. */
    private static boolean isOfAnother(Line line, OfficePhrase office, String family) {
        return NameRuns.end(line, office.last() + 1)
                .filter(last -> !line.text(last, last).equals(family))
                .isPresent();
    }

    /** The last state before the words for an office of whose envoy the article spoke. */
    private Optional<String> sender(Line line, OfficePhrase office) {
        Stream<OfficePhrase> here =
                line.offices().stream().filter(other -> other.last() < office.first() && isEnvoy(line, other));
        Stream<OfficePhrase> earlier = lines.stream()
                .filter(other -> other.index() < line.index())
                .flatMap(other -> other.offices().stream().filter(one -> isEnvoy(other, one)));
        return Stream.concat(earlier, here)
                .flatMap(other -> other.country().stream())
                .reduce((one, other) -> other);
    }

    /**
     * The article's own state; where neither dateline nor medium tell it, that whose foreign ministry it calls by a name that several share ("the DFA"),
     * or that which another's envoy is sent to: of "X's ambassador was told" the other.
     */
    Optional<String> home() {
        return said().or(() -> sender().flatMap(sender -> otherMain(Set.of(sender))));
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

    private static boolean isEnvoy(Line line, OfficePhrase office) {
        return line.is(office.head(), ENVOY)
                || office.role().filter(role -> role.key().equals(AMBASSADOR)).isPresent();
    }

    private Optional<String> sender() {
        Set<String> senders = lines.stream()
                .flatMap(line -> line.offices().stream()
                        .filter(office -> line.is(office.head(), ENVOY) && !scene.isBound(line, office)))
                .flatMap(office -> office.country().stream())
                .collect(Collectors.toSet());
        return senders.size() == 1 ? senders.stream().findFirst() : Optional.empty();
    }

    private Optional<String> otherMain(Set<String> than) {
        return scene.states().stream()
                .flatMap(state -> state.country().stream())
                .filter(country -> !than.contains(country))
                .findFirst();
    }
}
