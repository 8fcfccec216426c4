package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom words mean that name nobody by themselves: "her US counterpart", "the visitor", "both", and the ministry that an envoy "was summoned" by.
 * They mean who was told of last and fits.
 */
final class Counterparts {

    /** So many letters of a state's name and its adjective are the same. */
    private static final int ALIKE = 3;

    /** So many sentences back a pair may have been told of. */
    private static final int NEAR = 2;

    private final Document document;
    private final Sides sides;
    private final EventWords words;

    Counterparts(Document document, Sides sides, EventWords words) {
        this.document = document;
        this.sides = sides;
        this.words = words;
    }

    /** Who is meant by a word for the other one, told from the side of some; empty where it is no such word or nobody fits. */
    List<Actor> other(Clause clause, int word, Set<Actor> near) {
        Set<Actor> own = sides.sides(near);
        if (own.size() != 1) {
            return List.of();
        }
        if (words.has("both-others", clause.lemma(word))) {
            return others(clause, word, own);
        }
        // "Ada will hold talks with him": not with herself
        if (clause.token(word).tag().equals("PRP") && near.containsAll(sides.meant(clause, word))) {
            return last(clause, word, Optional.empty(), own).stream().toList();
        }
        if (!words.has("counterpart", clause.lemma(word)) || isAnybody(clause, word)) {
            return List.of();
        }
        Optional<Actor> state = Stream.of("amod", "compound", "nmod")
                .flatMap(relation -> clause.tree().children(word, relation).stream())
                .flatMap(child -> sides.meant(clause, child).stream())
                .filter(Actor.State.class::isInstance)
                .findFirst();
        return last(clause, word, state, own).stream().toList();
    }

    /** The last person told of before a word who is of another side. */
    Optional<Actor> stranger(Clause clause, int word, Set<Actor> own) {
        return last(clause, word, Optional.empty(), own);
    }

    /** The last official told of before a word, of a state or of any but one's own. */
    private Optional<Actor> last(Clause clause, int word, Optional<Actor> state, Set<Actor> own) {
        List<Actor> known = before(clause, word)
                .filter(Actor.Person.class::isInstance)
                .filter(actor -> sides.side(actor)
                        .filter(side -> state.map(side::equals).orElse(!own.contains(side)))
                        .isPresent())
                .toList();
        if (state.isPresent() || known.isEmpty()) {
            return known.stream().reduce((first, second) -> second);
        }
        // "his Japanese counterpart": the state's name begins as its adjective does
        List<String> adjectives = Stream.of("amod", "compound")
                .flatMap(relation -> clause.tree().children(word, relation).stream())
                .map(child -> clause.token(child).text())
                .filter(text -> Character.isUpperCase(text.charAt(0)) && text.length() >= ALIKE)
                .toList();
        return adjectives.isEmpty()
                ? known.stream().reduce((first, second) -> second)
                : known.stream()
                        .filter(actor -> sides.side(actor)
                                .filter(side -> adjectives.stream()
                                        .anyMatch(text -> side.name().startsWith(text.substring(0, ALIKE))))
                                .isPresent())
                        .reduce((first, second) -> second);
    }

    /** The last persons of each of two other sides. */
    List<Actor> others(Clause clause, int word, Set<Actor> own) {
        Set<Actor> known = new LinkedHashSet<>(before(clause, word)
                .filter(Actor.Person.class::isInstance)
                .filter(actor ->
                        sides.side(actor).filter(side -> !own.contains(side)).isPresent())
                .toList());
        return known.size() == 2 && sides.sides(known).size() == 2 ? List.copyOf(known) : List.of();
    }

    /** "The leaders", "both men", "two women": not "women". */
    private boolean isDefinite(Clause clause, int word) {
        return clause.tree().children(word).stream()
                .anyMatch(child -> clause.tree().is(child, "det")
                        || clause.tree().is(child, "nummod")
                        || clause.tree().is(child, "cc"));
    }

    /** "A television host" is none who was told of. */
    private boolean isAnybody(Clause clause, int word) {
        return clause.tree().children(word, "det").stream()
                .anyMatch(article -> words.has("one", clause.lemma(article)));
    }

    /** "The transport ministers" are not the two told of. */
    private boolean isOfOtherOffice(Clause clause, int word) {
        return clause.tree().children(word, "compound").stream()
                .anyMatch(what -> clause.token(what).tag().equals("NN"));
    }

    /** The two persons of two sides last told of, where a word for two names nobody: "the pair", "they". */
    List<Actor> pair(Clause clause, int word) {
        Optional<Mention> known = sides.mention(clause.sentence(), word);
        boolean several = known.filter(mention -> mention.kind() != Mention.Kind.PRONOUN
                        || sides.sides(mention.actors()).size() > 1)
                .isPresent();
        boolean others = isOfOtherOffice(clause, word)
                || words.has("of-several", clause.lemma(word)) && !isDefinite(clause, word)
                || clause.token(word).tag().matches("NNP?")
                || clause.obliques(word, "of").stream().findAny().isPresent(); // "the leaders of the union"
        if (!words.has("pair", clause.lemma(word)) || several || others) {
            return List.of();
        }
        return lastPair(clause, word, known.isPresent())
                .filter(pair -> isOfOffice(clause, word, pair))
                .orElse(List.of());
    }

    /** "The foreign ministers" are not the two presidents told of, but may be those of whom no office is told. */
    private boolean isOfOffice(Clause clause, int word, List<Actor> pair) {
        List<String> kinds = clause.tree().children(word, "amod").stream()
                .map(clause::lemma)
                .filter(kind -> words.has("office-kind", kind))
                .toList();
        return pair.stream().allMatch(person -> {
            List<String> roles = sides.cast().offices().stream()
                    .filter(office -> office.holder().equals(person))
                    .flatMap(office -> office.role().stream())
                    .toList();
            return roles.isEmpty()
                    || kinds.stream().allMatch(kind -> roles.stream().anyMatch(role -> role.contains(kind)));
        });
    }

    private Optional<List<Actor>> lastPair(Clause clause, int word, boolean known) {
        Optional<List<Actor>> group = document.sentences().stream()
                .limit(clause.sentence().index() + 1L)
                .skip(Math.max(0, clause.sentence().index() - NEAR))
                .flatMap(sentence -> sides.cast().in(sentence.index()).stream())
                .filter(mention -> mention.kind() == Mention.Kind.GROUP
                        && mention.span().end() <= clause.token(word).span().start())
                .map(Mention::actors)
                .filter(actors -> actors.size() == 2
                        && actors.stream().allMatch(Actor.Person.class::isInstance)
                        && sides.sides(actors).size() == 2)
                .reduce((first, second) -> second);
        if (group.isPresent() || known) {
            return group;
        }
        List<Actor> persons = new ArrayList<>(
                before(clause, word).filter(Actor.Person.class::isInstance).toList());
        Collections.reverse(persons);
        for (Actor other : persons) {
            if (!sides.side(other).equals(sides.side(persons.get(0)))) {
                return Optional.of(List.of(other, persons.get(0)));
            }
        }
        return Optional.empty();
    }

    /** The ministry, or else the state, last told of that is not an envoy's own. */
    Optional<Actor> host(Clause clause, int word, Set<Actor> envoys) {
        Set<Actor> own = sides.sides(envoys);
        Optional<Actor> post = clause.sentence().tokens().stream()
                .limit(word)
                .filter(token -> words.has("envoy", token.lemma().toLowerCase(Locale.ROOT)))
                .flatMap(token -> Stream.concat(post(clause, token.index()), post(clause, word)))
                .filter(state -> !own.contains(state))
                .findFirst();
        if (post.isPresent()) {
            return ministries(clause, word)
                    .filter(ministry -> sides.side(ministry).equals(post))
                    .reduce((first, second) -> second)
                    .or(() -> post);
        }
        return ministries(clause, word)
                .filter(actor ->
                        sides.side(actor).filter(side -> !own.contains(side)).isPresent())
                .reduce((first, second) -> second);
    }

    /** The state of "the ambassador in Rome", "the envoy to Calvessa". */
    private Stream<Actor> post(Clause clause, int envoy) {
        Stream<Actor> named = words.all("post").stream()
                .flatMap(preposition -> clause.obliques(envoy, preposition).stream())
                .flatMap(where -> Stream.concat(
                        sides.meant(clause, where).stream().filter(Actor.State.class::isInstance),
                        sides.cast().placesIn(clause.sentence().index()).stream()
                                .filter(place -> place.head() == where
                                        || place.span()
                                                .overlaps(clause.token(where).span()))
                                .flatMap(place -> place.place().country().stream())
                                .flatMap(country -> sides.state(country).stream())));
        return Stream.concat(named, postInWords(clause, envoy).stream());
    }

    /** The post's town is part of the envoy's own mention, or hangs elsewhere: "Iran's ambassador in Amman was summoned". */
    private Optional<Actor> postInWords(Clause clause, int envoy) {
        int at = envoy + 1;
        return at + 1 < clause.sentence().tokens().size() && words.has("post", clause.lemma(at))
                ? sides.atlas()
                        .called(clause.token(at + 1).text())
                        .flatMap(place -> place.country())
                        .flatMap(sides::state)
                : Optional.empty();
    }

    private Stream<Actor> ministries(Clause clause, int word) {
        return before(clause, word)
                .filter(actor -> actor instanceof Actor.Organisation organisation
                        && organisation.kind().equals("ministry"));
    }

    private Stream<Actor> before(Clause clause, int word) {
        return document.sentences().stream()
                .limit(clause.sentence().index() + 1L)
                .flatMap(sentence -> sides.cast().in(sentence.index()).stream())
                .filter(mention ->
                        mention.span().end() <= clause.token(word).span().start())
                .filter(mention -> mention.kind() != Mention.Kind.GROUP)
                .flatMap(mention -> mention.actors().stream())
                .filter(sides::isOfficial);
    }
}
