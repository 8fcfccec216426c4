package io.github.entente.actor.following;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Body;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.naming.BodyNouns;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.OfficePhrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom a spokesperson without a name speaks for: "a spokesperson for the Chinese Foreign Ministry", "the ministry spokesman", "the spokeswoman". */
final class Spokespersons {

    /** The one named before, or the body or state spoken for. */
    record Speaker(Actor actor, double confidence) {}

    private final Scene scene;
    private final BodyMentions bodies;
    private final BodyNouns nouns;

    Spokespersons(Scene scene, BodyMentions bodies, BodyNouns nouns) {
        this.scene = scene;
        this.bodies = bodies;
        this.nouns = nouns;
    }

    Optional<Speaker> speaker(Line line, OfficePhrase office, boolean definite) {
        Optional<Speaker> named = definite ? named(line, office) : Optional.empty();
        return named.or(() -> ofOrganisation(line, office))
                .or(() -> ofInstitution(line, office))
                .or(() -> scene.state(office.country()).map(state -> new Speaker(state, Confidence.ROLE_OF_STATE)))
                .or(() -> office.country().isEmpty() ? last(line, office, definite) : Optional.empty());
    }

    private Optional<Speaker> named(Line line, OfficePhrase office) {
        return scene
                .memory()
                .recent(actor -> actor instanceof Actor.Person person
                        && scene.people().isKnownAs(person, line.small(office.head()))
                        && (office.country().isEmpty() || office.country().equals(person.country())))
                .stream()
                .findFirst()
                .or(() -> only(line, office))
                .map(actor -> new Speaker(actor, Confidence.FOLLOWED));
    }

    /** The one spokesperson of the article, named far back, if no other was heard without a name. */
    private Optional<Actor> only(Line line, OfficePhrase office) {
        boolean alone = office.country().isEmpty()
                && office.body().isEmpty()
                && scene.memory().spokesBody().isEmpty()
                && line.tag(office.head() - 1).equals("DT");
        return RoleMentions.one(scene.people().all().stream()
                        .filter(person -> alone && scene.people().isCalled(person, line.small(office.head())))
                        .toList())
                .filter(scene.memory()::has)
                .map(Actor.class::cast);
    }

    /** One with a name of its own: "spokesperson for the Pentagon". */
    private Optional<Speaker> ofOrganisation(Line line, OfficePhrase office) {
        Optional<Actor.Organisation> own = line.hits().stream()
                .filter(hit -> hit.first() >= office.first() && hit.last() <= office.last())
                .flatMap(hit -> hit.organisation().stream())
                .findFirst();
        own.ifPresent(scene.memory()::heard);
        return own.map(body -> new Speaker(body, Confidence.BODY));
    }

    private Optional<Speaker> ofInstitution(Line line, OfficePhrase office) {
        Optional<String> key =
                office.body().map(Body::key).or(() -> office.role().flatMap(Role::body));
        Optional<String> country =
                key.flatMap(body -> bodies.country(office.country(), body, Set.of(), Optional.of(line)));
        Optional<Actor.Organisation> body =
                country.flatMap(iso3 -> scene.gazetteer().body(key.orElseThrow(), iso3));
        body.ifPresent(scene.memory()::heard);
        boolean side = office.body().filter(bodies::isSide).isPresent();
        return (side ? scene.state(country).map(Actor.class::cast) : body.map(Actor.class::cast))
                .map(actor -> new Speaker(actor, Confidence.BODY));
    }

    /** "The spokesperson": of the body heard last. */
    private Optional<Speaker> last(Line line, OfficePhrase office, boolean definite) {
        Optional<Actor.Organisation> latest = scene.memory().bodies().stream().findFirst();
        Optional<Actor.Organisation> last = nouns.has(line.small(office.head() - 1))
                ? bodies(line, office).stream().findFirst().or(() -> latest)
                : scene.memory().spokesBody().or(() -> latest).filter(body -> definite);
        return last.map(body -> new Speaker(body, Confidence.FOLLOWED));
    }

    /** "A <i>ministry</i> official", "a <i>defence ministry</i> official": the one named last, of the article's own state if it has named one. */
    Optional<Actor.Organisation> bodyAtHome(Line line, OfficePhrase office, int first) {
        String words = line.text(first, office.head() - 1).toLowerCase(Locale.ROOT);
        List<Actor.Organisation> called = bodies(line, office).stream()
                .filter(body -> first == office.head() - 1
                        || body.name().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        return called.stream()
                .filter(body -> body.country().equals(scene.home()))
                .findFirst()
                .or(() -> called.stream().findFirst());
    }

    /** "a foreign <i>ministry</i> official". */
    boolean isOfBody(Line line, OfficePhrase office) {
        return nouns.has(line.small(office.head() - 1));
    }

    /** "the <i>embassy</i> spokesman": those of its kind, the one named last first. */
    private List<Actor.Organisation> bodies(Line line, OfficePhrase office) {
        String noun = line.small(office.head() - 1);
        return scene.memory().bodies().stream()
                .filter(body -> isOfBody(line, office) && nouns.mayMean(noun, body))
                .toList();
    }
}
