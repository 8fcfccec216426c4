package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.actor.PlaceMention;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose the things are that a phrase names: "three Indian diplomats", "vessels of the Japan Coast Guard", "its ban". */
final class Belonging {

    /** "ministers of" and the like nest; nobody nests deeper. */
    private static final int DEEPEST = 4;

    /** "US" and "EU" are no names in capitals. */
    private static final int ABBREVIATION = 3;

    /** A state's name that heads a sentence has fewer words, its mark included. */
    private static final int HEADING = 6;

    private final Clause clause;
    private final Sides sides;
    private final Function<String, Optional<Actor.State>> adjectives;
    private final EventWords words;

    Belonging(Clause clause, Sides sides, Function<String, Optional<Actor.State>> adjectives, EventWords words) {
        this.clause = clause;
        this.sides = sides;
        this.adjectives = adjectives;
        this.words = words;
    }

    /** Whom a phrase stands for or belongs to, those joined to it included; empty where nobody is known. */
    List<Actor> of(int head) {
        Set<Actor> found = new LinkedHashSet<>();
        for (int word : clause.joined(head)) {
            found.addAll(one(word, 0));
        }
        return List.copyOf(found);
    }

    private List<Actor> one(int head, int depth) {
        List<Actor> meant = sides.mention(clause.sentence(), head)
                .map(mention -> mention.actors())
                .orElseGet(() -> sides.meant(clause, head));
        Optional<Actor.State> against = against(head, meant);
        if (against.isPresent()) {
            return List.of(against.get());
        }
        if (!meant.isEmpty() && !sides.sides(meant).isEmpty()) {
            return meant;
        }
        Optional<Actor.State> adjective = adjective(head);
        List<Actor> owners = adjective.isPresent() ? List.of(adjective.get()) : owners(head, depth);
        return owners.isEmpty() && !meant.isEmpty() ? introduced(head, depth, meant) : owners;
    }

    /** In "the <i>Indonesian</i> Fisheries Ministry" the adjective tells whose it is, whatever ministry the name was taken for. */
    private Optional<Actor.State> against(int head, List<Actor> meant) {
        boolean body = !meant.isEmpty() && meant.stream().allMatch(Actor.Organisation.class::isInstance);
        return !body
                ? Optional.empty()
                : clause.tree().children(head, "amod").stream()
                        .filter(before -> sides.mention(clause.sentence(), before)
                                        .isEmpty()
                                && sides.mention(clause.sentence(), head)
                                        .filter(mention -> mention.span()
                                                .contains(clause.token(before).span()))
                                        .isEmpty())
                        .flatMap(before -> adjective(before).stream())
                        .filter(state -> meant.stream()
                                .noneMatch(actor -> actor.country().equals(state.country())))
                        .findFirst();
    }

    /** Somebody unknown acts for the state that he is introduced with: "Ardania's interim leader, Commodore Bo". */
    private List<Actor> introduced(int name, int depth, List<Actor> meant) {
        boolean added = clause.tree().is(name, "appos") && depth < DEEPEST;
        List<Actor> owners = added ? owners(clause.tree().head(name), depth + 1) : List.of();
        return owners.isEmpty() ? meant : owners;
    }

    /** By "Japan's", "Japanese" or "Japan" before it, else by what follows with "of" or "from". */
    List<Actor> owners(int head) {
        return owners(head, 0);
    }

    private List<Actor> owners(int head, int depth) {
        Set<Actor> found = new LinkedHashSet<>();
        for (String relation : List.of("nmod:poss", "amod", "compound", "appos")) {
            for (int child : clause.tree().children(head, relation)) {
                List<Actor> before = new ArrayList<>();
                clause.joined(child)
                        .forEach(word -> before.addAll(meant(leader(word).orElse(word))));
                // the owner may have an owner of its own: "the neighbouring country's envoys"
                found.addAll(before.isEmpty() && relation.equals("nmod:poss") ? below(child, depth) : before);
            }
        }
        if (found.isEmpty() && depth < DEEPEST) {
            for (String preposition : words.all("belonging")) {
                if (!found.isEmpty()) { // "the withdrawal of Danish troops from Iraq" is theirs
                    break;
                }
                clause.obliques(head, preposition).stream()
                        .flatMap(child -> clause.joined(child).stream())
                        .forEach(child -> found.addAll(below(child, depth)));
            }
        }
        return List.copyOf(found);
    }

    /** "the <i>US</i>-led invasion", "the <i>Russian</i>-imposed ban". */
    Optional<Integer> leader(int participle) {
        return words.has("done-by", clause.lemma(participle))
                ? clause.tree().children(participle).stream()
                        .filter(who -> who < participle
                                && clause.token(participle - 1).tag().equals("HYPH"))
                        .filter(who -> !clause.token(who).tag().equals("HYPH"))
                        .findFirst()
                : Optional.empty();
    }

    private List<Actor> below(int word, int depth) {
        return depth < DEEPEST ? one(word, depth + 1) : List.of();
    }

    private List<Actor> meant(int word) {
        return sides.mention(clause.sentence(), word)
                .map(mention -> mention.actors())
                .orElseGet(() -> adjective(word).<List<Actor>>map(List::of).orElse(List.of()));
    }

    /** The state whose adjective a word is, "South Korean" with the word before it. */
    Optional<Actor.State> adjective(int word) {
        String text = clause.token(word).text();
        if (word > 0 && clause.token(word - 1).text().equals("-")) { // "Franco-Algerian" is nobody's own
            return Optional.empty();
        }
        Optional<Actor.State> longer =
                word > 0 ? adjectives.apply(clause.token(word - 1).text() + " " + text) : Optional.empty();
        return longer.or(() -> adjectives.apply(text)).or(() -> shouted(text));
    }

    /** "KUWAIT recalled its ambassador" in a round-up. */
    private Optional<Actor.State> shouted(String text) {
        boolean capitals = text.length() > ABBREVIATION && text.chars().allMatch(Character::isUpperCase);
        return capitals
                ? adjectives.apply(text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The state whose name heads the sentence: "<i>JORDAN</i>: The ambassador was summoned." */
    Optional<Actor> heading() {
        int mark = IntStream.range(
                        1, Math.min(HEADING, clause.sentence().tokens().size()))
                .filter(at -> clause.token(at).text().equals(":"))
                .findFirst()
                .orElse(0);
        String name = IntStream.range(0, mark)
                .mapToObj(at -> clause.token(at).text())
                .map(text -> text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return mark == 0 ? Optional.empty() : adjectives.apply(name).map(Actor.class::cast);
    }

    /** The states named before a word in its sentence, as such or by a place of theirs, the last first. */
    Stream<Actor> named(int before) {
        return IntStream.iterate(before - 1, at -> at >= 0, at -> at - 1)
                .boxed()
                .flatMap(at -> where(at).stream())
                .distinct();
    }

    /** The state that a place lies in: "fired at Kharkiv". */
    Optional<Actor> where(int word) {
        return sides.cast().placesIn(clause.sentence().index()).stream()
                .filter(place -> place.head() == word
                        || place.span().contains(clause.token(word).span()))
                .map(PlaceMention::place)
                .findFirst()
                .flatMap(place -> place.country())
                .flatMap(sides::state)
                .or(() -> sides.mention(clause.sentence(), word).stream()
                        .flatMap(mention -> mention.actors().stream())
                        .filter(Actor.State.class::isInstance)
                        .findFirst());
    }
}
