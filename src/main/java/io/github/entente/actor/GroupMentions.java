package io.github.entente.actor;

import static io.github.entente.actor.FollowingWords.Kind.GENERIC_PERSON;
import static io.github.entente.actor.FollowingWords.Kind.GROUP_COUNT;
import static io.github.entente.actor.FollowingWords.Kind.GROUP_NOUN;
import static io.github.entente.actor.FollowingWords.Kind.LONE_GROUP;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds several actors meant at once: "both sides", "the two top diplomats", "the three neighbouring countries". */
final class GroupMentions {

    /** How many words may stand between numeral and noun: "the two neighboring Asian countries". */
    private static final int BETWEEN = 4;
    /** How much less a mention counts for every sentence it lies back. */
    private static final double FADING = 0.6;
    /** What a person counts for the state served. */
    private static final double SERVING = 0.7;

    private final Scene scene;
    private final FollowingWords words;

    GroupMentions(Scene scene, FollowingWords words) {
        this.scene = scene;
        this.words = words;
    }

    void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (words.has(LONE_GROUP, line.small(i) + " " + line.small(i + 1))) {
                add(
                        line,
                        i,
                        i + 1,
                        Integer.parseInt(words.value(LONE_GROUP, line.small(i) + " " + line.small(i + 1))
                                .orElseThrow()));
            } else if (line.is(i, GROUP_NOUN)
                    && line.small(i - 1).equals("the")
                    && !line.small(i + 1).equals("of")) {
                plain(line, i);
            } else if (line.is(i, GROUP_COUNT) && isDefinite(line, i)) {
                Optional<Integer> noun = noun(line, i);
                if (noun.isEmpty() && isAlone(line, i + 1)) {
                    alone(line, i);
                }
                if (noun.isPresent()) {
                    int first =
                            line.small(i - 1).equals("the") || line.small(i - 1).equals("these") ? i - 1 : i;
                    add(
                            line,
                            first,
                            noun.get(),
                            Integer.parseInt(
                                    words.value(GROUP_COUNT, line.small(i)).orElseThrow()));
                }
            }
        }
    }

    /** "The two agreed": persons where the last sentences have that many, else states. */
    private void alone(Line line, int numeral) {
        int count =
                Integer.parseInt(words.value(GROUP_COUNT, line.small(numeral)).orElseThrow());
        List<Actor> persons = persons(line, numeral, numeral, count);
        List<Actor> actors = persons.size() == count ? persons : states(line, numeral, count);
        if (actors.size() == count) {
            int first = line.small(numeral - 1).equals("the") ? numeral - 1 : numeral;
            line.add(first, numeral, numeral, actors, Mention.Kind.GROUP, Confidence.GROUP);
        }
    }

    private static boolean isAlone(Line line, int i) {
        return line.small(i - 1).equals("two")
                && (line.tag(i).startsWith("VB")
                        || line.tag(i).equals("MD")
                        || line.tag(i).equals("RB"));
    }

    /** "The ministers agreed", where the last sentences have just two who are that. */
    private void plain(Line line, int noun) {
        boolean person = words.value(GROUP_NOUN, line.small(noun))
                .filter("person"::equals)
                .isPresent();
        List<Actor> recent = scene.memory()
                .recent(actor -> actor instanceof Actor.Person p
                        && scene.people().isOfficial(p)
                        && (scene.people().isKnownAs(p, line.lemma(noun))
                                || words.has(GENERIC_PERSON, line.lemma(noun))));
        if (person && recent.size() == 2 && line.isFree(noun - 1, noun)) {
            line.add(noun - 1, noun, noun, recent, Mention.Kind.GROUP, Confidence.PRONOUN_GUESSED);
        }
    }

    private static boolean isDefinite(Line line, int i) {
        return line.small(i).equals("both")
                || line.small(i - 1).equals("the")
                || line.small(i - 1).equals("these");
    }

    private static Optional<Integer> noun(Line line, int count) {
        for (int i = count + 1; i <= count + 1 + BETWEEN; i++) {
            if (line.is(i, GROUP_NOUN)) {
                return Optional.of(i);
            }
            boolean between = line.tag(i).startsWith("JJ")
                    || line.tag(i).startsWith("NN")
                    || line.tag(i).equals("HYPH")
                    || line.tag(i).equals("VBG")
                    || line.tag(i).startsWith("RB");
            if (!between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void add(Line line, int first, int noun, int count) {
        boolean persons = words.value(GROUP_NOUN, line.small(noun))
                .filter("person"::equals)
                .isPresent();
        List<Actor> actors = persons ? persons(line, first, noun, count) : states(line, first, count);
        if (actors.size() == count && line.isFree(first, noun)) {
            line.add(first, noun, noun, actors, Mention.Kind.GROUP, Confidence.GROUP);
        }
    }

    private List<Actor> persons(Line line, int before, int noun, int count) {
        Map<Actor, Double> weights =
                weights(line, before, actor -> person(actor).filter(scene.people()::isOfficial));
        String singular = line.lemma(noun);
        Map<Actor, Double> fitting = new LinkedHashMap<>(weights);
        fitting.keySet().removeIf(actor -> !scene.people().isKnownAs((Actor.Person) actor, singular));
        List<Actor> strict = heaviest(fitting, count);
        if (strict.size() == count) {
            return strict;
        }
        List<Actor> officials = heaviest(weights, count);
        return officials.size() == count ? officials : heaviest(weights(line, before, GroupMentions::person), count);
    }

    private static Optional<Actor.Person> person(Actor actor) {
        return actor instanceof Actor.Person person ? Optional.of(person) : Optional.empty();
    }

    private List<Actor> states(Line line, int before, int count) {
        return heaviest(
                weights(
                        line,
                        before,
                        actor ->
                                actor instanceof Actor.State state ? Optional.of(state) : scene.state(actor.country())),
                count);
    }

    private Map<Actor, Double> weights(Line line, int before, Function<Actor, Optional<? extends Actor>> counted) {
        Map<Actor, Double> weights = new LinkedHashMap<>();
        for (Memory.Past past : scene.memory().all()) {
            weigh(past.found(), Math.pow(FADING, scene.memory().age(past)), counted, weights);
        }
        line.found().stream()
                .filter(found -> found.last() < before)
                .forEach(found -> weigh(found, 1, counted, weights));
        return weights;
    }

    private static void weigh(
            Found found,
            double weight,
            Function<Actor, Optional<? extends Actor>> counted,
            Map<Actor, Double> weights) {
        for (Actor actor : found.actors()) {
            counted.apply(actor)
                    .ifPresent(one -> weights.merge(one, one.equals(actor) ? weight : weight * SERVING, Double::sum));
        }
    }

    private static List<Actor> heaviest(Map<Actor, Double> weights, int count) {
        List<Actor> chosen = weights.entrySet().stream()
                .sorted(Map.Entry.<Actor, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
        // as the text names them
        return weights.keySet().stream().filter(chosen::contains).toList();
    }
}
