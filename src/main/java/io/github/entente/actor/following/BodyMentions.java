package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.OWN_STATE;
import static io.github.entente.actor.naming.FollowingWords.Kind.PLACE_NOUN;
import static io.github.entente.actor.naming.FollowingWords.Kind.PLACE_PREPOSITION;
import static io.github.entente.actor.naming.FollowingWords.Kind.SIDE;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Place;
import io.github.entente.actor.gazetteer.Body;
import io.github.entente.actor.naming.BodyNouns;
import io.github.entente.actor.naming.BodyReader;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Hit;
import io.github.entente.actor.naming.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds institutions without a name of their own: "Seoul's foreign ministry", "the foreign ministry", "its embassy". */
final class BodyMentions {

    private static final String MINISTRY = "ministry";
    private static final String AGENCY = "agency";
    private static final String PRESIDENCY = "presidential-office";
    private static final String FOREIGN_MINISTRY = "foreign-ministry";

    private final Scene scene;
    private final FollowingWords words;
    private final BodyNouns nouns;
    private final UnsaidStates unsaid;

    BodyMentions(Scene scene, FollowingWords words, BodyNouns nouns, UnsaidStates unsaid) {
        this.scene = scene;
        this.words = words;
        this.nouns = nouns;
        this.unsaid = unsaid;
    }

    void read(Line line) {
        for (BodyReader.BodyPhrase body : line.bodies()) {
            read(line, body);
        }
    }

    /** "its foreign ministry", "the Polish side's ministry", "her ministry", once it is known who "it" is. */
    void readOwned(Line line) {
        for (BodyReader.BodyPhrase phrase : line.bodies()) {
            Optional<String> country = owner(line, phrase.first()).flatMap(Actor::country);
            if (isSide(phrase.body())) {
                scene.state(country).ifPresent(state -> side(line, phrase.first(), phrase.last(), state));
            } else {
                country.flatMap(iso3 -> scene.gazetteer().body(phrase.body().key(), iso3))
                        .ifPresent(body -> owned(line, phrase.first(), phrase.last(), phrase.head(), body));
            }
        }
        for (int i = 1; i < line.size(); i++) {
            int noun = i;
            if (line.small(i).equals(MINISTRY)) {
                owner(line, i).flatMap(this::ministry).ifPresent(body -> owned(line, noun, noun, noun, body));
            } else if (line.is(i, OWN_STATE)) {
                scene.state(owner(line, i).flatMap(Actor::country)).ifPresent(state -> side(line, noun, noun, state));
            }
        }
    }

    private static Optional<Actor> owner(Line line, int first) {
        // "Orvania, whose government"
        int before = line.tag(first - 1).equals("WP$") && line.small(first - 2).equals(",") ? first - 3 : first - 2;
        int last = line.isOwning(first - 1) || line.tag(first - 1).equals("WP$") ? before : first - 1;
        return line.found().stream()
                .filter(found -> found.last() == last && found.actors().size() == 1)
                .filter(found -> last <= first - 2 || line.tag(last).equals("PRP$"))
                .findFirst()
                .map(Found::actor);
    }

    /** The ministry of a minister, or of a state the one mentioned last, and else the one that speaks to other states. */
    private Optional<Actor.Organisation> ministry(Actor owner) {
        Optional<String> own = owner instanceof Actor.Person person
                ? scene.roles(person).flatMap(role -> role.body().stream()).findFirst()
                : Optional.empty();
        return owner.country()
                .flatMap(country -> own.flatMap(key -> scene.gazetteer().body(key, country))
                        .or(() -> latest(country))
                        .or(() -> scene.gazetteer().body(FOREIGN_MINISTRY, country)));
    }

    /** "His government", "her country". */
    private static void side(Line line, int first, int last, Actor.State state) {
        if (line.isFree(first, last)) {
            line.add(first, last, last, List.of(state), Mention.Kind.SIDE, Confidence.PRONOUN_GUESSED);
        }
    }

    private static void owned(Line line, int first, int last, int head, Actor body) {
        if (line.isFree(first, last)) {
            line.add(first, last, head, List.of(body), Mention.Kind.ROLE, Confidence.PRONOUN_GUESSED);
        }
    }

    private Optional<Actor.Organisation> latest(String country) {
        return scene.memory().bodies().stream()
                .filter(body -> body.country().equals(Optional.of(country)))
                .filter(body -> nouns.mayMean(MINISTRY, body))
                .findFirst();
    }

    /** Whether an institution is the state itself by another word: its government. */
    boolean isSide(Body body) {
        return words.has(SIDE, body.phrases().get(0).phrase());
    }

    /**
     * The state of an institution named without one: the last with the same, or the article's own, or that of who just spoke, where a guess is allowed.
     *
     * @param guess the sentence that names it, where it may be guessed whose it is
     */
    Optional<String> country(Optional<String> said, String bodyKey, Set<String> among, Optional<Line> guess) {
        Predicate<String> fits = iso3 -> among.isEmpty() || among.contains(iso3);
        return said.or(() -> latest(actor -> speaksFor(actor, bodyKey)).filter(fits))
                .or(() -> first(scene.memory().bodies().stream(), actor -> speaksFor(actor, bodyKey)))
                .or(() -> unsaid.home().filter(fits))
                .or(() -> guess.flatMap(this::acting).filter(fits))
                .or(() -> latest(actor -> guess.isPresent()
                        && actor instanceof Actor.Person person
                        && scene.people().isOfficial(person)
                        && person.country().filter(fits).isPresent()))
                .or(() ->
                        latest(actor -> actor.country().filter(among::contains).isPresent()));
    }

    /**
     * "Ardania closed the border, <i>a ministry spokesman</i> said", "Ardania closed the border. <i>The ministry</i> said": of the state that the
     * sentence, or else the one before, is about.
     */
    private Optional<String> acting(Line line) {
        return Subjects.toldOf(line)
                .flatMap(Actor::country)
                .or(() -> scene.memory()
                        .last()
                        .flatMap(Subjects::of)
                        .filter(found -> found.means(Actor.State.class))
                        .flatMap(found -> found.actor().country()));
    }

    private Optional<String> latest(Predicate<Actor> fits) {
        return first(scene.memory().recent(fits).stream(), fits);
    }

    private static Optional<String> first(Stream<? extends Actor> actors, Predicate<Actor> fits) {
        return actors.filter(fits).findFirst().flatMap(Actor::country);
    }

    /** Whether an actor is an institution of this kind, or at its head. */
    private boolean speaksFor(Actor actor, String bodyKey) {
        boolean head = actor instanceof Actor.Person person
                && !scene.people().isLeading(person)
                && scene.roles(person)
                        .anyMatch(role -> role.body().filter(bodyKey::equals).isPresent());
        return head
                || actor.country()
                        .flatMap(iso3 -> scene.gazetteer().body(bodyKey, iso3))
                        .filter(actor::equals)
                        .isPresent();
    }

    private void read(Line line, BodyReader.BodyPhrase phrase) {
        boolean side = isSide(phrase.body());
        if (!line.isFree(phrase.first(), phrase.last()) || side && isNamed(line, phrase) || isBuilding(line, phrase)) {
            return;
        }
        String before = line.small(phrase.first() - 1);
        int first = line.tag(phrase.first() - 1).equals("DT") ? phrase.first() - 1 : phrase.first();
        boolean indefinite = before.startsWith("a") && first < phrase.first()
                || line.tag(phrase.first() - 1).equals("PRP$")
                || line.tag(phrase.first() - 1).equals("WP$")
                || line.isOwning(phrase.first() - 1)
                || !before.equals("the") && !line.isCapitalised(phrase.first());
        boolean guess = phrase.body().kind().equals(MINISTRY)
                || phrase.body().kind().equals(AGENCY)
                || phrase.body().key().equals(PRESIDENCY);
        Optional<String> said = phrase.country()
                .or(() -> there(line, phrase)
                        .filter(iso3 ->
                                phrase.among().isEmpty() || phrase.among().contains(iso3)))
                .or(() -> head(line, phrase));
        country(said, phrase.body().key(), phrase.among(), Optional.of(line).filter(one -> guess))
                // "the federal government" where nothing tells whose: that of the state the article speaks of most
                .or(() -> side ? scene.states().stream().findFirst().flatMap(Actor::country) : Optional.empty())
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

    /** "The Orvanian government": read with the state's name, unlike "Orvania's council of ministers". */
    private static boolean isNamed(Line line, BodyReader.BodyPhrase phrase) {
        return line.is(phrase.head(), SIDE)
                && line.hits().stream().anyMatch(hit -> hit.first() >= phrase.first() && hit.last() <= phrase.last());
    }

    /** "In the Orvanian capital, the ministry said", "the government in Port Ilen". */
    private static Optional<String> there(Line line, BodyReader.BodyPhrase phrase) {
        Optional<Hit> after = line.tag(phrase.last() + 1).equals("IN") && line.is(phrase.last() + 1, PLACE_PREPOSITION)
                ? line.hitFrom(phrase.last() + 2)
                : Optional.empty();
        Optional<Hit> ahead = line.is(0, PLACE_PREPOSITION)
                ? line.hits().stream()
                        .filter(hit -> hit.first() == 1
                                || hit.first() == 2 && line.small(1).equals("the"))
                        .filter(hit -> line.small(hit.last() + 1).equals(",") || line.is(hit.last() + 1, PLACE_NOUN))
                        .findFirst()
                : Optional.empty();
        return after.or(() -> ahead)
                .flatMap(hit ->
                        hit.place().flatMap(Place::country).or(() -> hit.owner().flatMap(Actor::country)));
    }

    /** "Ada protested, the ministry said": hers. */
    private Optional<String> head(Line line, BodyReader.BodyPhrase phrase) {
        return line.found().stream()
                .filter(found -> found.last() < phrase.first()
                        && found.actors().size() == 1
                        && line.tree()
                                .filter(tree -> tree.is(found.head(), "nsubj"))
                                .isPresent())
                .map(Found::actor)
                .filter(actor -> speaksFor(actor, phrase.body().key()))
                .findFirst()
                .flatMap(Actor::country);
    }

    /** "Outside the Japanese embassy". */
    private boolean isBuilding(Line line, BodyReader.BodyPhrase phrase) {
        int before = line.tag(phrase.first() - 1).equals("DT") ? phrase.first() - 2 : phrase.first() - 1;
        return words.value(PLACE_PREPOSITION, line.small(before))
                .filter("building"::equals)
                .isPresent();
    }
}
