package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.GENDERED;
import static io.github.entente.actor.naming.FollowingWords.Kind.GENERIC_PERSON;
import static io.github.entente.actor.naming.FollowingWords.Kind.GROUP_NOUN;
import static io.github.entente.actor.naming.FollowingWords.Kind.LEADER_NOUN;
import static io.github.entente.actor.naming.FollowingWords.Kind.MINISTER_WORD;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.FullNames;
import io.github.entente.actor.naming.GroupPhrase;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.People;
import io.github.entente.actor.naming.PluralOffices;
import io.github.entente.actor.naming.Understood;
import io.github.entente.article.Part;
import io.github.entente.language.Tree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the persons a plural means: those just named together, or else the article's main ones who fit the noun. */
final class PersonGroups {

    /** How many of the readings of a noun count where no numeral says how many there are. */
    private static final int PLAIN = 3;

    private static final int PLAIN_GENERIC = 4;

    /** How many of the readings of a noun are strict. */
    private static final int STRICT = 2;

    /** The most who are meant where no numeral says how many. */
    private static final int MOST = 4;

    private final Scene scene;
    private final FollowingWords words;
    private final Incumbents incumbents;
    private final MainStates mainStates;

    PersonGroups(Scene scene, FollowingWords words, Incumbents incumbents, MainStates mainStates) {
        this.scene = scene;
        this.words = words;
        this.incumbents = incumbents;
        this.mainStates = mainStates;
    }

    /** Fewer than the phrase says where the article has not so many. */
    List<Actor> counted(Line line, GroupPhrase phrase) {
        int before = phrase.first();
        int count = phrase.count();
        Set<Actor> apart = apart(line, phrase.last());
        Standing all =
                Standing.at(line, before, scene.memory(), PersonGroups::person).of(actor -> !apart.contains(actor));
        if (phrase.means() == GroupPhrase.Means.EITHER) {
            List<Actor> peers = peers(line, before, all, count);
            if (peers.size() == count) {
                return peers;
            }
        }
        String noun = PluralOffices.singular(line, phrase.last());
        List<Predicate<Actor.Person>> readings = fits(noun);
        for (int reading = 0; reading < readings.size(); reading++) {
            if (reading == STRICT) {
                List<Actor> holders = holders(line, before, noun, count);
                if (holders.size() == count) {
                    return holders;
                }
            }
            Predicate<Actor.Person> fits = readings.get(reading);
            Standing fitting = all.of(actor -> fits.test((Actor.Person) actor));
            List<Actor> together = together(line, before, fitting, count);
            List<Actor> chosen = together.isEmpty() ? main(noun, fitting, count) : together;
            if (chosen.size() == count) {
                return chosen;
            }
        }
        return later(line, noun, count);
    }

    /**
     * "The two", of whom no noun says what they are: just so many persons named together, or else those of one office of whom the last sentences
     * name one; a minister and a president of whom different sentences tell are hardly "the two".
     */
    private List<Actor> peers(Line line, int before, Standing all, int count) {
        Set<Actor> named = lastNames(line, before);
        List<Actor> together = together(line, before, all.of(named::contains), count);
        if (together.size() == count) {
            return together;
        }
        Set<Actor> recent = Set.copyOf(scene.memory().recent(actor -> true));
        return all.actors().stream()
                .flatMap(actor -> scene.people().roles((Actor.Person) actor).stream())
                .distinct()
                .map(role -> all.of(
                        actor -> scene.people().roles((Actor.Person) actor).contains(role)))
                .map(alike -> alike.main(count))
                .filter(alike -> isPair(alike, count))
                .filter(alike -> alike.stream().anyMatch(recent::contains))
                .max(Comparator.comparingDouble(all::sum))
                .orElse(List.of());
    }

    /** Whom this sentence means, and whom the last one names, not only means. */
    private Set<Actor> lastNames(Line line, int before) {
        return Stream.concat(
                        line.found().stream().filter(found -> found.last() < before),
                        scene.memory().last().stream()
                                .flatMap(last -> last.found().stream())
                                .filter(found -> found.kind() != Mention.Kind.PRONOUN))
                .flatMap(found -> found.actors().stream())
                .collect(Collectors.toSet());
    }

    /** Whether the sentence itself has named them before a word: "Ada talked to Bo when the two agreed". */
    boolean areNamed(Line line, int before, List<Actor> pair) {
        return pair.stream().allMatch(actor -> isNamed(line, before, actor));
    }

    /** Whether two persons hold offices of which none is the same: a minister and a president are hardly "the two". */
    boolean areUnequal(List<Actor> pair) {
        List<List<String>> roles = pair.stream()
                .map(actor -> scene.people().roles((Actor.Person) actor))
                .toList();
        return roles.stream().noneMatch(List::isEmpty) && roles.get(0).stream().noneMatch(roles.get(1)::contains);
    }

    /** "Three ministers, one lake": a headline names them before the text does. */
    private List<Actor> later(Line line, String noun, int count) {
        if (line.part() != Part.Kind.HEADLINE) {
            return List.of();
        }
        return fits(noun).stream()
                .limit(STRICT)
                .map(fits -> scene.people().all().stream()
                        .filter(scene.people()::isOfficial)
                        .filter(fits)
                        .map(Actor.class::cast)
                        .toList())
                .filter(all -> all.size() == count)
                .findFirst()
                .orElse(List.of());
    }

    /** "The ministers agreed", where the last sentences have just two who are that, or a few of that very office. */
    List<Actor> plain(Line line, int noun) {
        boolean person = words.value(GROUP_NOUN, line.small(noun))
                .filter("person"::equals)
                .isPresent();
        if (!person) {
            return List.of();
        }
        Set<Actor> apart = apart(line, noun);
        String singular = PluralOffices.singular(line, noun);
        List<Predicate<Actor.Person>> readings = fits(singular);
        int plain = words.has(GENERIC_PERSON, singular) ? PLAIN_GENERIC : PLAIN;
        for (int reading = 0; reading < plain; reading++) {
            Predicate<Actor.Person> fits = readings.get(reading);
            int most = reading == 0 ? MOST : 2;
            List<Actor> recent = scene.memory()
                    .recent(actor -> actor instanceof Actor.Person p
                            && !apart.contains(p)
                            && scene.people().isOfficial(p)
                            && fits.test(p));
            if (recent.size() >= 2 && recent.size() <= most) {
                return recent;
            }
        }
        return readings.stream()
                .limit(plain)
                .map(fits -> all(fits, apart))
                .filter(all -> all.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** All the article has named so far who are that, where they are few and of several states. */
    private List<Actor> all(Predicate<Actor.Person> fits, Set<Actor> apart) {
        List<Actor> all = scene.people().all().stream()
                .filter(person -> scene.memory().has(person) && !apart.contains(person))
                .filter(scene.people()::isOfficial)
                .filter(fits)
                .map(Actor.class::cast)
                .toList();
        long states = all.stream().map(Actor::country).distinct().count();
        return all.size() <= MOST && states > 1 ? all : List.of();
    }

    /** Who does something to a group is not of it: Putin in "Putin received the pair". */
    static Set<Actor> apart(Line line, int noun) {
        return line.tree()
                .filter(tree -> tree.is(noun, "obj") || tree.is(noun, "obl") || tree.is(noun, "iobj"))
                .map(tree -> subject(line, tree, tree.head(noun)))
                .orElse(Set.of());
    }

    private static Set<Actor> subject(Line line, Tree tree, int verb) {
        int subject = Understood.subject(line, tree, verb);
        return line.found().stream()
                .filter(found -> found.first() <= subject && subject <= found.last() || found.head() == subject)
                .flatMap(found -> found.actors().stream())
                .collect(Collectors.toSet());
    }

    /** "The two presidents" named elsewhere in the article: those of its main states. */
    private List<Actor> holders(Line line, int before, String noun, int count) {
        Optional<Role> role = scene.gazetteer().roles().stream()
                .filter(Role::unique)
                .filter(one -> one.titles().stream()
                        .anyMatch(title -> title.fits("") && title.phrase().equals(noun)))
                .findFirst();
        return role.stream()
                .flatMap(one -> mainStates.of(line, before, count, Set.of()).stream()
                        .flatMap(state -> incumbents.holder(one, state.country().orElseThrow()).stream()))
                .filter(scene.people().all()::contains)
                .map(Actor.class::cast)
                .toList();
    }

    /** Whom a noun in the singular fits, the strictest reading first. */
    private List<Predicate<Actor.Person>> fits(String noun) {
        People people = scene.people();
        Optional<Actor.Gender> gender = words.value(GENDERED, noun).map(FullNames::gender);
        if (gender.isPresent()) {
            Predicate<Actor.Person> known = person -> people.gender(person) == gender.get();
            Predicate<Actor.Person> possible = known.or(person -> people.gender(person) == Actor.Gender.UNKNOWN);
            return List.of(known.and(people::isOfficial), possible.and(people::isOfficial), known, possible);
        }
        boolean leaders = words.value(LEADER_NOUN, noun)
                .filter(value -> !value.equals("one"))
                .isPresent();
        Predicate<Actor.Person> lower = person -> !(words.has(MINISTER_WORD, noun) && people.isLeading(person));
        Predicate<Actor.Person> called = person -> people.isKnownAs(person, noun);
        return List.of(
                leaders ? people::isLeading : called.and(lower),
                called,
                lower.and(people::isOfficial),
                people::isOfficial,
                person -> true);
    }

    /** Just that many in the sentence so far, or in the one before. */
    private List<Actor> together(Line line, int before, Standing fitting, int count) {
        List<Actor> here = fitting.of(actor -> isNamed(line, before, actor)).main(count + 1);
        List<Actor> last = scene.memory()
                .last()
                .map(one -> fitting.of(actor -> isNamed(one, one.size(), actor)).main(count + 1))
                .orElse(List.of());
        return isPair(here, count) ? here : here.isEmpty() && isPair(last, count) ? last : List.of();
    }

    /** Two of one side are hardly "the two". */
    private static boolean isPair(List<Actor> actors, int count) {
        boolean sides = count != 2
                || actors.size() == 2
                        && (actors.get(0).country().isEmpty()
                                || !actors.get(0).country().equals(actors.get(1).country()));
        return actors.size() == count && sides;
    }

    /** "Biden's adviser" does not name Biden beside the adviser. */
    private static boolean isNamed(Line line, int before, Actor actor) {
        return line.found().stream()
                .anyMatch(found -> found.last() < before
                        && found.actors().contains(actor)
                        && !line.isOwning(found.last() + 1)
                        && !line.tag(found.last()).equals("PRP$"));
    }

    /** "Both ministers" are mostly of one post. */
    private List<Actor> main(String noun, Standing fitting, int count) {
        if (!words.has(MINISTER_WORD, noun)) {
            return fitting.main(count);
        }
        return fitting.actors().stream()
                .flatMap(actor -> scene.people().roles((Actor.Person) actor).stream())
                .distinct()
                .map(role -> fitting.of(actor ->
                                scene.people().roles((Actor.Person) actor).contains(role))
                        .main(count))
                .filter(alike -> alike.size() == count)
                .max(Comparator.comparingDouble(fitting::sum))
                .orElseGet(() -> fitting.main(count));
    }

    private static Optional<Actor.Person> person(Actor actor) {
        return actor instanceof Actor.Person person ? Optional.of(person) : Optional.empty();
    }
}
