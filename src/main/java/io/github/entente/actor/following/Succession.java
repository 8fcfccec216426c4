package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.SUCCESSION;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Tenure;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Line;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who held an office before or after somebody: "his predecessor", "Ada Bo's successor", as far as the gazetteer knows who held it when. */
final class Succession {

    private static final String AFTER = "after";

    /** How many days an office may be vacant, or the sources be wrong by: looked for one after the other. */
    private static final List<Integer> GAPS = List.of(1, 2, 8, 31, 92);

    private final Scene scene;
    private final FollowingWords words;

    Succession(Scene scene, FollowingWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** Once it is known who "he" is. */
    void readOwned(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.is(i, SUCCESSION) && line.isFree(i, i) && !line.isNounAt(i + 1)) {
                read(line, i);
            }
        }
    }

    private void read(Line line, int noun) {
        boolean after =
                words.value(SUCCESSION, line.small(noun)).filter(AFTER::equals).isPresent();
        owner(line, noun)
                .flatMap(person -> tenures(person, after)
                        .flatMap(tenure -> other(person, tenure, after).stream())
                        .findFirst())
                .filter(other -> line.foundAt(noun + 1).isEmpty() && !line.isCapitalised(noun + 1))
                .ifPresent(other -> {
                    scene.people().introduce(other, line.index());
                    line.add(noun, noun, other, Mention.Kind.ROLE, Confidence.ROLE_BY_DATE);
                });
    }

    /** "His", "Ada Bo's", and one word more: "his own", "her immediate". */
    private static Optional<Actor.Person> owner(Line line, int noun) {
        int at = line.tag(noun - 1).startsWith("JJ") ? noun - 2 : noun - 1;
        int last = line.isOwning(at) ? at - 1 : at;
        boolean owning = line.isOwning(at) || line.tag(at).equals("PRP$");
        return line.found().stream()
                .filter(found -> owning && found.last() == last && found.means(Actor.Person.class))
                .map(found -> (Actor.Person) found.actor())
                .findFirst();
    }

    /** Offices one person holds at a time: the present one first, and of past ones the last. */
    private Stream<Tenure> tenures(Actor.Person person, boolean after) {
        return person.tenures().stream()
                .filter(tenure -> scene.gazetteer().roles().stream()
                        .anyMatch(role -> role.unique() && tenure.role().equals(Optional.of(role.key()))))
                .filter(tenure -> scene.isDated() && (after ? tenure.to() : tenure.from()).isPresent())
                .filter(tenure -> !tenure.from().filter(scene::isAfter).isPresent())
                .sorted(Comparator.comparing(
                        (Tenure tenure) -> tenure.to().orElse(LocalDate.MAX), Comparator.reverseOrder()));
    }

    private Optional<Actor.Person> other(Actor.Person person, Tenure tenure, boolean after) {
        for (int gap : GAPS) {
            LocalDate day = after
                    ? tenure.to().orElseThrow().plusDays(gap)
                    : tenure.from().orElseThrow().minusDays(gap);
            List<Actor.Person> holders = holders(tenure, day);
            if (scene.isAfter(day)) {
                return Optional.empty();
            }
            if (!holders.isEmpty()) {
                return holders.size() == 1 && !holders.contains(person)
                        ? Optional.of(holders.get(0))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Actor.Person> holders(Tenure tenure, LocalDate day) {
        String role = tenure.role().orElseThrow();
        return tenure.country()
                .map(iso3 -> scene.gazetteer().holders(role, iso3, day))
                .orElseGet(() -> scene.gazetteer().holders(role, day));
    }
}
