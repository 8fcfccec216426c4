package io.github.entente.actor;

import static io.github.entente.actor.FollowingWords.Kind.EXPLETIVE_VERB;
import static io.github.entente.actor.FollowingWords.Kind.LATTER;
import static io.github.entente.actor.FollowingWords.Kind.PRONOUN;
import static io.github.entente.actor.FollowingWords.Kind.SEVERAL;
import static io.github.entente.actor.FollowingWords.Kind.SUBORDINATOR;
import static io.github.entente.actor.FollowingWords.Kind.THING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Follows "he", "her", "its", "they", "the latter". */
final class PronounMentions {

    private final Scene scene;
    private final FollowingWords words;
    private final Antecedents antecedents;

    PronounMentions(Scene scene, FollowingWords words, Antecedents antecedents) {
        this.scene = scene;
        this.words = words;
        this.antecedents = antecedents;
    }

    /** Pronouns for persons; quoted ones stay open, for who "he" is there depends on who spoke. */
    void persons(Line line, boolean[] quoted) {
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, PRONOUN) && line.tag(i).startsWith("PRP") && !quoted[i] && line.isFree(i, i)) {
                int word = i;
                Actor.Gender gender = words.value(PRONOUN, line.small(i))
                        .map(Introductions::gender)
                        .orElseThrow();
                antecedents.person(line, i, gender, isOwning(line, i)).ifPresent(found -> {
                    scene.people().learn((Actor.Person) found.actor(), gender);
                    double confidence = found.sure() ? Confidence.PRONOUN : Confidence.PRONOUN_GUESSED;
                    line.add(word, word, found.actor(), Mention.Kind.PRONOUN, confidence);
                });
            }
        }
    }

    /** Pronouns for states, organisations and several actors; only where the words leave little choice. */
    void others(Line line, boolean[] quoted) {
        for (int i = 0; i < line.size(); i++) {
            if (quoted[i] || !line.isFree(i, i)) {
                continue;
            }
            int word = i;
            if (line.is(i, THING) && line.tag(i).startsWith("PRP")) {
                thing(line, i)
                        .ifPresent(
                                actor -> line.add(word, word, actor, Mention.Kind.PRONOUN, Confidence.PRONOUN_GUESSED));
            } else if (line.is(i, SEVERAL) && line.tag(i).startsWith("PRP")) {
                several(line, i)
                        .ifPresent(actors ->
                                line.add(word, word, word, actors, Mention.Kind.PRONOUN, Confidence.PRONOUN_GUESSED));
            } else if (line.is(i, LATTER) && line.small(i - 1).equals("the") && !line.isNounAt(i + 1)) {
                pair(line, 0, i)
                        .or(() -> scene.memory().last().flatMap(last -> pair(last, 0, last.size())))
                        .map(pair -> pair.get(Integer.parseInt(
                                words.value(LATTER, line.small(word)).orElseThrow())))
                        .ifPresent(actor ->
                                line.add(word - 1, word, actor, Mention.Kind.PRONOUN, Confidence.PRONOUN_GUESSED));
            }
        }
    }

    private static boolean isOwning(Line line, int i) {
        return line.tag(i).equals("PRP$");
    }

    private Optional<Actor> thing(Line line, int i) {
        Predicate<Actor> fits = actor -> !(actor instanceof Actor.Person);
        if (isExpletive(line, i)) {
            return Optional.empty();
        }
        Optional<Actor> ahead = antecedents.ahead(line, i, fits);
        if (ahead.isPresent()) {
            return ahead;
        }
        if (line.found().stream().noneMatch(found -> found.last() < i)) {
            boolean starts = i == 0 || i <= 2 && line.small(i - 1).equals(",");
            return starts
                    ? scene.memory()
                            .subject()
                            .filter(found -> Antecedents.fits(found, fits))
                            .map(Found::actor)
                    : Optional.empty();
        }
        // the subject of the clause above; without a tree, the only one named so far
        List<Found> before = line.found().stream()
                .filter(found -> found.last() < i && found.actors().size() == 1)
                .toList();
        List<Found> things =
                before.stream().filter(found -> fits.test(found.actor())).toList();
        boolean alone = things.stream().map(Found::actor).distinct().count() == 1;
        Optional<Found> near = things.stream().reduce((a, b) -> b);
        return line.tree()
                .flatMap(tree ->
                        things.stream().filter(found -> governs(tree, found, i)).reduce((a, b) -> b))
                .or(() -> near.filter(found -> alone && isOwning(line, i) && before.get(before.size() - 1) == found))
                .map(Found::actor);
    }

    /** Whether a mention is the subject of a verb the word stands under. */
    private static boolean governs(io.github.entente.language.Tree tree, Found found, int word) {
        if (!tree.is(found.head(), "nsubj")) {
            return false;
        }
        int verb = tree.head(found.head());
        for (int node = tree.head(word), steps = 0;
                node >= 0 && steps < tree.heads().size();
                node = tree.head(node)) {
            if (node == verb) {
                return tree.head(word) != verb || !tree.is(word, "nsubj");
            }
            // a subject of its own between them is nearer: "Japan said the ministry would publish its report"
            int at = node;
            boolean other = tree.children(at, "nsubj").stream().anyMatch(child -> child != word && child < word);
            if (other) {
                return false;
            }
            steps++;
        }
        return false;
    }

    private static boolean isExpletive(Line line, int i) {
        boolean subject = line.tag(i).equals("PRP");
        boolean expletive = line.tree().map(tree -> tree.is(i, "expl")).orElse(false);
        boolean copula = words(line, i)
                && !line.tag(i + 2).equals("VBN")
                && !line.tag(i + 2).equals("VBG");
        return subject && (expletive || copula);
    }

    private static boolean words(Line line, int i) {
        return line.isLemma(i + 1, EXPLETIVE_VERB)
                || line.tag(i + 1).equals("MD") && line.isLemma(i + 2, EXPLETIVE_VERB);
    }

    private Optional<List<Actor>> several(Line line, int i) {
        Optional<Found> group = line.found().stream()
                .filter(found -> found.last() < i && found.actors().size() > 1)
                .reduce((a, b) -> b)
                .or(() -> line.found().stream().noneMatch(found -> found.last() < i)
                        ? scene.memory()
                                .subject()
                                .filter(found -> found.actors().size() > 1)
                        : Optional.empty());
        return group.map(Found::actors).or(() -> pair(line, 0, i)).or(() -> ahead(line, i));
    }

    /** "During their meeting in Amman, President A and Prime Minister B discussed ...": the pronoun comes first. */
    private Optional<List<Actor>> ahead(Line line, int pronoun) {
        boolean opens = line.is(0, SUBORDINATOR) && line.found().stream().noneMatch(found -> found.last() < pronoun);
        int comma = pronoun;
        while (comma < line.size() && !line.small(comma).equals(",")) {
            comma++;
        }
        int after = comma;
        Optional<Found> first = line.found().stream()
                .filter(found -> found.first() > after && found.actors().size() == 1)
                .findFirst();
        return first.filter(found -> opens && line.nothingButOffice(after + 1, found.first() - 1))
                .flatMap(found -> pairs(line, found.first(), line.size()).stream()
                        .filter(pair -> pair.contains(found.actor()))
                        .findFirst());
    }

    /** Two of a kind joined by "and" or "with" before a word, the last such pair. */
    private Optional<List<Actor>> pair(Line line, int from, int limit) {
        List<List<Actor>> pairs = pairs(line, from, limit);
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs.get(pairs.size() - 1));
    }

    private static List<List<Actor>> pairs(Line line, int from, int limit) {
        List<Found> single = line.found().stream()
                .filter(found -> found.first() >= from && found.last() < limit)
                .filter(found -> found.actors().size() == 1)
                .toList();
        List<List<Actor>> pairs = new ArrayList<>();
        for (int k = 1; k < single.size(); k++) {
            Found a = single.get(k - 1);
            Found b = single.get(k);
            boolean alike =
                    a.actor().getClass() == b.actor().getClass() && !a.actor().equals(b.actor());
            if (alike && isJoined(line, a.last() + 1, b.first() - 1)) {
                pairs.add(List.of(a.actor(), b.actor()));
            }
        }
        return pairs;
    }

    private static boolean isJoined(Line line, int from, int to) {
        if (to - from > 5) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            if (line.small(i).equals("and")
                    || line.small(i).equals("with")
                    || line.lemma(i).equals("meet")) {
                return true;
            }
        }
        return false;
    }
}
