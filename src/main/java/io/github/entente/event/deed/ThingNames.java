package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which words name a thing of some group: a noun of deed-things.csv, somebody, a state, a number of people, a ship. */
final class ThingNames {

    private final Clause clause;
    private final Sides sides;
    private final DeedLexicon lexicon;
    private final Belonging belonging;
    private final EarlierThings earlier;

    ThingNames(Clause clause, Sides sides, DeedLexicon lexicon, Belonging belonging, EarlierThings earlier) {
        this.clause = clause;
        this.sides = sides;
        this.lexicon = lexicon;
        this.belonging = belonging;
        this.earlier = earlier;
    }

    /** A word that is a thing of a group. */
    Optional<Integer> itself(String group, int place) {
        boolean named = lexicon.isOf(group, clause.sentence(), place) && !isOtherMission(group, place)
                || isNameOfThing(group, place)
                || earlier.means(group, clause, place)
                || lexicon.admitsPersons(group) && (isNamed(place, Actor.Person.class) || isNational(place))
                || lexicon.admitsStates(group) && isNamed(place, Actor.State.class)
                || lexicon.admitsOrganisations(group) && isOfSeveralStates(place)
                || lexicon.admitsNumbers(group) && (isNumber(place) || isNumberOfSame(group, place))
                || lexicon.admitsShips(group) && isShip(place);
        return named ? Optional.of(place) : Optional.empty();
    }

    /** "sanctions", "a new round of sanctions", "the foreign minister's envoy Ada". */
    Optional<Integer> within(String group, int place) {
        if (lexicon.admitsPersons(group) && lexicon.isOf("talks", clause.token(place))) {
            return Optional.empty(); // "held a meeting of officials" is no arrest
        }
        return itself(group, place)
                .or(() -> Stream.of(
                                clause.obliques(place, "of"),
                                clause.tree().children(place, "compound"),
                                clause.tree().children(place, "appos"))
                        .flatMap(List::stream)
                        // the parser hangs "diplomats personae non gratae" together
                        .flatMap(below ->
                                Stream.concat(Stream.of(below), clause.tree().children(below, "compound").stream()))
                        .filter(below -> lexicon.isOf(group, clause.sentence(), below))
                        .findFirst());
    }

    /** "the trawler <i>Ada</i>". */
    private boolean isNameOfThing(String group, int word) {
        return clause.token(word).tag().startsWith("NNP")
                && sides.mention(clause.sentence(), word).isEmpty()
                && clause.tree().children(word, "compound").stream()
                        .anyMatch(kind ->
                                clause.token(kind).tag().equals("NN") && lexicon.isOf(group, clause.token(kind)));
    }

    private boolean isNamed(int word, Class<? extends Actor> kind) {
        return sides.mention(clause.sentence(), word)
                .filter(mention -> mention.actors().stream().allMatch(kind::isInstance))
                .isPresent();
    }

    /** "the African Union", not the ministry of a state. */
    private boolean isOfSeveralStates(int word) {
        return sides.mention(clause.sentence(), word)
                .filter(mention -> mention.actors().stream()
                        .allMatch(actor -> actor instanceof Actor.Organisation
                                && actor.country().isEmpty()))
                .isPresent();
    }

    /** "a <i>monitoring</i> mission", "the <i>guard</i> posts" are no embassies. */
    private boolean isOtherMission(String group, int place) {
        return group.equals("mission")
                && Stream.of("compound", "amod")
                        .flatMap(relation -> clause.tree().children(place, relation).stream())
                        .anyMatch(before -> lexicon.isOf("other-mission", clause.token(before)));
    }

    /** "<i>The seven</i> were freed". */
    private boolean isNumber(int word) {
        return clause.token(word).tag().equals("CD")
                && sides.mention(clause.sentence(), word).isEmpty()
                && clause.tree().children(word, "det").stream()
                        .anyMatch(det -> lexicon.isOf("counted", clause.token(det)));
    }

    /** "expelled 40 diplomats and Belmora <i>35</i>". */
    private boolean isNumberOfSame(String group, int word) {
        return clause.token(word).tag().equals("CD")
                && clause.tree().is(word, "obj")
                && clause.tree().children(word).isEmpty()
                && clause.sentence().tokens().stream()
                        .limit(word)
                        .anyMatch(noun -> noun.tag().startsWith("NNS") && lexicon.isOf(group, noun));
    }

    /** A name with "the" that is nobody's and no place's is a ship's: "boarded <i>the Ada Bo No. 6</i>". */
    private boolean isShip(int word) {
        boolean name = clause.token(word).tag().startsWith("NNP")
                || clause.token(word).text().equals("No.");
        return name
                && clause.tree().children(word, "det").stream()
                        .anyMatch(det -> clause.lemma(det).equals("the"))
                && sides.sides(belonging.of(word)).isEmpty()
                && sides.mention(clause.sentence(), word).stream()
                        .flatMap(mention -> mention.actors().stream())
                        .allMatch(Actor.Person.class::isInstance)
                && belonging.where(word).isEmpty();
    }

    /** "two Canadians", "125 <i>Portuguese</i>". */
    private boolean isNational(int word) {
        boolean people = sides.mention(clause.sentence(), word) // "the Canadians", in whom it hears their state
                .filter(mention -> mention.kind() == Mention.Kind.SIDE)
                .filter(mention -> clause.token(word).tag().equals("NNPS"))
                .isPresent();
        boolean counted = clause.token(word).tag().equals("JJ")
                && !clause.tree().children(word, "nummod").isEmpty();
        return (clause.token(word).isNoun() || counted)
                && (people
                        || !isNamed(word, Actor.State.class)
                                && belonging.adjective(word).isPresent());
    }
}
