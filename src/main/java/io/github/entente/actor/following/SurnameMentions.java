package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.CALENDAR;
import static io.github.entente.actor.naming.FollowingWords.Kind.GIVEN_TITLE;
import static io.github.entente.actor.naming.FollowingWords.Kind.HONORIFIC;
import static io.github.entente.actor.naming.FollowingWords.Kind.LEADER_ROLE;
import static io.github.entente.actor.naming.FollowingWords.Kind.NAMED_SIDE;
import static io.github.entente.actor.naming.FollowingWords.Kind.NOT_A_PERSON;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Names;
import io.github.entente.actor.Tenure;
import io.github.entente.actor.gazetteer.Folding;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.FullNames;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.NameRuns;
import io.github.entente.actor.naming.OfficeBinding;
import io.github.entente.actor.naming.OfficePhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds persons called by a surname alone: "Wang", "Mr. Kishida", "President Xi", "the Biden administration". */
final class SurnameMentions {

    private static final int LONGEST = 4;

    private final Scene scene;
    private final FollowingWords words;

    SurnameMentions(Scene scene, FollowingWords words) {
        this.scene = scene;
        this.words = words;
    }

    void read(Line line) {
        for (int first = 0; first < line.size(); first++) {
            boolean read = false;
            for (int last = Math.min(first + LONGEST, line.size()) - 1; last >= first && !read; last--) {
                read = isSurname(line, first, last) && read(line, first, last);
            }
        }
    }

    private boolean read(Line line, int first, int last) {
        String name = name(line, first, last);
        List<OfficePhrase> offices = OfficeBinding.of(line, first, last);
        Optional<OfficePhrase> title = OfficeBinding.before(line, first, last);
        Optional<Actor.Gender> honorific =
                words.value(HONORIFIC, line.small(first - 1)).map(FullNames::gender);
        List<Actor.Person> introduced = titled(line, offices, fitting(called(line, first, name), title, honorific));
        Optional<Actor.Person> person =
                introduced.size() < 2 ? introduced.stream().findFirst() : Optional.of(lastMentioned(introduced));
        double confidence = introduced.size() == 1 ? Confidence.SURNAME : Confidence.SURNAME_GUESSED;
        if (person.isEmpty() && called(line, first, name).isEmpty()) {
            person = known(name, title, honorific.isPresent())
                    .or(() -> title.filter(office -> first == last && isPlainName(line, first))
                            .flatMap(office -> unknown(line, first, office)));
        }
        if (person.isEmpty()) {
            return false;
        }
        mention(line, first, last, person.get(), confidence, offices, honorific);
        return true;
    }

    private void mention(
            Line line,
            int first,
            int last,
            Actor.Person person,
            double confidence,
            List<OfficePhrase> offices,
            Optional<Actor.Gender> honorific) {
        scene.people().introduce(person, line.index());
        honorific.ifPresent(gender -> scene.people().learn(person, gender));
        Optional<Actor.State> side =
                words.has(NAMED_SIDE, line.small(last + 1)) ? scene.state(person.country()) : Optional.empty();
        if (side.isPresent()) {
            line.add(first, last + 1, side.get(), Mention.Kind.SIDE, Confidence.SIDE_GUESSED);
        } else {
            line.add(first, last, person, Mention.Kind.SURNAME, confidence);
            scene.bind(line, person, offices);
        }
    }

    private static String name(Line line, int first, int last) {
        return Folding.fold(NameRuns.withoutInitials(line.text(first, last)));
    }

    /** "Kim, the vice minister": of several of that name the one the article calls so. */
    private List<Actor.Person> titled(Line line, List<OfficePhrase> offices, List<Actor.Person> called) {
        if (called.size() < 2 || offices.isEmpty()) {
            return called;
        }
        OfficePhrase office = offices.get(0);
        String title = line.text(office.first(), office.head()).toLowerCase(Locale.ROOT);
        List<Actor.Person> titled = called.stream()
                .filter(person -> scene.people().isTitled(person, title))
                .toList();
        return titled.isEmpty() ? called : titled;
    }

    /** By the family name, or by the given one in "Sir Keir", "President Mamnoon", "Mr. Tandi". */
    private List<Actor.Person> called(Line line, int first, String name) {
        List<Actor.Person> called = scene.people().called(name);
        if (!called.isEmpty() || !line.is(first - 1, GIVEN_TITLE) && !isTitled(line, first)) {
            return called;
        }
        List<Actor.Person> given = scene.people().given(name);
        if (!line.is(first - 1, GIVEN_TITLE)) {
            return given.size() == 1 ? given : List.of();
        }
        List<Actor.Person> titled = given.stream()
                .filter(person -> scene.people().isTitled(person, line.small(first - 1)))
                .toList();
        return titled.isEmpty() ? given : titled;
    }

    private boolean isSurname(Line line, int first, int last) {
        if (!line.isCapitalised(last)
                || !line.isFree(first, last)
                || line.is(first, CALENDAR) && !isTitled(line, first) && !acts(line, first, last)) {
            return false;
        }
        boolean introduced = !called(line, first, name(line, first, last)).isEmpty();
        // "Amir" of "Amir-Abdollahian" is no office
        boolean longer = introduced && last > first;
        if (line.offices().stream()
                .filter(office -> !longer || office.last() > last)
                .anyMatch(office -> office.covers(first) && (office.official() || !introduced))) {
            return false;
        }
        if (isStateInARow(line, first) && !isTitled(line, first)) {
            return false;
        }
        boolean name = line.tag(last).startsWith("NNP")
                || line.isTitleCase()
                || line.small(last + 1).equals(":")
                || introduced;
        return name
                && (line.isTitleCase()
                        || isTitled(line, first) && !goesOn(line, last + 1)
                        || !goesOn(line, last + 1) && !goesOn(line, first - 1));
    }

    /** "Sun accused": no Sunday does that. */
    private boolean acts(Line line, int first, int last) {
        return !scene.people().called(line.text(first, last)).isEmpty()
                && line.tree().filter(tree -> tree.is(last, "nsubj")).isPresent();
    }

    /** "Jordan and Turkey" are states, whoever Michael Jordan is. */
    private static boolean isStateInARow(Line line, int i) {
        boolean beside = line.small(i + 1).equals("and") && isState(line, i + 2)
                || line.small(i - 1).equals("and") && isState(line, i - 2)
                || line.small(i + 1).equals(",") && isState(line, i + 2);
        return isState(line, i) && beside;
    }

    private static boolean isState(Line line, int i) {
        return line.hitOver(i).filter(hit -> hit.is(Name.Kind.STATE)).isPresent();
    }

    private boolean isTitled(Line line, int first) {
        return line.is(first - 1, HONORIFIC)
                || OfficeBinding.before(line, first, first).isPresent();
    }

    /** Whether a name goes on there, so that "Wang" of "Wang Xiaolong" or "Xi" of "Xi Thought" is not read alone. */
    private static boolean goesOn(Line line, int i) {
        return line.isCapitalised(i)
                && line.tag(i).startsWith("NNP")
                && line.isFree(i, i)
                && !line.is(i, CALENDAR)
                && line.hitOver(i).isEmpty()
                && !line.isOfOffice(i);
    }

    private List<Actor.Person> fitting(
            List<Actor.Person> called, Optional<OfficePhrase> title, Optional<Actor.Gender> honorific) {
        List<Actor.Person> fitting = new ArrayList<>(called);
        honorific
                .filter(gender -> gender != Actor.Gender.UNKNOWN)
                .ifPresent(gender -> fitting.removeIf(person -> scene.people().gender(person) != gender
                        && scene.people().gender(person) != Actor.Gender.UNKNOWN));
        if (title.isPresent()) {
            OfficePhrase office = title.get();
            fitting.removeIf(person -> office.country().isPresent()
                    && person.country().isPresent()
                    && !office.country().equals(person.country()));
            List<Actor.Person> holding = fitting.stream()
                    .filter(person -> office.role()
                            .map(role -> scene.people().roles(person).contains(role.key()))
                            .orElse(false))
                    .toList();
            return holding.isEmpty() ? fitting : holding;
        }
        return fitting;
    }

    private Actor.Person lastMentioned(List<Actor.Person> persons) {
        List<Actor> recent = scene.memory().recent(persons::contains);
        return recent.isEmpty() ? mostMentioned(persons) : (Actor.Person) recent.get(0);
    }

    private Actor.Person mostMentioned(List<Actor.Person> persons) {
        return persons.stream()
                .max(Comparator.comparingLong(person -> scene.memory().all().stream()
                        .filter(past -> past.found().actors().contains(person))
                        .count()))
                .orElseThrow();
    }

    /** Somebody the article never introduces: by the office named, or as a leader everybody knows. */
    private Optional<Actor.Person> known(String name, Optional<OfficePhrase> title, boolean honorific) {
        List<Actor.Person> candidates = scene.gazetteer().byFamily(name).stream()
                .filter(scene::inOffice)
                .filter(person -> title.flatMap(OfficePhrase::country)
                        .map(country -> person.country().equals(Optional.of(country)))
                        .orElse(true))
                .filter(person -> person.tenures().stream()
                        .filter(scene::covers)
                        .anyMatch(tenure -> title.map(office -> isTenureOf(office, tenure))
                                .orElseGet(() -> isLeader(tenure)
                                        || honorific && tenure.role().isPresent())))
                .toList();
        // "her Chinese counterpart, Mr. Wang": among several, the one in the post of somebody else here
        List<Actor.Person> peers = candidates.size() < 2
                ? candidates
                : candidates.stream().filter(scene::hasPeer).toList();
        boolean namesake = peers.size() != 1 || words.has(NOT_A_PERSON, name.toLowerCase(Locale.ROOT));
        return namesake ? Optional.empty() : Optional.of(peers.get(0));
    }

    private static boolean isTenureOf(OfficePhrase office, Tenure tenure) {
        return office.role()
                .map(role -> tenure.role().equals(Optional.of(role.key())))
                .orElse(office.official());
    }

    private boolean isLeader(Tenure tenure) {
        return scene.isDated()
                && tenure.role().map(role -> words.has(LEADER_ROLE, role)).orElse(false);
    }

    /** "Elbonian President Zog": somebody with one name, or one the article never gives in full. */
    private Optional<Actor.Person> unknown(Line line, int token, OfficePhrase office) {
        return office.country().filter(country -> office.official()).map(country -> {
            String name = line.text(token, token);
            return new Actor.Person(
                    new ActorId(Folding.slug(name + "-" + country)),
                    Names.of(name),
                    Optional.empty(),
                    Optional.of(country),
                    NameRuns.withoutInitials(name),
                    Actor.Gender.UNKNOWN,
                    List.of());
        });
    }

    private static boolean isPlainName(Line line, int i) {
        return line.tag(i).startsWith("NNP")
                && !line.isTitleCase()
                && line.hitOver(i).isEmpty()
                && !line.is(i, NOT_A_PERSON)
                && !line.is(i, CALENDAR)
                && line.token(i).text().length() > 1;
    }
}
