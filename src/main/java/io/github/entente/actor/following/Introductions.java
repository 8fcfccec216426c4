package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.FAMILY_FIRST;
import static io.github.entente.actor.naming.FollowingWords.Kind.HONORIFIC;
import static io.github.entente.actor.naming.FollowingWords.Kind.PARTICLE;
import static io.github.entente.actor.naming.FollowingWords.Kind.SPOKES;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Link;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Names;
import io.github.entente.actor.gazetteer.Folding;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.FullName;
import io.github.entente.actor.naming.FullNames;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.OfficePhrase;
import io.github.entente.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who the full names of an article mean, read over all its sentences before anything that refers to them: known persons, or new ones. */
final class Introductions {

    private final Scene scene;
    private final FollowingWords words;
    private final List<Line> lines;
    private final Linking linking;
    private final UnsaidStates unsaid;
    private final FullNames names;

    Introductions(Scene scene, FollowingWords words, List<Line> lines, UnsaidStates unsaid, Language language) {
        this.scene = scene;
        this.words = words;
        this.lines = lines;
        this.unsaid = unsaid;
        this.linking = new Linking(scene, company(lines, scene));
        this.names = new FullNames(words, lines, language);
    }

    void read() {
        Map<String, List<FullName>> byName = new LinkedHashMap<>();
        for (Line line : lines) {
            for (FullName naming : names.in(line)) {
                byName.computeIfAbsent(key(naming), key -> new ArrayList<>()).add(naming);
            }
        }
        for (List<FullName> namings : byName.values()) {
            introduce(namings);
        }
    }

    private static String key(FullName naming) {
        return naming.known().isEmpty()
                ? Folding.slug(naming.name())
                : naming.known().get(0).id().value();
    }

    private void introduce(List<FullName> named) {
        List<FullName> namings = named.stream().map(this::served).toList();
        List<OfficePhrase> offices = namings.stream()
                .flatMap(naming -> naming.offices().stream())
                .filter(OfficePhrase::official)
                .toList();
        Optional<String> country = offices.stream()
                .flatMap(office -> office.country().stream())
                .findFirst()
                .or(() -> namings.stream()
                        .flatMap(naming -> naming.country().stream())
                        .findFirst());
        List<Actor.Person> known = namings.get(0).known().isEmpty()
                ? linking.respelled(namings.get(0).name(), offices, country).stream()
                        .toList()
                : namings.get(0).known();
        Actor.Person person =
                known.isEmpty() ? unknown(namings, country.or(() -> unsaid(namings))) : linked(namings, known, country);
        for (FullName naming : namings) {
            Line line = naming.line();
            scene.people().introduce(person, line.index());
            scene.people().learn(person, naming.gender());
            line.add(naming.first(), naming.last(), person, Mention.Kind.FULL_NAME, naming.confidence());
            scene.bind(line, person, naming.offices());
        }
    }

    /** With the states of the masters of whom a name is the spokesperson. */
    private FullName served(FullName naming) {
        return naming.holding(naming.offices().stream()
                .map(office -> master(naming.line(), office)
                        .map(state -> office.serving(Optional.of(state), office.last()))
                        .orElse(office))
                .toList());
    }

    /** The state of an official by whom an office is owned: "Ms Bo's spokesman". */
    private Optional<String> master(Line line, OfficePhrase office) {
        int name = office.first() - 2;
        boolean owned = office.country().isEmpty()
                && line.is(office.head(), SPOKES)
                && line.isOwning(office.first() - 1)
                && line.isCapitalised(name);
        return owned
                ? scene.people().called(line.text(name, name)).stream()
                        .filter(scene.people()::isOfficial)
                        .flatMap(person -> person.country().stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> unsaid(List<FullName> namings) {
        return namings.stream()
                .flatMap(naming -> naming.offices().stream()
                        .filter(OfficePhrase::official)
                        .flatMap(office -> unsaid.of(naming.line(), naming.last(), office).stream()))
                .findFirst();
    }

    /** The known person meant, or where that is not sure a person of that name. */
    private Actor.Person linked(List<FullName> namings, List<Actor.Person> known, Optional<String> country) {
        List<OfficePhrase> offices =
                namings.stream().flatMap(naming -> naming.offices().stream()).toList();
        Linking.Choice choice = linking.choose(known, offices, country);
        boolean sure = choice.confidence() >= Link.SURE;
        Actor.Person person = sure ? choice.person() : unknown(namings, country);
        if (choice.confidence() >= Link.LIKELY) {
            choice.person().wikidata().ifPresent(item -> scene.link(new Link(person, item, choice.confidence())));
        }
        return person;
    }

    /** The states an article speaks of, by name, adjective or capital. */
    private static Set<String> company(List<Line> lines, Scene scene) {
        return Stream.concat(
                        scene.home().stream(),
                        lines.stream()
                                .flatMap(line -> line.hits().stream())
                                .flatMap(
                                        hit -> hit
                                                .owner()
                                                .<Actor>map(state -> state)
                                                .or(hit::metonym)
                                                .flatMap(Actor::country)
                                                .stream()))
                .collect(Collectors.toSet());
    }

    private Actor.Person unknown(List<FullName> namings, Optional<String> country) {
        FullName first = namings.get(0);
        String name = first.name();
        Actor.Gender gender = namings.stream()
                .map(FullName::gender)
                .filter(one -> one != Actor.Gender.UNKNOWN)
                .findFirst()
                .orElse(Actor.Gender.UNKNOWN);
        String slug = Folding.slug(name + country.map(iso3 -> "-" + iso3).orElse(""));
        return new Actor.Person(
                new ActorId(slug), Names.of(name), Optional.empty(), country, family(name, country), gender, List.of());
    }

    /** The half of a name that the article goes on with, or else the half that is the family name where the person comes from. */
    private String family(String name, Optional<String> country) {
        List<String> parts = Arrays.asList(name.split(" "));
        int last = parts.size() - 1;
        while (last > 1 && words.has(PARTICLE, parts.get(last - 1).toLowerCase(Locale.ROOT))) {
            last--;
        }
        String west = String.join(" ", parts.subList(last, parts.size()));
        String east = parts.get(0);
        long alone = alone(west) - alone(east);
        boolean eastern = alone < 0
                || east.length() > 1 && east.equals(east.toUpperCase(Locale.ROOT)) && !east.endsWith(".")
                || alone == 0
                        && country.map(iso3 -> words.has(FAMILY_FIRST, iso3)).orElse(false);
        return eastern ? east : west;
    }

    private long alone(String name) {
        return lines.stream()
                .mapToLong(line -> java.util.stream.IntStream.range(0, line.size())
                        .filter(i -> line.token(i).text().equals(name))
                        .filter(i -> !line.isCapitalised(i + 1))
                        .filter(i -> !line.isCapitalised(i - 1) || i == 1 || line.is(i - 1, HONORIFIC))
                        .count())
                .sum();
    }
}
