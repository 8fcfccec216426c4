package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.FROM_ELSEWHERE;
import static io.github.entente.actor.naming.FollowingWords.Kind.SIDE;

import io.github.entente.actor.Actor;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.OfficePhrase;
import java.util.Optional;
import java.util.stream.IntStream;

/** For whom officers speak who have neither a name nor a state beside them: "a foreign ministry official". */
final class UnnamedOfficers {

    private final Scene scene;
    private final Spokespersons spokespersons;

    UnnamedOfficers(Scene scene, Spokespersons spokespersons) {
        this.scene = scene;
        this.spokespersons = spokespersons;
    }

    /** @param first the article before him */
    record Officer(int first, Actor actor) {}

    /** Of the body they are called by, or of the state at home, or of the one the sentence tells of. */
    Optional<Officer> of(Line line, OfficePhrase office) {
        int article = beforeNouns(line, office.head());
        boolean elsewhere = office.body().isEmpty() // "a foreign ministry official" is at home
                && IntStream.range(Math.max(article, 0), office.head()).anyMatch(i -> line.is(i, FROM_ELSEWHERE));
        if (article < 0 || article >= office.head() - 1 || elsewhere || !line.isFree(article, office.last())) {
            return Optional.empty();
        }
        return spokespersons
                .bodyAtHome(line, office, article + 1)
                .map(Actor.class::cast)
                .or(() -> scene.state(scene.home()))
                .or(() -> isOfBody(line, office) ? Subjects.toldOf(line) : Optional.empty())
                .map(actor -> new Officer(article, actor));
    }

    /** "A foreign ministry official", "a government official". */
    private boolean isOfBody(Line line, OfficePhrase office) {
        return spokespersons.isOfBody(line, office) || line.is(office.head() - 1, SIDE);
    }

    /** The article before the words that tell which officer is meant: "a | National Development Ministry official"; -1 where none is. */
    static int beforeNouns(Line line, int head) {
        int at = head - 1;
        while (line.tag(at).matches("NNP?S?|JJ")) {
            at--;
        }
        return line.tag(at).equals("DT") ? at : -1;
    }
}
