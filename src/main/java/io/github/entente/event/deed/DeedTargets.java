package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** To whom a deed is done, by the grammar around the word that tells it. */
final class DeedTargets {

    /** The group of what has a host. */
    private static final String EVENT = "event";

    private final Clause clause;
    private final Sides sides;
    private final DeedLexicon lexicon;
    private final EventWords words;
    private final Belonging belonging;
    private final DeedThings things;

    DeedTargets(
            Clause clause, Sides sides, DeedLexicon lexicon, EventWords words, Belonging belonging, DeedThings things) {
        this.clause = clause;
        this.sides = sides;
        this.lexicon = lexicon;
        this.words = words;
        this.belonging = belonging;
        this.things = things;
    }

    /** To which sides it is done, beside those who do it; nobody where that is left open. */
    List<Actor> of(DeedCue cue, int word, int thing, Set<Actor> own) {
        List<List<Actor>> found = new ArrayList<>();
        if (cue.frame() == DeedCue.Frame.FROM) {
            clause.subject(word).ifPresent(who -> found.add(belonging.of(who)));
        }
        List<Integer> bases = Stream.of(word, thing, clause.tree().head(thing))
                .filter(base -> base == word || base == thing || isBelow(base, word))
                .distinct()
                .toList();
        if (cue.things().filter(EVENT::equals).isPresent()) { // "withdrew from the forum in Rome"
            words.all("place").stream()
                    .flatMap(preposition -> clause.obliques(thing, preposition).stream())
                    .map(place -> belonging.where(place).stream().toList())
                    .forEach(found::add);
        }
        prepositions(cue, "deed-against", bases).forEach(found::add);
        boolean ofDoer = cue.frame() == DeedCue.Frame.OWN;
        if (!ofDoer) {
            // "its" in "launched its invasion of" is of who does it, whoever else it seems to mean
            boolean ownThing =
                    lexicon.isOf("weapon", clause.token(thing)) || lexicon.isOf("battle", clause.token(thing));
            found.add(thing == word || ownThing && hasPronoun(thing) ? List.of() : owners(cue, thing));
            things.objects(word).filter(object -> object != thing).forEach(object -> found.add(belonging.of(object)));
        }
        if (ofDoer) { // "sent <i>Belmora</i> two ships", "<i>the Belmoran envoy</i> was handed a note"
            Stream.concat(clause.tree().children(word, "iobj").stream(), things.receiver(word).stream())
                    .filter(given -> given != thing)
                    .forEach(given -> found.add(belonging.of(given)));
        }
        if (isCourt(cue, thing)) { // "asked the court to suspend <i>Belmora</i>"
            clause.tree().children(word, "xcomp").stream()
                    .filter(clause::isInfinitive)
                    .flatMap(ruling -> clause.tree().subtree(ruling).stream()
                            .filter(below -> below != ruling)
                            .boxed())
                    .map(belonging::of)
                    .forEach(found::add);
        }
        prepositions(cue, "deed-with", List.of(thing)).forEach(found::add);
        prepositions(cue, "deed-toward", bases).forEach(found::add);
        if (!isCourt(cue, thing)) { // "went to the court in Rome"
            places(cue, word, thing).forEach(found::add);
        }
        if (!ofDoer) {
            clause.tree().subtree(thing).stream()
                    .filter(below -> isInPhrase(below, thing))
                    .filter(below -> !isCourt(cue, thing) || !isOfCourt(below, thing))
                    .mapToObj(belonging::of)
                    .forEach(found::add);
        }
        return found.stream()
                .map(actors -> without(own, sides.sides(actors)))
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Not Nepal in "a trader <i>who sold tea to Nepal</i>". */
    private boolean isInPhrase(int word, int thing) {
        for (int up = word; up != thing && up >= 0; up = clause.tree().head(up)) {
            if (clause.tree().is(up, "acl")
                    && clause.token(up).isVerb()
                    && !lexicon.isOf("debt", clause.token(thing))) { // "a debt <i>owed by Nepal</i>"
                return false;
            }
        }
        return true;
    }

    private List<Actor> owners(DeedCue cue, int thing) {
        List<Actor> earlier = cue.things()
                .map(group -> things.earlier().owners(group, clause, thing))
                .orElse(List.of());
        if (!earlier.isEmpty()) {
            return earlier;
        }
        if (isCourt(cue, thing)) {
            return List.of();
        }
        // "Ada Bo, Ardania's ambassador", of which the parser hangs all on the name
        boolean added = clause.tree().is(thing, "appos");
        List<Actor> owners = belonging.of(added ? clause.tree().head(thing) : thing);
        return owners.isEmpty() ? things.earlier().ownersOfSame(clause, thing) : owners;
    }

    /** "asked <i>the court</i> to rule": it is not who is sued. */
    private boolean isCourt(DeedCue cue, int thing) {
        return cue.things().filter("tribunal"::equals).isPresent() && lexicon.isOf("tribunal", clause.token(thing));
    }

    /** The court itself, or a part of its name. */
    private boolean isOfCourt(int word, int court) {
        return word == court
                || sides.mention(clause.sentence(), word).isPresent()
                        && sides.mention(clause.sentence(), word).equals(sides.mention(clause.sentence(), court));
    }

    private boolean hasPronoun(int thing) {
        return clause.tree().children(thing, "nmod:poss").stream()
                .anyMatch(owner -> clause.token(owner).tag().equals("PRP$"));
    }

    private boolean isBelow(int base, int word) {
        return base >= 0 && base != word && clause.tree().subtree(word).get(base);
    }

    private Stream<List<Actor>> prepositions(DeedCue cue, String group, List<Integer> bases) {
        Stream<Integer> hung = bases.stream()
                .flatMap(base -> Stream.concat(Stream.of(base), clause.tree().children(base, "nmod").stream()))
                .distinct()
                .flatMap(base -> words.all(group).stream()
                        .flatMap(word -> clause.obliques(base, word).stream()
                                .filter(phrase -> !words.has("cause", word) || isItself(phrase))));
        return Stream.concat(hung, behind(cue, group, bases.get(0)).stream())
                .filter(phrase -> !cue.with().contains(clause.lemma(phrase))
                        && !lexicon.isOf("tribunal", clause.token(phrase))) // "took it to the WTO"
                .map(belonging::of);
    }

    /** "condemned its drills <i>around Taiwan</i>", which the parser may hang on the verb. */
    private Optional<Integer> behind(DeedCue cue, String group, int noun) {
        boolean behind = cue.pos() == DeedCue.Pos.NOUN
                && noun + 1 < clause.sentence().tokens().size()
                && clause.tree().is(noun + 1, "case")
                && words.has(group, clause.lemma(noun + 1));
        return behind
                ? Optional.of(clause.tree().head(noun + 1))
                        .filter(phrase -> clause.tree().is(phrase, "obl"))
                : Optional.empty();
    }

    /** "its ambassador to Paris", "fired at Kharkiv"; "in" only of what stands there, or where things happen to whoever is there. */
    Stream<List<Actor>> places(DeedCue cue, int word, int thing) {
        boolean mission = lexicon.isOf("mission", clause.sentence(), thing);
        Stream<Integer> below =
                mission // "the embassy of the Danes in Baghdad", of which the parser may hang the last on the Danes
                        ? clause.tree().subtree(thing).stream().boxed()
                        : clause.tree().children(thing).stream();
        Stream<Integer> adverbs = // "sent its envoy <i>back</i> to Rome"
                clause.tree().children(word, "advmod").stream()
                        .filter(adverb -> adverb > word)
                        .flatMap(adverb -> clause.tree().children(adverb, "obl").stream());
        Stream<Integer> there = Stream.of(below, clause.tree().children(word).stream(), adverbs)
                .flatMap(places -> places)
                .distinct();
        boolean stands = mission || cue.frame() == DeedCue.Frame.THERE;
        Stream<List<Actor>> before = Stream.of(word, thing)
                .distinct()
                .flatMap(base -> clause.tree().children(base, "advmod").stream())
                .filter(adverb -> stands && words.has("there", clause.lemma(adverb)))
                .flatMap(adverb -> belonging.named(adverb).map(List::of));
        return Stream.concat(
                before,
                there.filter(place -> clause.preposition(place)
                                .filter(preposition -> words.has("deed-place", preposition)
                                        || words.has("place", preposition)
                                                && (clause.tree().head(place) == thing && thing != word
                                                        || mission
                                                        || lexicon.isOf("rank", clause.token(thing))
                                                        || cue.frame() == DeedCue.Frame.THERE))
                                .isPresent())
                        .map(place -> clause.joined(place).stream()
                                .flatMap(one -> around(cue, one).stream())
                                .toList()));
    }

    /** Where a place lies, by its own name or, of where forces and goods go, by what it stands in: "sent troops to a camp <i>in Iraq</i>". */
    private Optional<Actor> around(DeedCue cue, int place) {
        Optional<Actor> named = belonging.where(place).or(() -> beyond(place));
        return named.isPresent() || cue.frame() != DeedCue.Frame.OWN
                ? named
                : words.all("place").stream()
                        .flatMap(preposition -> clause.obliques(place, preposition).stream())
                        .flatMap(in -> belonging.where(in).stream())
                        .findFirst();
    }

    /** "troops to its border <i>with Iraq</i>". */
    private Optional<Actor> beyond(int place) {
        return lexicon.isOf("border", clause.token(place))
                ? clause.obliques(place, "with").stream()
                        .flatMap(neighbour -> belonging.where(neighbour).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "over <i>Japan</i>", not "over a Japanese <i>vote</i>", which only tells why. */
    private boolean isItself(int phrase) {
        return sides.mention(clause.sentence(), phrase).isPresent()
                || belonging.where(phrase).isPresent();
    }

    /** "its ambassador returned <i>to Rome</i>" from there. */
    boolean isToOwn(int word, Set<Actor> own) {
        return clause.obliques(word, "to").stream()
                .flatMap(place -> belonging.where(place).stream())
                .anyMatch(own::contains);
    }

    private static List<Actor> without(Set<Actor> own, Set<Actor> sides) {
        return sides.stream().filter(side -> !own.contains(side)).toList();
    }

    /** "the annexation <i>of Crimea</i>": who that hits, its words would tell. */
    boolean isUnknown(int noun) {
        return words.has("historic", clause.lemma(noun))
                && clause.obliques(noun, "of").stream().anyMatch(of -> !DeedCue.isDay(clause, of));
    }

    /** "the 1949 <i>Geneva</i> accords": what is named after a place of neither side may bind others. */
    boolean isOfElsewhere(int noun, Set<Actor> pair) {
        return clause.tree().subtree(noun).stream()
                .boxed()
                .flatMap(word -> belonging.where(word).stream())
                .anyMatch(state -> !pair.contains(state));
    }

    /** Whether it stays at home: "relief for its own households". */
    boolean isAtHome(int thing) {
        return clause.tree().subtree(thing).stream()
                .anyMatch(word -> word > 0
                        && words.has("home", clause.lemma(word))
                        && clause.token(word - 1).tag().equals("PRP$"));
    }

    /** "barred <i>its fishermen</i> from the shoal": whom that is to please or to hit it does not say. */
    boolean isOfOwnPeople(int thing, Set<Actor> own) {
        return lexicon.isOf("held", clause.token(thing))
                && hasPronoun(thing)
                && sides.sides(belonging.owners(thing)).equals(own);
    }

    /** "ties <i>between</i> the two were cut". */
    boolean isBetween(int thing) {
        return !clause.obliques(thing, "between").isEmpty();
    }

    /** "expelled each other's envoys". */
    boolean isMutual(int thing) {
        return lexicon.isOf("relation", clause.token(thing)) // "the two countries broke off ties"
                || clause.tree().subtree(thing).stream()
                        .anyMatch(word ->
                                word > 0 && words.has("mutual", clause.lemma(word - 1) + " " + clause.lemma(word)));
    }
}
