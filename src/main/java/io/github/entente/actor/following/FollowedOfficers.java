package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.ENVOY;
import static io.github.entente.actor.naming.FollowingWords.Kind.GENERIC_PERSON;
import static io.github.entente.actor.naming.FollowingWords.Kind.LESSER;
import static io.github.entente.actor.naming.FollowingWords.Kind.MINISTER_WORD;
import static io.github.entente.actor.naming.FollowingWords.Kind.NOT_NOW;
import static io.github.entente.actor.naming.FollowingWords.Kind.ORDINAL;
import static io.github.entente.actor.naming.FollowingWords.Kind.OTHER;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.OfficePhrase;
import io.github.entente.article.Part;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Whom an office with "the" before it and no state means: the one mentioned last who has it, or the only one of the article. */
final class FollowedOfficers {

    private final Scene scene;

    FollowedOfficers(Scene scene) {
        this.scene = scene;
    }

    /** The article of "the Green politician", "the Delaware senator", whose adjectives make no other officer of him; -1 where there is none. */
    static int described(Line line, OfficePhrase office) {
        int article = UnnamedOfficers.beforeNouns(line, office.first());
        boolean plain = line.small(article).equals("the");
        for (int i = article + 1; i < office.first() && plain; i++) {
            plain = !line.is(i, NOT_NOW)
                    && !line.is(i, ORDINAL)
                    && !line.is(i, LESSER)
                    && !line.is(i, OTHER)
                    && line.hitOver(i).isEmpty();
        }
        return plain ? article : -1;
    }

    /** Not "the member states" nor "the head of the village". */
    static boolean isWhole(Line line, OfficePhrase office) {
        boolean compound = line.isNounAt(office.last() + 1) && line.part() != Part.Kind.HEADLINE;
        return !compound && !line.small(office.last() + 1).equals("of");
    }

    Optional<Actor> find(Line line, OfficePhrase office) {
        String noun = line.small(office.head());
        String title = line.text(office.first(), office.head()).toLowerCase(Locale.ROOT);
        boolean generic = line.is(office.head(), GENERIC_PERSON);
        Optional<Actor> exact = scene
                .memory()
                .recent(actor ->
                        actor instanceof Actor.Person person && scene.people().isTitled(person, title))
                .stream()
                .findFirst()
                // "the chancellor" is not the premier, however lately he was named
                .or(() -> office.role().filter(Role::unique).isPresent()
                        ? only(person ->
                                scene.memory().has(person) && scene.people().isTitled(person, title))
                        : Optional.empty());
        return exact.isPresent()
                ? exact
                : scene
                        .memory()
                        .recent(actor -> actor instanceof Actor.Person person
                                && !(isPlainMinister(line, office)
                                        && scene.people().isLeading(person))
                                && (RoleMentions.keys(line, office).stream()
                                                .anyMatch(scene.people().roles(person)::contains)
                                        || scene.people().isKnownAs(person, noun)
                                        || generic && scene.people().isOfficial(person)))
                        .stream()
                        .findFirst()
                        .or(() -> only(person -> scene.people().isTitled(person, title)))
                        .or(() -> only(person -> scene.people().isCalled(person, noun)))
                        .or(() -> line.is(office.head(), ENVOY) ? only(this::isEnvoy) : Optional.empty());
    }

    /** "The minister", who is no head of a government. */
    private static boolean isPlainMinister(Line line, OfficePhrase office) {
        return line.is(office.head(), MINISTER_WORD) && office.first() == office.head();
    }

    private boolean isEnvoy(Actor.Person person) {
        return scene.people().roles(person).contains(RoleMentions.AMBASSADOR);
    }

    /** The only one whom the whole article calls that, named far back or later. */
    private Optional<Actor> only(Predicate<Actor.Person> fits) {
        return RoleMentions.one(scene.people().all().stream().filter(fits).toList())
                .map(Actor.class::cast);
    }
}
