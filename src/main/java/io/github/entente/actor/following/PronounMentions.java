package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.ANIMATE_ADJECTIVE;
import static io.github.entente.actor.naming.FollowingWords.Kind.EXPLETIVE_VERB;
import static io.github.entente.actor.naming.FollowingWords.Kind.LATTER;
import static io.github.entente.actor.naming.FollowingWords.Kind.PRONOUN;
import static io.github.entente.actor.naming.FollowingWords.Kind.SEVERAL;
import static io.github.entente.actor.naming.FollowingWords.Kind.THING;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.FullNames;
import io.github.entente.actor.naming.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows "he", "her", "its", "they", "both", "the latter". */
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
                Actor.Gender gender = words.value(PRONOUN, line.small(i))
                        .map(FullNames::gender)
                        .orElseThrow();
                add(line, i, i, antecedents.person(line, i, gender));
                line.foundAt(i).ifPresent(found -> scene.people().learn((Actor.Person) found.actor(), gender));
            }
        }
    }

    /** Pronouns for states, organisations and several actors. */
    void others(Line line, boolean[] quoted) {
        for (int i = 0; i < line.size(); i++) {
            if (quoted[i] || !line.isFree(i, i)) {
                continue;
            }
            if (line.is(i, THING) && line.tag(i).startsWith("PRP") && !isExpletive(line, i)) {
                add(line, i, i, antecedents.thing(line, i));
            } else if (line.is(i, SEVERAL) && isPronoun(line, i)) {
                Optional<Integer> count = words.value(SEVERAL, line.small(i))
                        .filter(value -> !value.isEmpty())
                        .map(Integer::valueOf);
                add(line, i, i, antecedents.several(line, i, count));
            } else if (line.is(i, LATTER) && line.small(i - 1).equals("the") && !line.isNounAt(i + 1)) {
                int word = i;
                latter(line, i)
                        .ifPresent(actor ->
                                line.add(word - 1, word, actor, Mention.Kind.PRONOUN, Confidence.PRONOUN_GUESSED));
            }
        }
    }

    private static void add(Line line, int first, int last, Optional<Antecedents.Antecedent> antecedent) {
        antecedent.ifPresent(found -> line.add(
                first,
                last,
                last,
                found.actors(),
                Mention.Kind.PRONOUN,
                found.sure() ? Confidence.PRONOUN : Confidence.PRONOUN_GUESSED));
    }

    /** "They", and "both", "each" or "neither" that stand alone. */
    private static boolean isPronoun(Line line, int i) {
        boolean alone = !line.isNounAt(i + 1)
                && !line.tag(i + 1).startsWith("JJ")
                && !line.tag(i + 1).equals("PRP$")
                && !line.tag(i + 1).equals("DT")
                && !line.tag(i + 1).equals("CD")
                && line.hitFrom(i + 1).isEmpty()
                && !line.small(i + 1).equals("other")
                && !line.small(i + 1).equals("in")
                && !(line.small(i + 1).equals("of") && !line.tag(i + 2).equals("PRP"));
        return line.tag(i).startsWith("PRP") || alone;
    }

    /** Of two named together, here or in the sentence before. */
    private Optional<Actor> latter(Line line, int word) {
        int which = Integer.parseInt(words.value(LATTER, line.small(word)).orElseThrow());
        return Stream.concat(
                        Stream.of(line), scene.memory().lastLines().stream().limit(1))
                .flatMap(one -> Candidates.groups(one).stream()
                        .filter(group -> one != line || group.last() < word)
                        .filter(group -> group.actors().size() == 2)
                        .map(Candidate::actors))
                .reduce((a, b) -> a)
                .map(pair -> pair.get(which));
    }

    /** "It is clear that", "it would be wrong to", "it was agreed": nothing that acts. */
    private static boolean isExpletive(Line line, int i) {
        boolean subject = line.tag(i).equals("PRP");
        boolean expletive = line.tree().map(tree -> tree.is(i, "expl")).orElse(false);
        int verb = line.tag(i + 1).equals("MD") ? i + 2 : i + 1;
        boolean copula = line.isLemma(verb, EXPLETIVE_VERB)
                && !List.of("VBN", "VBG").contains(line.tag(verb + 1))
                && !line.is(verb + 1, ANIMATE_ADJECTIVE);
        return subject && (expletive || copula);
    }
}
