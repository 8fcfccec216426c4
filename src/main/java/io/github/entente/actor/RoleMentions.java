package io.github.entente.actor;

import static io.github.entente.actor.FollowingWords.Kind.FOLLOW_BODY;
import static io.github.entente.actor.FollowingWords.Kind.FOLLOW_NOUN;
import static io.github.entente.actor.FollowingWords.Kind.GENERIC_PERSON;
import static io.github.entente.actor.FollowingWords.Kind.LESSER;
import static io.github.entente.actor.FollowingWords.Kind.SIDE;
import static io.github.entente.actor.FollowingWords.Kind.SPOKES;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds officers and institutions without a name: "Japan's top envoy", "the minister", "a Foreign Ministry spokesman", "the ministry". */
final class RoleMentions {

    private final Scene scene;
    private final FollowingWords words;

    RoleMentions(Scene scene, FollowingWords words) {
        this.scene = scene;
        this.words = words;
    }

    void read(Line line) {
        for (OfficePhrase office : line.offices()) {
            if (!scene.isBound(office) && !office.past() && line.isFree(office.first(), office.last())) {
                read(line, office);
            }
        }
        for (BodyReader.BodyPhrase body : line.bodies()) {
            body(line, body);
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, FOLLOW_BODY) && line.small(i - 1).equals("the") && !line.isCapitalised(i + 1)) {
                follow(line, i);
            }
        }
    }

    private void read(Line line, OfficePhrase office) {
        String determiner = line.small(office.first() - 1);
        int first = line.tag(office.first() - 1).equals("DT") ? office.first() - 1 : office.first();
        if (line.tag(office.first() - 1).equals("PRP$") || line.isOwning(office.first() - 1)) {
            return;
        }
        boolean definite = determiner.equals("the") || isOwned(line, office);
        if (line.is(office.head(), SPOKES)) {
            spokesperson(line, office, first, definite);
        } else if (office.country().isPresent() && office.official()) {
            ofState(line, office, first, definite);
        } else if (office.role().filter(role -> role.organisation().isPresent()).isPresent()) {
            Role role = office.role().orElseThrow();
            one(scene.people().holding(role.key(), Optional.empty()))
                    .or(() -> scene.holder(role, Optional.empty()))
                    .ifPresent(person -> add(line, first, office, person, scene.certainty()));
        } else if (definite && (line.is(office.head(), FOLLOW_NOUN) || !office.official())) {
            follow(line, office).ifPresent(person -> add(line, first, office, person, Confidence.FOLLOWED));
        }
    }

    private static boolean isOwned(Line line, OfficePhrase office) {
        for (int i = office.first(); i < office.head(); i++) {
            if (line.isOwning(i)) {
                return true;
            }
        }
        return false;
    }

    private void add(Line line, int first, OfficePhrase office, Actor actor, double confidence) {
        if (actor instanceof Actor.Person person) {
            scene.people().introduce(person, line.index());
        }
        line.add(first, office.last(), office.head(), List.of(actor), Mention.Kind.ROLE, confidence);
    }

    /** "China's top diplomat": whom the article gives the office, or who is known to hold it then, or else the state served. */
    private void ofState(Line line, OfficePhrase office, int first, boolean definite) {
        Optional<Role> role = office.role();
        List<Actor.Person> holding = role.map(one -> scene.people().holding(one.key(), office.country()))
                .orElse(List.of());
        boolean exact = !holding.isEmpty() || role.filter(Role::unique).isPresent() || isLesser(line, office);
        List<Actor.Person> said = exact
                ? holding
                : scene.people().all().stream()
                        .filter(person -> person.country().equals(office.country()))
                        .filter(person -> scene.people().isKnownAs(person, line.small(office.head()))
                                || line.is(office.head(), GENERIC_PERSON)
                                        && scene.people().isOfficial(person))
                        .toList();
        if (said.size() == 1
                && isSamePost(line, office, said.get(0))
                && (definite || role.filter(Role::unique).isPresent())) {
            add(line, first, office, said.get(0), Confidence.ROLE_NAMED);
            return;
        }
        Optional<Actor.Person> holder = role.flatMap(one -> scene.holder(one, office.country()));
        if (holder.isPresent() && said.isEmpty()) {
            add(line, first, office, holder.get(), scene.certainty());
        } else if (role.isPresent() || isOwnedBefore(line, office)) {
            scene.state(office.country()).ifPresent(state -> add(line, first, office, state, Confidence.ROLE_OF_STATE));
        }
    }

    /** "A Chinese official", but not "a member of the Tokyo club". */
    private static boolean isOwnedBefore(Line line, OfficePhrase office) {
        return line.hits().stream().anyMatch(hit -> hit.first() >= office.first() && hit.last() < office.head());
    }

    /** Japan's ambassador to China is not Japan's ambassador to the Philippines. */
    private boolean isSamePost(Line line, OfficePhrase office, Actor.Person person) {
        boolean unique = office.role().filter(Role::unique).isPresent() || office.last() == office.head();
        String post = line.text(office.head(), office.last());
        return unique
                || scene.people().offices().stream()
                        .anyMatch(said ->
                                said.holder().equals(person) && said.title().endsWith(post));
    }

    private static boolean isLesser(Line line, OfficePhrase office) {
        for (int i = office.first(); i < office.head(); i++) {
            if (line.is(i, LESSER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an institution is the state itself by another word: its government. */
    private boolean isSide(Body body) {
        return words.has(SIDE, body.phrases().get(0).phrase());
    }

    private void spokesperson(Line line, OfficePhrase office, int first, boolean definite) {
        Optional<Actor> named = scene
                .memory()
                .recent(actor -> actor instanceof Actor.Person person
                        && scene.people().isKnownAs(person, line.small(office.head()))
                        && (office.country().isEmpty() || office.country().equals(person.country())))
                .stream()
                .findFirst();
        Optional<String> bodyKey =
                office.body().map(Body::key).or(() -> office.role().flatMap(Role::body));
        if (definite && named.isPresent()) {
            add(line, first, office, named.get(), Confidence.FOLLOWED);
        } else if (bodyKey.isPresent()
                && country(office.country(), bodyKey.get()).isPresent()) {
            String country = country(office.country(), bodyKey.get()).orElseThrow();
            Optional<? extends Actor> speaker =
                    office.body().filter(this::isSide).isPresent()
                            ? scene.gazetteer().state(country)
                            : scene.gazetteer().body(bodyKey.get(), country);
            scene.gazetteer().body(bodyKey.get(), country).ifPresent(scene.memory()::heard);
            speaker.ifPresent(actor -> add(line, first, office, actor, Confidence.BODY));
        } else if (office.country().isPresent()) {
            scene.state(office.country()).ifPresent(state -> add(line, first, office, state, Confidence.ROLE_OF_STATE));
        } else {
            boolean ofBody = line.is(office.head() - 1, FOLLOW_BODY);
            Optional<Actor.Organisation> last = ofBody
                    ? scene.memory().bodies().stream().findFirst()
                    : scene.memory().spokesBody().filter(body -> definite);
            last.ifPresent(body -> add(line, first, office, body, Confidence.FOLLOWED));
        }
    }

    /** The state of an institution named without one: the last with the same, or the one the article was written in. */
    private Optional<String> country(Optional<String> said, String bodyKey) {
        return said.or(() -> scene.memory().bodies().stream()
                        .filter(body -> body.country()
                                .flatMap(iso3 -> scene.gazetteer().body(bodyKey, iso3))
                                .filter(body::equals)
                                .isPresent())
                        .findFirst()
                        .flatMap(Actor::country))
                .or(scene::home);
    }

    private Optional<Actor> follow(Line line, OfficePhrase office) {
        String noun = line.small(office.head());
        String title = line.text(office.first(), office.head()).toLowerCase(Locale.ROOT);
        boolean generic = line.is(office.head(), GENERIC_PERSON);
        Optional<Actor> exact = scene
                .memory()
                .recent(actor ->
                        actor instanceof Actor.Person person && scene.people().isTitled(person, title))
                .stream()
                .findFirst();
        return exact.isPresent()
                ? exact
                : scene
                        .memory()
                        .recent(actor -> actor instanceof Actor.Person person
                                && (office.role()
                                                .map(role -> scene.people()
                                                        .roles(person)
                                                        .contains(role.key()))
                                                .orElse(false)
                                        || scene.people().isKnownAs(person, noun)
                                        || generic && scene.people().isOfficial(person)))
                        .stream()
                        .findFirst();
    }

    /** "its foreign ministry", once it is known who "it" is. */
    void readOwned(Line line) {
        for (BodyReader.BodyPhrase phrase : line.bodies()) {
            line.found().stream()
                    .filter(found -> found.last() == phrase.first() - 1 && found.kind() == Mention.Kind.PRONOUN)
                    .filter(found -> found.means(Actor.State.class))
                    .findFirst()
                    .flatMap(found -> found.actor().country())
                    .flatMap(country -> scene.gazetteer().body(phrase.body().key(), country))
                    .filter(body -> line.isFree(phrase.first(), phrase.last()))
                    .ifPresent(body -> line.add(
                            phrase.first(),
                            phrase.last(),
                            phrase.head(),
                            List.of(body),
                            Mention.Kind.ROLE,
                            Confidence.PRONOUN_GUESSED));
        }
    }

    private static Optional<Actor.Person> one(List<Actor.Person> persons) {
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    private void body(Line line, BodyReader.BodyPhrase phrase) {
        boolean side = isSide(phrase.body());
        if (!line.isFree(phrase.first(), phrase.last())
                || side && phrase.country().isPresent()) {
            return;
        }
        int first = line.tag(phrase.first() - 1).equals("DT") ? phrase.first() - 1 : phrase.first();
        boolean indefinite = line.small(phrase.first() - 1).startsWith("a") && first < phrase.first()
                || line.tag(phrase.first() - 1).equals("PRP$")
                || !line.small(phrase.first() - 1).equals("the") && !line.isCapitalised(phrase.first());
        country(phrase.country(), phrase.body().key())
                .filter(country -> phrase.country().isPresent() || !indefinite)
                .flatMap(country -> side
                        ? scene.gazetteer().state(country).map(Actor.class::cast)
                        : scene.gazetteer().body(phrase.body().key(), country))
                .ifPresent(body -> line.add(
                        first,
                        phrase.last(),
                        phrase.head(),
                        List.of(body),
                        side ? Mention.Kind.SIDE : Mention.Kind.FULL_NAME,
                        side ? Confidence.SIDE_GUESSED : Confidence.BODY));
    }

    private void follow(Line line, int i) {
        if (!line.isFree(i - 1, i)) {
            return;
        }
        scene.memory().bodies().stream()
                .filter(body -> body.name().toLowerCase(Locale.ROOT).contains(line.small(i))
                        || body.kind().equals(line.small(i)))
                .findFirst()
                .ifPresent(body -> line.add(i - 1, i, i, List.of(body), Mention.Kind.ROLE, Confidence.FOLLOWED));
    }
}
