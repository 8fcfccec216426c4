package io.github.entente.actor;

import static io.github.entente.actor.FollowingWords.Kind.COUNTERPART;
import static io.github.entente.actor.FollowingWords.Kind.FAMILY_FIRST;
import static io.github.entente.actor.FollowingWords.Kind.HONORIFIC;
import static io.github.entente.actor.FollowingWords.Kind.PARTICLE;
import static io.github.entente.actor.FollowingWords.Kind.SAY;
import static io.github.entente.actor.FollowingWords.Kind.SPEECH;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The full names of an article, read over all its sentences before anything that refers to them: known persons, and unknown ones that an office,
 * an honorific or a verb of speech shows to be persons.
 */
final class Introductions {

    /** A full name at its place. */
    private record Naming(
            Line line,
            int first,
            int last,
            List<Actor.Person> known,
            List<OfficePhrase> offices,
            Actor.Gender gender,
            Optional<String> country,
            double confidence) {

        String name() {
            return line.text(first, last);
        }
    }

    private final Scene scene;
    private final FollowingWords words;
    private final Language language;
    private final List<Line> lines;
    /** Of the known persons of the article: "Von der Leyen" is no new person. */
    private final Set<String> families;

    private final Linking linking;
    private final UnsaidStates unsaid;

    Introductions(Scene scene, FollowingWords words, List<Line> lines, UnsaidStates unsaid, Language language) {
        this.scene = scene;
        this.language = language;
        this.words = words;
        this.lines = lines;
        this.unsaid = unsaid;
        this.linking = new Linking(scene, company(lines, scene));
        this.families = lines.stream()
                .flatMap(line -> line.hits().stream())
                .flatMap(hit -> hit.persons().stream())
                .map(person -> People.key(person.family()))
                .collect(Collectors.toSet());
    }

    void read() {
        Map<String, List<Naming>> byName = new LinkedHashMap<>();
        for (Line line : lines) {
            for (Naming naming : namings(line)) {
                byName.computeIfAbsent(key(naming), key -> new ArrayList<>()).add(naming);
            }
        }
        for (List<Naming> namings : byName.values()) {
            introduce(namings);
        }
    }

    private static String key(Naming naming) {
        return naming.known().isEmpty()
                ? Folding.slug(naming.name())
                : naming.known().get(0).id().value();
    }

    private List<Naming> namings(Line line) {
        List<Naming> namings = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Optional<Naming> naming = naming(line, i);
            naming.ifPresent(namings::add);
            i = naming.map(Naming::last).orElse(i) + 1;
        }
        return namings;
    }

    private Optional<Naming> naming(Line line, int first) {
        Optional<Hit> hit = line.hitFrom(first).filter(one -> !one.persons().isEmpty());
        if (hit.isPresent()) {
            int last = hit.get().last();
            return Optional.of(naming(line, first, last, hit.get().persons(), Confidence.FULL_NAME));
        }
        if (line.hitOver(first).isPresent() || line.isOfOffice(first)) {
            return Optional.empty();
        }
        return NameRuns.end(line, first)
                .filter(last ->
                        NameRuns.words(line, first, last) >= (line.small(first).endsWith(".") ? 1 : 2))
                .flatMap(last -> unknown(line, first, last));
    }

    private Optional<Naming> unknown(Line line, int first, int last) {
        if (families.contains(People.key(line.text(first, last))) || isEndOfLonger(line, first, last)) {
            return Optional.empty();
        }
        boolean shown = !OfficeBinding.of(line, first, last).isEmpty()
                || line.is(first - 1, HONORIFIC)
                || line.is(first - 1, COUNTERPART)
                || !line.isTitleCase() && ofBody(line, last).isPresent()
                || (line.is(first - 2, COUNTERPART) && line.small(first - 1).equals(","))
                || counterpartAfter(line, last).isPresent();
        if (shown) {
            return Optional.of(naming(line, first, last, List.of(), Confidence.UNKNOWN_NAME));
        }
        if (line.tag(first - 1).matches("DT|CD")) { // "the two Prime Ministers said"
            return Optional.empty();
        }
        boolean speaks = !line.isTitleCase() && (speaksAfter(line, last + 1) || line.isVerb(first - 1, SAY));
        boolean person = speaks || !line.isTitleCase() && language.isPerson(line.sentence(), first, last);
        return person ? Optional.of(naming(line, first, last, List.of(), Confidence.SPEAKING_NAME)) : Optional.empty();
    }

    /** "Kayikwamba Wagner", where another sentence has "Thérèse Kayikwamba Wagner". */
    private boolean isEndOfLonger(Line line, int first, int last) {
        String name = line.text(first, last);
        return lines.stream()
                .flatMap(other -> IntStream.range(1, other.size())
                        .filter(i ->
                                other.token(i).text().equals(line.token(first).text()))
                        .filter(i -> NameRuns.mayGoOn(other, i - 1) && !isTitle(other, i - 1))
                        .filter(i -> i + last - first < other.size())
                        .mapToObj(i -> other.text(i, i + last - first)))
                .anyMatch(name::equals);
    }

    private static boolean isTitle(Line line, int i) {
        return line.is(i, HONORIFIC) || line.isOfOffice(i);
    }

    /** The word "counterpart" of "Ada Bo, his Orvanian counterpart", but not of "Ada Bo, his Orvanian counterpart and the premier". */
    static Optional<Integer> counterpartAfter(Line line, int last) {
        boolean owned = line.small(last + 1).equals(",") && line.tag(last + 2).equals("PRP$");
        return owned
                ? IntStream.rangeClosed(last + 3, last + 5)
                        .filter(i ->
                                line.is(i, COUNTERPART) && !line.small(i + 1).equals("and"))
                        .boxed()
                        .findFirst()
                : Optional.empty();
    }

    private static boolean speaksAfter(Line line, int i) {
        int verb = line.tag(i).equals("RB") || line.tag(i).equals("MD") ? i + 1 : i;
        return line.isVerb(verb, SPEECH);
    }

    private Naming naming(Line line, int first, int last, List<Actor.Person> known, double confidence) {
        Actor.Gender gender = words.value(HONORIFIC, line.small(first - 1))
                .map(Introductions::gender)
                .orElse(Actor.Gender.UNKNOWN);
        return new Naming(
                line,
                first,
                last,
                known,
                OfficeBinding.of(line, first, last),
                gender,
                country(line, first, last),
                confidence);
    }

    static Actor.Gender gender(String word) {
        return word.isEmpty() ? Actor.Gender.UNKNOWN : Actor.Gender.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** "Japan's Takeo Mori", "Takeo Mori of Japan", "his Japanese counterpart Takeo Mori". */
    private static Optional<String> country(Line line, int first, int last) {
        int before = line.small(first - 1).equals(",") ? first - 2 : first - 1;
        Optional<Hit> owner = Optional.empty();
        Optional<Integer> counterpart = counterpartAfter(line, last);
        if (line.is(before, COUNTERPART)) {
            owner = line.hitTo(before - 1);
        } else if (counterpart.isPresent()) {
            owner = line.hitTo(counterpart.get() - 1);
        } else if (line.isOwning(first - 1)) {
            owner = line.hitTo(first - 2);
        } else if (isTheirs(line, first, last)) {
            owner = line.hits().stream()
                    .filter(hit -> hit.last() < first && hit.state().isPresent())
                    .findFirst();
        } else if (line.small(last + 1).equals("of")) {
            return ofBody(line, last)
                    .flatMap(hit -> hit.state().<Actor>map(state -> state).or(hit::organisation))
                    .flatMap(Actor::country);
        }
        return owner.flatMap(Hit::owner).flatMap(Actor::country);
    }

    /** "Japan will not yield, <i>its</i> vice foreign minister, Takeo Mori, said". */
    private static boolean isTheirs(Line line, int first, int last) {
        return OfficeBinding.before(line, first, last)
                .filter(office -> office.country().isEmpty()
                        && line.small(office.first() - 1).equals("its"))
                .isPresent();
    }

    /** "Takeo Mori of Japan", "Anand Sharma of the Congress party". */
    private static Optional<Hit> ofBody(Line line, int last) {
        int body = line.small(last + 2).equals("the") ? last + 3 : last + 2;
        return line.small(last + 1).equals("of")
                ? line.hitFrom(body)
                        .filter(hit ->
                                hit.is(Name.Kind.STATE) || hit.organisation().isPresent())
                : Optional.empty();
    }

    private void introduce(List<Naming> namings) {
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
        for (Naming naming : namings) {
            Line line = naming.line();
            scene.people().introduce(person, line.index());
            scene.people().learn(person, naming.gender());
            line.add(naming.first(), naming.last(), person, Mention.Kind.FULL_NAME, naming.confidence());
            scene.bind(line, person, naming.offices());
        }
    }

    private Optional<String> unsaid(List<Naming> namings) {
        return namings.stream()
                .flatMap(naming -> naming.offices().stream()
                        .filter(OfficePhrase::official)
                        .flatMap(office -> unsaid.of(naming.line(), naming.last(), office).stream()))
                .findFirst();
    }

    /** The known person meant, or where that is not sure a person of that name. */
    private Actor.Person linked(List<Naming> namings, List<Actor.Person> known, Optional<String> country) {
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

    private Actor.Person unknown(List<Naming> namings, Optional<String> country) {
        Naming first = namings.get(0);
        String name = first.name();
        Actor.Gender gender = namings.stream()
                .map(Naming::gender)
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
