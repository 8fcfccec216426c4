package io.github.entente.actor;

import static io.github.entente.actor.FollowingWords.Kind.REPORTING;
import static io.github.entente.actor.FollowingWords.Kind.SUBORDINATOR;

import io.github.entente.language.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds whom a pronoun points to: within its sentence first, then what the sentences before were about. */
final class Antecedents {

    /** An actor, and whether the text leaves no other. */
    record Antecedent(Actor actor, boolean sure) {}

    private final Scene scene;

    Antecedents(Scene scene) {
        this.scene = scene;
    }

    Optional<Antecedent> person(Line line, int pronoun, Actor.Gender gender, boolean owning) {
        Predicate<Actor> fits = actor -> actor instanceof Actor.Person person && mayBe(person, gender);
        Optional<Actor> ahead = ahead(line, pronoun, fits);
        if (ahead.isPresent()) {
            return ahead.map(actor -> new Antecedent(actor, true));
        }
        List<Actor> here = within(line, pronoun, fits, owning);
        List<Actor> before = scene.memory().recent(fits);
        Set<Actor> all = new LinkedHashSet<>(here);
        all.addAll(before);
        Optional<Actor> alike = all.stream()
                .filter(actor -> scene.people().gender((Actor.Person) actor) == gender)
                .findFirst();
        // With one woman about, "she" is her, and a person of unknown gender is somebody else.
        Optional<Actor> chosen = alike.filter(actor -> here.contains(actor) || here.isEmpty())
                .or(() -> here.stream().findFirst())
                .or(() -> alike)
                .or(() -> before.stream().findFirst());
        return chosen.map(actor -> new Antecedent(
                actor, all.size() == 1 || alike.filter(chosen.get()::equals).isPresent()));
    }

    private boolean mayBe(Actor.Person person, Actor.Gender gender) {
        Actor.Gender known = scene.people().gender(person);
        return known == gender || known == Actor.Gender.UNKNOWN;
    }

    /** "For her part, Kamikawa said", "Since it has agreed, Japan should": the pronoun comes first. */
    Optional<Actor> ahead(Line line, int pronoun, Predicate<Actor> fits) {
        boolean opens =
                line.is(0, SUBORDINATOR) && line.found().stream().noneMatch(f -> f.last() < pronoun && fits(f, fits));
        if (!opens) {
            return Optional.empty();
        }
        int comma = pronoun;
        while (comma < line.size() && !line.small(comma).equals(",")) {
            comma++;
        }
        int after = comma;
        return line.found().stream()
                .filter(found -> found.first() > after)
                .findFirst()
                .filter(found -> fits(found, fits))
                .filter(found -> found.first() <= after + 3 || line.nothingButOffice(after + 1, found.first() - 1))
                .map(Found::actor);
    }

    /** Single actors of the sentence before a word, the likeliest first: the subjects above it, then the others in text order. */
    List<Actor> within(Line line, int word, Predicate<Actor> fits, boolean owning) {
        Set<Actor> within = new LinkedHashSet<>();
        line.tree().ifPresent(tree -> climb(line, tree, word, fits, owning, within));
        List<Found> before = line.found().stream()
                .filter(found -> found.last() < word && fits(found, fits))
                .toList();
        before.stream()
                .filter(found -> reports(line, found.last() + 1))
                .map(Found::actor)
                .forEach(within::add);
        before.stream()
                .filter(found -> !isObjectOfSameVerb(line, found, word, owning))
                .map(Found::actor)
                .forEach(within::add);
        return new ArrayList<>(within);
    }

    private static boolean reports(Line line, int i) {
        return line.isVerb(i, REPORTING) || line.tag(i).equals("RB") && line.isVerb(i + 1, REPORTING);
    }

    /** "Wang met him": "him" is not Wang. */
    private static boolean isObjectOfSameVerb(Line line, Found found, int word, boolean owning) {
        return !owning
                && line.tree()
                        .map(tree -> clause(tree, word) == tree.head(found.head())
                                && !tree.is(word, "nsubj")
                                && tree.is(found.head(), "nsubj"))
                        .orElseGet(() -> line.tag(found.last() + 1).startsWith("VB") && found.last() + 2 == word);
    }

    /** The verb whose subject acts on a word: in "Wang came and met him" it is "came". */
    private static int clause(Tree tree, int word) {
        int verb = tree.head(word);
        while (verb >= 0
                && tree.children(verb, "nsubj").isEmpty()
                && (tree.is(verb, "conj") || tree.is(verb, "xcomp"))) {
            verb = tree.head(verb);
        }
        return verb;
    }

    private static void climb(
            Line line, Tree tree, int word, Predicate<Actor> fits, boolean owning, Set<Actor> climbed) {
        int steps = 0;
        for (int i = tree.head(word); i >= 0 && steps++ < tree.heads().size(); i = tree.head(i)) {
            int node = i;
            line.found().stream()
                    .filter(found -> found.last() < word && fits(found, fits))
                    .filter(found ->
                            found.head() == node || tree.is(found.head(), "nsubj") && tree.head(found.head()) == node)
                    .filter(found -> !isObjectOfSameVerb(line, found, word, owning))
                    .map(Found::actor)
                    .forEach(climbed::add);
        }
    }

    static boolean fits(Found found, Predicate<Actor> fits) {
        return found.actors().size() == 1 && fits.test(found.actor());
    }
}
