package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.SUBORDINATOR;

import io.github.entente.actor.Actor;
import io.github.entente.actor.naming.Line;
import io.github.entente.language.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds whom a pronoun points to: the most salient of those it may mean in its sentence and the ones before. */
final class Antecedents {

    /** Whom a pronoun means, and whether nobody else comes near. */
    record Antecedent(List<Actor> actors, boolean sure) {}

    private record Weighed(Candidate candidate, double weight) {}

    /** What a person of unknown gender counts beside one whose gender is known to fit. */
    private static final double PERHAPS_HE = 0.92;

    private static final double PERHAPS_SHE = 0.6;
    /** What a thing that is no actor counts: news of diplomacy speaks of actors. */
    private static final double NO_ACTOR = 0.75;
    /** What several named together in the pronoun's own sentence count beside those before. */
    private static final double SAME_SENTENCE = 1.6;
    /** By how much the one meant has to lead to be sure. */
    private static final double LEAD = 0.3;
    /** Less than this points nowhere. */
    private static final double LEAST = 0.12;

    private final Scene scene;

    Antecedents(Scene scene) {
        this.scene = scene;
    }

    Optional<Antecedent> person(Line line, int pronoun, Actor.Gender gender) {
        Predicate<Actor> fits = actor -> actor instanceof Actor.Person person && mayBe(person, gender);
        return best(line, pronoun, one -> Candidates.singles(one, fits), candidate -> {
            Actor.Person person = (Actor.Person) candidate.actors().get(0);
            boolean known = scene.people().gender(person) == gender;
            return known ? 1 : gender == Actor.Gender.MALE ? PERHAPS_HE : PERHAPS_SHE;
        });
    }

    private boolean mayBe(Actor.Person person, Actor.Gender gender) {
        Actor.Gender known = scene.people().gender(person);
        return known == gender || known == Actor.Gender.UNKNOWN;
    }

    /** A state or an organisation. Only they speak and do: "it said", "the ban it imposed" is none of the things between. */
    Optional<Antecedent> thing(Line line, int pronoun) {
        boolean speaks = Telling.isSpeaker(line, pronoun) || Salience.isDoer(line, pronoun);
        return best(
                line,
                pronoun,
                one -> with(
                        Candidates.singles(one, actor -> !(actor instanceof Actor.Person)),
                        speaks ? List.of() : Candidates.nouns(one, "NN")),
                candidate -> candidate.isActor() ? 1 : NO_ACTOR);
    }

    /** The state a sentence goes on about. */
    Optional<Actor> state(Line line, int noun) {
        return best(line, noun, one -> Candidates.singles(one, Actor.State.class::isInstance), candidate -> 1.0)
                .map(found -> found.actors().get(0));
    }

    /** Several at once, so many where the word says how many. */
    Optional<Antecedent> several(Line line, int pronoun, Optional<Integer> count) {
        return best(
                line,
                pronoun,
                one -> with(
                        Candidates.groups(one).stream()
                                .filter(group ->
                                        count.isEmpty() || group.actors().size() == count.get())
                                .toList(),
                        Candidates.nouns(one, "NNS")),
                candidate -> candidate.isActor() ? 1 : NO_ACTOR);
    }

    private static List<Candidate> with(List<Candidate> actors, List<Candidate> others) {
        List<Candidate> all = new ArrayList<>(actors);
        all.addAll(others);
        return all;
    }

    private Optional<Antecedent> best(
            Line line, int pronoun, Function<Line, List<Candidate>> candidates, Function<Candidate, Double> worth) {
        List<Candidate> own = candidates.apply(line);
        Optional<Candidate> ahead = ahead(
                line,
                pronoun,
                own.stream()
                        .filter(candidate -> candidate.isActor() && candidate.first() > pronoun)
                        .toList());
        if (ahead.isPresent()) {
            return ahead.map(candidate -> new Antecedent(candidate.actors(), true));
        }
        List<Candidate> said =
                own.stream().filter(candidate -> candidate.last() < pronoun).toList();
        Set<List<Actor>> forbidden = said.stream()
                .filter(candidate -> candidate.isActor() && Salience.forbids(line, candidate, pronoun))
                .map(Candidate::actors)
                .collect(Collectors.toSet());
        Set<Actor> apart = line.tag(pronoun).equals("PRP$") ? Set.of() : PersonGroups.apart(line, pronoun);
        List<Weighed> weighed = new ArrayList<>();
        said.stream()
                .map(candidate -> new Weighed(
                        candidate,
                        Salience.within(line, candidate, pronoun)
                                * worth.apply(candidate)
                                * (candidate.actors().size() > 1 ? SAME_SENTENCE : 1)))
                .forEach(weighed::add);
        List<Line> before = scene.memory().lastLines();
        for (int age = 1; age <= before.size(); age++) {
            Line past = before.get(age - 1);
            int back = age;
            candidates.apply(past).stream()
                    .map(candidate -> new Weighed(
                            candidate, Salience.before(past, candidate, back, line, pronoun) * worth.apply(candidate)))
                    .forEach(weighed::add);
        }
        return best(weighed.stream()
                .filter(one -> !forbidden.contains(one.candidate().actors()))
                // "Ada received both": she is not of them
                .filter(one -> one.candidate().actors().stream().noneMatch(apart::contains))
                .toList());
    }

    /** Each once, with the weight of its most salient mention and a little for the others. */
    private static Optional<Antecedent> best(List<Weighed> weighed) {
        Map<Object, Weighed> best = new LinkedHashMap<>();
        for (Weighed one : weighed) {
            // common nouns are all different things
            Object key = one.candidate().isActor() ? one.candidate().actors() : one;
            best.merge(key, one, (a, b) -> a.weight() >= b.weight() ? a : b);
        }
        List<Weighed> ranked = best.values().stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .toList();
        return ranked.stream()
                .findFirst()
                .filter(first -> first.candidate().isActor() && first.weight() >= LEAST)
                .map(first -> new Antecedent(
                        first.candidate().actors(),
                        ranked.size() == 1 || first.weight() - ranked.get(1).weight() >= LEAD));
    }

    /** "For her part, Ada said", "In his speech Bo said": the pronoun comes before the subject of its clause. */
    private static Optional<Candidate> ahead(Line line, int pronoun, List<Candidate> after) {
        return line.tree()
                .flatMap(tree -> subjectAhead(tree, pronoun, after))
                .or(() -> afterComma(line, pronoun, after));
    }

    private static Optional<Candidate> subjectAhead(Tree tree, int pronoun, List<Candidate> after) {
        for (int node = tree.head(pronoun), steps = 0;
                node >= 0 && steps <= tree.heads().size();
                node = tree.head(node)) {
            int aside = node;
            int verb = tree.head(node);
            Optional<Integer> subject = verb < 0 ? Optional.empty() : tree.child(verb, "nsubj");
            if ((tree.is(node, "obl") || tree.is(node, "advcl")) && node < verb && subject.isPresent()) {
                return after.stream()
                        .filter(candidate -> candidate.head() == subject.get() && candidate.head() > aside)
                        .findFirst();
            }
            steps++;
        }
        return Optional.empty();
    }

    private static Optional<Candidate> afterComma(Line line, int pronoun, List<Candidate> after) {
        boolean opens = line.is(0, SUBORDINATOR) && line.found().stream().noneMatch(found -> found.last() < pronoun);
        int comma = pronoun;
        while (comma < line.size() && !line.small(comma).equals(",")) {
            comma++;
        }
        int start = comma + 1;
        return after.stream()
                .filter(candidate -> opens && candidate.first() >= start)
                .findFirst()
                .filter(candidate ->
                        candidate.first() <= start + 2 || line.nothingButOffice(start, candidate.first() - 1));
    }
}
