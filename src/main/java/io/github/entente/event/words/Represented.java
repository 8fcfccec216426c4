package io.github.entente.event.words;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Place;
import io.github.entente.language.Clause;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom officers without a name act for, by the words around them: "Chinese and Indian negotiators", "the foreign ministers of the two countries". */
final class Represented {

    private final Sides sides;
    private final Referents referents;
    private final Function<String, Optional<Actor.State>> adjectives;
    private final EventWords words;

    Represented(
            Sides sides, Referents referents, Function<String, Optional<Actor.State>> adjectives, EventWords words) {
        this.sides = sides;
        this.referents = referents;
        this.adjectives = adjectives;
        this.words = words;
    }

    Optional<Actor.State> state(String adjective) {
        return adjectives.apply(adjective);
    }

    /** Whether a noun is a word for who acts for others: "officials", "ambassador". */
    boolean isRepresentative(Clause clause, int head) {
        // the states of "the Japan-U.S. Ministers' Meeting" are its own
        return words.has("representative", clause.lemma(head))
                || !clause.tree().is(head, "nmod:poss") && words.has("representative", singular(clause, head));
    }

    /** The states of "the foreign secretaries of the two countries" and "Chinese and Indian negotiators", who act without a name. */
    List<Actor> of(Clause clause, int head) {
        if (!isRepresentative(clause, head)) {
            return List.of();
        }
        Set<Actor> states = new LinkedHashSet<>(adjectives(clause, head, "amod"));
        states.addAll(adjectives(clause, head, "compound"));
        words.all("author").forEach(preposition -> states.addAll(listed(clause, head, preposition)));
        if (states.isEmpty() && !words.has("peer", clause.lemma(head))) {
            states.addAll(sides.sides(referents.author(clause, head)));
        }
        if (states.isEmpty() && words.has("at-seat", clause.lemma(head))) {
            towns(clause, head).flatMap(town -> governed(clause, town).stream()).forEach(states::add);
        }
        return states.size() > 1 ? holders(clause, head, states) : List.copyOf(states);
    }

    /** The towns of "officials in Rome" and "In Rome, officials said". */
    private static Stream<Integer> towns(Clause clause, int head) {
        Stream<Integer> own = clause.obliques(head, "in").stream();
        return clause.tree().is(head, "nsubj")
                ? Stream.concat(own, clause.obliques(clause.tree().head(head), "in").stream())
                : own;
    }

    /** The state that is governed from a town: "officials in <i>New Delhi</i>"; or the one itself: "prosecutors in <i>Peru</i>". */
    private Optional<Actor> governed(Clause clause, int town) {
        Optional<Actor> state = sides.mention(clause.sentence(), town)
                .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME)
                .flatMap(mention -> mention.actors().stream()
                        .filter(Actor.State.class::isInstance)
                        .findFirst());
        if (state.isPresent()) {
            return state;
        }
        int first = clause.tree().children(town, "compound").stream().reduce(town, Math::min);
        String name = clause.sentence().tokens().subList(first, town + 1).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
        return sides.atlas()
                .called(name)
                .filter(place -> place.country().flatMap(sides.atlas()::seat).equals(Optional.of(place)))
                .flatMap(Place::country)
                .flatMap(sides::state);
    }

    /** The states of adjectives before a noun: "Thai and Cambodian officials", "South Korean officials". */
    Set<Actor> adjectives(Clause clause, int head, String relation) {
        Set<Actor> found = new LinkedHashSet<>();
        for (int first : clause.tree().children(head, relation)) {
            for (int word : clause.joined(first)) {
                nationality(clause, word)
                        .map(Actor.class::cast)
                        .or(() -> union(clause, word))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "<i>EU</i> and Chinese officials". */
    private Optional<Actor> union(Clause clause, int word) {
        return sides.mention(clause.sentence(), word)
                .filter(mention -> mention.head() == word && mention.actors().size() == 1)
                .map(mention -> mention.actors().get(0))
                .filter(actor -> actor instanceof Actor.Organisation && sides.isStateOrUnion(actor));
    }

    /** The state of "Japanese", and of the last word of "South Korean". */
    Optional<Actor.State> nationality(Clause clause, int word) {
        String text = clause.token(word).text();
        return adjectives
                .apply(word == 0 ? text : clause.token(word - 1).text() + " " + text)
                .or(() -> adjectives.apply(text));
    }

    /** The states that a list names behind a preposition, read off the words, as the parser loses lists: "ministers of Japan, China and Korea". */
    private Set<Actor> listed(Clause clause, int head, String preposition) {
        int at = head + 1;
        List<Token> tokens = clause.sentence().tokens();
        if (at >= tokens.size() || !clause.lemma(at).equals(preposition)) {
            return Set.of();
        }
        Set<Actor> found = new LinkedHashSet<>();
        for (at++; at < tokens.size(); at++) {
            Optional<Mention> mention = sides.mention(clause.sentence(), at)
                    .filter(one -> one.actors().stream().allMatch(sides::isStateOrUnion));
            mention.ifPresent(one -> found.addAll(one.actors()));
            if (mention.isEmpty() && !tokens.get(at).tag().matches("CC|DT|,")) {
                break;
            }
        }
        return found;
    }

    /** "the foreign ministers of the two countries" are those the article names, if it names one of each. */
    private List<Actor> holders(Clause clause, int head, Set<Actor> states) {
        String noun = singular(clause, head);
        List<String> before = new ArrayList<>();
        if (head > 0) {
            before.add(clause.lemma(head - 1) + "-");
        }
        if (head > 2 && clause.token(head - 2).tag().equals("CC")) { // "the foreign and defence ministers"
            before.add(clause.lemma(head - 3) + "-");
        }
        List<Actor> known = sides.cast().offices().stream()
                .filter(office -> office.role()
                        .filter(role -> before.stream()
                                        .anyMatch(first ->
                                                role.equals(american(first) + noun) || role.equals(first + noun))
                                || words.meaning("office", noun)
                                        .filter(role::startsWith)
                                        .isPresent())
                        .isPresent())
                .map(office -> (Actor) office.holder())
                .filter(holder -> sides.side(holder).filter(states::contains).isPresent())
                .distinct()
                .toList();
        boolean all = known.size() == states.size() * Math.max(1, before.size() > 1 ? 2 : 1);
        return all && sides.sides(known).equals(states) ? known : List.copyOf(states);
    }

    private static String american(String office) {
        return office.replace("defense", "defence");
    }

    /** "Foreign Ministers": capitals leave the dictionary form of a noun in the plural. */
    private static String singular(Clause clause, int head) {
        String lemma = clause.lemma(head);
        return clause.token(head).tag().startsWith("NNP") && lemma.endsWith("s")
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
    }
}
