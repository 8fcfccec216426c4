package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.BODY_HEAD;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Mention;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds who is at the head of an international body: "the alliance's chief", "NATO's boss", "the bloc's foreign policy chief", "the agency head". */
final class BodyHeads {

    /** How many words an office may have: "foreign policy chief". */
    private static final int LONGEST = 3;

    /** A body at its words. */
    private record Owner(int first, int last, Actor.Organisation body) {}

    private final Scene scene;
    private final FollowingWords words;
    private final FollowedBodies followed;
    /** The offices of international bodies by the words for them, the name of the body among these: "un chief". */
    private final Map<String, Role> titles = new HashMap<>();

    private final Map<ActorId, Set<String>> forms = new HashMap<>();

    BodyHeads(Scene scene, FollowingWords words, FollowedBodies followed) {
        this.scene = scene;
        this.words = words;
        this.followed = followed;
        scene.gazetteer().roles().stream()
                .filter(role -> role.organisation().isPresent())
                .forEach(role -> role.titles().forEach(title -> titles.putIfAbsent(title.phrase(), role)));
    }

    void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            owner(line, i).ifPresent(owner -> {
                int from = line.isOwning(owner.last() + 1) ? owner.last() + 2 : owner.last() + 1;
                for (int last = from + LONGEST - 1; last >= from; last--) {
                    read(line, owner, from, last);
                }
            });
        }
    }

    private Optional<Owner> owner(Line line, int i) {
        return followed.at(line, i)
                .map(found -> new Owner(found.first(), i, found.body()))
                .or(() -> line.hitTo(i)
                        .filter(hit -> line.isOwning(i + 1))
                        .flatMap(hit -> hit.organisation()
                                .map(body -> new Owner(
                                        line.small(hit.first() - 1).equals("the") ? hit.first() - 1 : hit.first(),
                                        i,
                                        body))));
    }

    private void read(Line line, Owner owner, int from, int last) {
        boolean named = line.isCapitalised(last + 1)
                || line.small(last + 1).equals(",")
                        && line.isCapitalised(last + 2)
                        && line.hitFrom(last + 2).isPresent();
        if (last >= line.size() || named || line.isNounAt(last + 1) || !line.isFree(owner.first(), last)) {
            return;
        }
        office(owner.body(), line.text(from, last).toLowerCase(Locale.ROOT), line.small(last))
                .flatMap(scene::saidOrKnown)
                .ifPresent(person -> {
                    scene.people().introduce(person, line.index());
                    scene.memory().speaksFor(owner.body());
                    line.add(owner.first(), last, last, List.of(person), Mention.Kind.ROLE, Confidence.ROLE_BY_DATE);
                });
    }

    private Optional<Role> office(Actor.Organisation body, String title, String noun) {
        List<String> said = new ArrayList<>(List.of(title));
        if (title.equals(noun)) {
            words.value(BODY_HEAD, noun).ifPresent(said::add);
        }
        return forms(body).stream()
                .flatMap(name -> said.stream()
                        .flatMap(one -> List.of(
                                name + " " + one, name + "'s " + one, one + " of " + name, one + " of the " + name)
                                .stream()))
                .filter(titles::containsKey)
                .map(titles::get)
                .findFirst();
    }

    private Set<String> forms(Actor.Organisation body) {
        return forms.computeIfAbsent(body.id(), id -> {
            Set<String> all = new TreeSet<>(Set.of(body.name().toLowerCase(Locale.ROOT)));
            body.names().aliases().forEach(alias -> all.add(alias.toLowerCase(Locale.ROOT)));
            return all;
        });
    }
}
