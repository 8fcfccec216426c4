package io.github.entente.event.words;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.language.Clause;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whom noun phrases stand for: those they name, however the parser joins the name, those they describe, and who speaks through a document. */
final class Referents {

    /** So many words may stand between "ambassador" and the name. */
    private static final int LONGEST_POST = 6;

    /** So deep is the name added: "the deputy chief <i>of</i> mission <i>at</i> the embassy <i>in</i> Rome, Ada Bo". */
    private static final int DEEPEST_POST = 3;

    private final Sides sides;
    private final EventWords words;
    private final Represented represented;

    /** @param adjectives the state of an adjective or a name: "Japanese", "South Korean" */
    Referents(Sides sides, Function<String, Optional<Actor.State>> adjectives, EventWords words) {
        this.sides = sides;
        this.words = words;
        this.represented = new Represented(sides, this, adjectives, words);
    }

    /** The states of adjectives before a noun: "Thai and Cambodian officials", "South Korean officials". */
    Set<Actor> adjectives(Clause clause, int head, String relation) {
        return represented.adjectives(clause, head, relation);
    }

    /** The state of an adjective or a people, wherever it stands: "<i>Chinese</i> steps", "the <i>Spaniards</i>". */
    Optional<Actor.State> nationality(Clause clause, int word) {
        return clause.token(word).tag().matches("JJ|NNPS") ? represented.nationality(clause, word) : Optional.empty();
    }

    /** Whom a noun phrase stands for, those joined to it by "and" included; empty where nobody is known. */
    List<Actor> meant(Clause clause, int head) {
        Set<Actor> found = new LinkedHashSet<>();
        for (int word : clause.joined(head)) {
            named(clause, word)
                    .or(() -> sides.mention(clause.sentence(), word))
                    .ifPresent(mention -> found.addAll(mention.actors()));
        }
        NameLists.at(clause, head, sides.cast().in(clause.sentence().index()))
                .forEach(mention -> found.addAll(mention.actors()));
        if (found.isEmpty()
                || represented.isRepresentative(clause, head)
                        && found.stream().allMatch(Actor.State.class::isInstance)) {
            Stream.concat(
                            represented.of(clause, head).stream(),
                            found.isEmpty() ? joined(clause, head) : Stream.empty())
                    .filter(actor -> found.isEmpty() || sides.isStateOrUnion(actor))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** The states of "his Thai and Cambodian counterparts", where the parser takes the first for a noun of its own. */
    private Stream<Actor> joined(Clause clause, int head) {
        List<Actor> others = clause.joined(head).stream()
                .filter(word -> word != head)
                .flatMap(word -> represented.of(clause, word).stream())
                .toList();
        return others.isEmpty()
                ? Stream.empty()
                : Stream.concat(represented.state(clause.token(head).text()).stream(), others.stream());
    }

    /** The person in "the Japanese ambassador, Uichiro Niwa" and "his counterpart Beatriz Olmane", however the parser joins the name. */
    private Optional<Mention> named(Clause clause, int head) {
        boolean isName = sides.mention(clause.sentence(), head)
                .filter(own -> own.kind() == Mention.Kind.FULL_NAME || own.kind() == Mention.Kind.SURNAME)
                .isPresent();
        if (isName || !clause.token(head).isNoun()) {
            return Optional.empty();
        }
        Optional<Mention> before = namedBefore(clause, head);
        if (before.isPresent()) {
            return before;
        }
        return Stream.concat(added(clause, head), Stream.of(head + 1, afterPost(clause, head)))
                .filter(word -> word < clause.sentence().tokens().size())
                .flatMap(word -> sides.mention(clause.sentence(), word).stream())
                .filter(mention -> mention.actors().stream().allMatch(Actor.Person.class::isInstance))
                .filter(mention ->
                        mention.span().start() > clause.token(head).span().end())
                .findFirst();
    }

    /** "The president of the islands, Ada Bo", "the chief of mission in Rome, Cy Da": the parser adds the name to the islands. */
    private Stream<Integer> added(Clause clause, int noun) {
        boolean office = represented.isRepresentative(clause, noun);
        Stream<Integer> nearest = office
                ? clause.tree().children(noun, "nmod").stream()
                : Stream.of("of", "for").flatMap(preposition -> clause.obliques(noun, preposition).stream());
        return Stream.concat(
                clause.tree().children(noun, "appos").stream(),
                nearest.flatMap(of -> addedBelow(clause, of, office ? DEEPEST_POST : 1)));
    }

    private Stream<Integer> addedBelow(Clause clause, int of, int depth) {
        boolean person = sides.mention(clause.sentence(), of)
                .filter(owner -> owner.actors().stream().anyMatch(Actor.Person.class::isInstance))
                .isPresent();
        return person || depth == 0
                ? Stream.empty()
                : Stream.concat(
                        clause.tree().children(of, "appos").stream(),
                        clause.tree().children(of, "nmod").stream()
                                .flatMap(inner -> addedBelow(clause, inner, depth - 1)));
    }

    /** "On Friday Ada Bo, the French ambassador, left": the parser hangs the name on the verb. */
    private Optional<Mention> namedBefore(Clause clause, int head) {
        List<Token> tokens = clause.sentence().tokens();
        int first = clause.tree().subtree(head).nextSetBit(0);
        boolean inserted = represented.isRepresentative(clause, head)
                && first > 1
                && first < head
                && head + 1 < tokens.size()
                && tokens.get(first - 1).text().equals(",")
                && tokens.get(head + 1).text().equals(",");
        return inserted && isPerson(clause, first - 2) ? sides.mention(clause.sentence(), first - 2) : Optional.empty();
    }

    /** Where the name begins in "the ambassador to Japan, Wu Jianghao," and "the ambassador to the European Union, Ada Bo,"; right behind the noun where no such words follow. */
    private int afterPost(Clause clause, int head) {
        List<Token> tokens = clause.sentence().tokens();
        int at = head + 1;
        while (represented.isRepresentative(clause, head)
                && at < tokens.size()
                && !isPerson(clause, at)
                && at < head + LONGEST_POST
                && tokens.get(at).tag().matches("IN|TO|DT|JJ|NNPS?|POS")) {
            at++;
        }
        boolean comma =
                at > head + 1 && at < tokens.size() && tokens.get(at).text().equals(",");
        boolean straight = at > head + 1 && isPerson(clause, at); // "Ambassador to Rome Ada Bo said"
        return comma ? at + 1 : straight ? at : head + 1;
    }

    private boolean isPerson(Clause clause, int word) {
        return word < clause.sentence().tokens().size()
                && sides.mention(clause.sentence(), word)
                        .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME)
                        .filter(mention -> mention.actors().stream().allMatch(Actor.Person.class::isInstance))
                        .isPresent();
    }

    /** Who speaks through a document or acts through people: "the Kremlin statement", "a readout from the ministry", "his letter". */
    List<Actor> author(Clause clause, int document) {
        List<Integer> makers = new ArrayList<>();
        clause.owner(document).ifPresent(makers::add);
        for (String preposition : words.all("author")) {
            makers.addAll(clause.obliques(document, preposition));
        }
        makers.addAll(clause.tree().children(document, "compound"));
        makers.addAll(clause.tree().children(document, "amod"));
        clause.tree().children(document, "acl").forEach(issued -> makers.addAll(clause.obliques(issued, "by")));
        return makers.stream()
                .map(maker -> meant(clause, maker))
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .or(() -> ofState(clause, document))
                .or(() -> joint(clause, document))
                .orElse(List.of());
    }

    /** "The <i>Croatian</i> statement". */
    private Optional<List<Actor>> ofState(Clause clause, int document) {
        Set<Actor> states = represented.adjectives(clause, document, "amod");
        return states.size() == 1 ? Optional.of(List.copyOf(states)) : Optional.empty();
    }

    /** "A joint statement" is of the two states the article is about. */
    private Optional<List<Actor>> joint(Clause clause, int document) {
        return clause.tree().children(document, "amod").stream()
                .filter(word -> words.has("shared", clause.lemma(word)))
                .findFirst()
                .map(word -> List.copyOf(sides.prominence().pair()));
    }

    /** Speakers named by a noun phrase: whom it stands for, or who speaks through it. */
    List<Actor> speakers(Clause clause, int head) {
        List<Actor> named = meant(clause, head);
        if (!named.isEmpty()) {
            return Stream.concat(named.stream(), companions(clause, head))
                    .distinct()
                    .toList();
        }
        return words.has("document", clause.lemma(head)) ? author(clause, head) : inside(clause, head);
    }

    /** "Ardania, along with <i>Calvessa</i>, condemned the raid", "Ada, together with <i>Bo</i>, called for calm". */
    private Stream<Actor> companions(Clause clause, int head) {
        int verb = clause.tree().head(head);
        return Stream.of(head, verb)
                .flatMap(above -> clause.tree().children(above).stream())
                .filter(word -> verb > head && word > head && word < verb)
                .filter(word -> clause.tree().children(word).stream()
                        .anyMatch(with -> with > 0
                                && with < word
                                && words.has("in-company", clause.lemma(with - 1) + " " + clause.lemma(with))))
                .flatMap(word -> meant(clause, word).stream());
    }

    /** "Senior <i>members</i> of the government", "<i>circles</i> in the ministry": who has no name and speaks from inside a body. */
    private List<Actor> inside(Clause clause, int head) {
        return words.has("insider", clause.lemma(head))
                ? words.all("inside").stream()
                        .flatMap(preposition -> clause.obliques(head, preposition).stream())
                        .map(body -> meant(clause, body))
                        .filter(actors ->
                                !actors.isEmpty() && actors.stream().noneMatch(Actor.Person.class::isInstance))
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }
}
