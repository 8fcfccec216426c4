package io.github.entente.actor;

import static io.github.entente.actor.FollowingWords.Kind.GENDERED;
import static io.github.entente.actor.FollowingWords.Kind.GENERIC_PERSON;
import static io.github.entente.actor.FollowingWords.Kind.GROUP_COUNT;
import static io.github.entente.actor.FollowingWords.Kind.GROUP_NOUN;
import static io.github.entente.actor.FollowingWords.Kind.LEADER_NOUN;
import static io.github.entente.actor.FollowingWords.Kind.LONE_GROUP;
import static io.github.entente.actor.FollowingWords.Kind.LONE_STATES;
import static io.github.entente.actor.FollowingWords.Kind.MINISTER_WORD;
import static io.github.entente.actor.FollowingWords.Kind.NAMED_GROUP;

import io.github.entente.article.Part;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds several actors meant at once: "both sides", "the two top diplomats", "the three neighbouring countries". */
final class GroupMentions {

    /** How many words may stand between numeral and noun: "the two neighboring Asian countries". */
    private static final int BETWEEN = 4;

    /** How many of the readings of a noun count where no numeral says how many there are. */
    private static final int PLAIN = 3;

    private static final int PLAIN_GENERIC = 4;

    /** How many of the readings of a noun are strict. */
    private static final int STRICT = 2;

    private final Scene scene;
    private final FollowingWords words;
    private final Incumbents incumbents;
    private final MainStates mainStates;

    GroupMentions(Scene scene, FollowingWords words, Incumbents incumbents) {
        this.scene = scene;
        this.words = words;
        this.incumbents = incumbents;
        this.mainStates = new MainStates(scene);
    }

    void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (words.has(LONE_GROUP, line.small(i) + " " + line.small(i + 1))) {
                add(line, i, i + 1, number(LONE_GROUP, line.small(i) + " " + line.small(i + 1)));
            } else if (words.has(NAMED_GROUP, line.small(i) + " " + line.small(i + 1))) {
                named(line, i);
            } else if (line.is(i, GROUP_NOUN)
                    && line.small(i - 1).equals("the")
                    && !line.small(i + 1).equals("of")) {
                plain(line, i);
            } else if (line.is(i, GROUP_COUNT) && isDefinite(line, i)) {
                Optional<Integer> noun = noun(line, i);
                if (noun.isEmpty() && isAlone(line, i + 1)) {
                    alone(line, i);
                }
                // "the Trilateral Foreign Ministers' Meeting" is a name, "the two ministers' meeting" is not
                boolean name = noun.isPresent() && line.isOwning(noun.get() + 1) && line.isCapitalised(noun.get() + 2);
                if (noun.isPresent() && !name) {
                    int first =
                            line.small(i - 1).equals("the") || line.small(i - 1).equals("these") ? i - 1 : i;
                    add(line, first, noun.get(), number(GROUP_COUNT, line.small(i)));
                }
            }
        }
    }

    /** How many a word of one of these lists says there are. */
    private int number(FollowingWords.Kind list, String word) {
        return Integer.parseInt(words.value(list, word).orElseThrow());
    }

    /** "Both Koreas". */
    private void named(Line line, int first) {
        String group = line.small(first) + " " + line.small(first + 1);
        List<Actor> states = Arrays.stream(
                        words.value(NAMED_GROUP, group).orElseThrow().split(" "))
                .flatMap(code -> scene.gazetteer().state(code).stream())
                .map(Actor.class::cast)
                .toList();
        if (line.isFree(first, first + 1)) {
            int from = line.small(first - 1).equals("the") ? first - 1 : first;
            line.add(from, first + 1, first + 1, states, Mention.Kind.GROUP, Confidence.GROUP);
        }
    }

    /** States named as a group there: "the two countries", "both sides". */
    Optional<Candidate> statesAt(Line line, int from) {
        int count = line.small(from).equals("the") ? from + 1 : from;
        Optional<Integer> noun = line.is(count, GROUP_COUNT) ? noun(line, count) : Optional.empty();
        return noun.filter(i -> !isPersons(line, i)).flatMap(i -> {
            int number = number(GROUP_COUNT, line.small(count));
            List<Actor> states = mainStates.of(line, from, number);
            return states.size() == number ? Optional.of(new Candidate(from, i, i, states, 1)) : Optional.empty();
        });
    }

    private boolean isPersons(Line line, int noun) {
        return words.value(GROUP_NOUN, line.small(noun))
                .filter("person"::equals)
                .isPresent();
    }

    /** "The two agreed": persons where the last sentences have that many, else states. */
    private void alone(Line line, int numeral) {
        int count = number(GROUP_COUNT, line.small(numeral));
        List<Actor> persons = persons(line, numeral, numeral, count);
        List<Actor> actors = persons.size() == count ? persons : mainStates.of(line, numeral, count);
        if (actors.size() == count) {
            int first = line.small(numeral - 1).equals("the") ? numeral - 1 : numeral;
            line.add(first, numeral, numeral, actors, Mention.Kind.GROUP, Confidence.GROUP);
        }
    }

    private static boolean isAlone(Line line, int i) {
        boolean last = line.tag(i).equals("JJ") && line.tag(i + 1).startsWith("VB");
        return line.is(i - 1, GROUP_COUNT)
                && !line.small(i - 1).equals("both")
                && line.small(i - 2).equals("the")
                && (last
                        || line.tag(i).startsWith("VB")
                        || line.tag(i).equals("MD")
                        || line.tag(i).equals("RB"));
    }

    /** "The ministers agreed", where the last sentences have just two who are that. */
    private void plain(Line line, int noun) {
        if (line.is(noun, LONE_STATES) && line.isFree(noun - 1, noun)) {
            List<Actor> states = mainStates.of(line, noun - 1, 2);
            if (states.size() == 2) {
                line.add(noun - 1, noun, noun, states, Mention.Kind.GROUP, Confidence.PRONOUN_GUESSED);
            }
            return;
        }
        boolean person = isPersons(line, noun);
        List<List<Actor>> recent = fits(singular(line, noun)).stream()
                .limit(words.has(GENERIC_PERSON, singular(line, noun)) ? PLAIN_GENERIC : PLAIN)
                .map(fits -> scene.memory()
                        .recent(actor -> actor instanceof Actor.Person p
                                && scene.people().isOfficial(p)
                                && fits.test(p)))
                .filter(two -> two.size() == 2)
                .toList();
        if (person && !recent.isEmpty() && line.isFree(noun - 1, noun)) {
            line.add(noun - 1, noun, noun, recent.get(0), Mention.Kind.GROUP, Confidence.PRONOUN_GUESSED);
        }
    }

    private static boolean isDefinite(Line line, int i) {
        return line.small(i).equals("both")
                || line.small(i - 1).equals("the")
                || line.small(i - 1).equals("these")
                || line.part() == Part.Kind.HEADLINE
                        && (i == 0 || line.small(i - 1).equals(":"));
    }

    private static Optional<Integer> noun(Line line, int count) {
        for (int i = count + 1; i <= count + 1 + BETWEEN; i++) {
            if (line.is(i, GROUP_NOUN)) {
                return Optional.of(i);
            }
            boolean between = line.tag(i).startsWith("JJ")
                    || line.tag(i).startsWith("NN")
                    || line.tag(i).equals("HYPH")
                    || line.tag(i).equals("VBG") && !line.lemma(i).equals("be")
                    || line.tag(i).startsWith("RB");
            if (!between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void add(Line line, int first, int noun, int count) {
        List<Actor> actors =
                isPersons(line, noun) ? persons(line, first, noun, count) : mainStates.of(line, first, count);
        if (actors.size() == count && line.isFree(first, noun)) {
            line.add(first, noun, noun, actors, Mention.Kind.GROUP, Confidence.GROUP);
        }
    }

    /** Persons who fit the noun: those just named together, or else the article's main ones. */
    private List<Actor> persons(Line line, int before, int noun, int count) {
        Standing all = Standing.at(line, before, scene.memory(), GroupMentions::person);
        List<Predicate<Actor.Person>> readings = fits(singular(line, noun));
        for (Predicate<Actor.Person> fits : readings) {
            if (fits == readings.get(STRICT)) {
                List<Actor> holders = holders(line, before, singular(line, noun), count);
                if (holders.size() == count) {
                    return holders;
                }
            }
            Standing fitting = all.of(actor -> fits.test((Actor.Person) actor));
            List<Actor> together = together(line, before, fitting, count);
            List<Actor> chosen = together.isEmpty() ? main(line, noun, fitting, count) : together;
            if (chosen.size() == count) {
                return chosen;
            }
        }
        return List.of();
    }

    /** "The two presidents" named elsewhere in the article: those of its main states. */
    private List<Actor> holders(Line line, int before, String noun, int count) {
        Optional<Role> role = scene.gazetteer().roles().stream()
                .filter(Role::unique)
                .filter(one -> one.titles().stream()
                        .anyMatch(title -> title.fits("") && title.phrase().equals(noun)))
                .findFirst();
        return role.stream()
                .flatMap(one -> mainStates.of(line, before, count).stream()
                        .flatMap(state -> incumbents.holder(one, state.country().orElseThrow()).stream()))
                .filter(scene.people().all()::contains)
                .map(Actor.class::cast)
                .toList();
    }

    /** "The two Ministers" has, for its capital, no lemma. */
    static String singular(Line line, int noun) {
        String small = line.small(noun);
        return line.tag(noun).equals("NNPS") && small.endsWith("s")
                ? small.substring(0, small.length() - 1)
                : line.lemma(noun);
    }

    /** Whom a noun in the singular fits, the strictest reading first. */
    private List<Predicate<Actor.Person>> fits(String noun) {
        People people = scene.people();
        Predicate<Actor.Person> strictly =
                words.value(LEADER_NOUN, noun).filter("any"::equals).isPresent()
                        ? people::isLeading
                        : words.value(GENDERED, noun)
                                .map(Introductions::gender)
                                .<Predicate<Actor.Person>>map(gender ->
                                        person -> people.isOfficial(person) && people.gender(person) == gender)
                                .orElse(person -> people.isKnownAs(person, noun)
                                        && !(words.has(MINISTER_WORD, noun) && people.isLeading(person)));
        return List.of(
                strictly,
                person -> people.isKnownAs(person, noun),
                person -> people.isOfficial(person) && !(words.has(MINISTER_WORD, noun) && people.isLeading(person)),
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
    private List<Actor> main(Line line, int noun, Standing fitting, int count) {
        if (!words.has(MINISTER_WORD, singular(line, noun))) {
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
