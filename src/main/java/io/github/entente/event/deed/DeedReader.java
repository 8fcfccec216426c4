package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.article.Span;
import io.github.entente.event.Deed;
import io.github.entente.event.Evidence;
import io.github.entente.event.Trace;
import io.github.entente.event.Trace.Signal;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.setting.Where;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what sides do to each other, one deed for each word that tells one; that several words tell the same deed is {@link DeedMerger}'s. */
final class DeedReader {

    private final DeedLexicon lexicon;
    private final EventWords words;
    private final WhenReader when;
    private final Function<String, Optional<Actor.State>> adjectives;

    /** @param adjectives the state of an adjective or a name of one word: "Japanese" */
    DeedReader(
            DeedLexicon lexicon,
            EventWords words,
            WhenReader when,
            Function<String, Optional<Actor.State>> adjectives) {
        this.lexicon = lexicon;
        this.words = words;
        this.when = when;
        this.adjectives = adjectives;
    }

    List<Deed> in(Document document, Sides sides, List<List<Attribution>> speech) {
        List<Deed> found = new ArrayList<>();
        Where where = new Where(sides, document.article(), words);
        Function<Clause, Belonging> belongings = clause -> new Belonging(clause, sides, adjectives, words);
        EarlierThings earlier = new EarlierThings(lexicon, document, belongings);
        for (Sentence sentence : document.sentences()) {
            Clause.of(sentence).ifPresent(clause -> {
                Belonging belonging = belongings.apply(clause);
                DeedParties parties = new DeedParties(clause, sides, lexicon, words, belonging, earlier);
                List<Attribution> said = speech.get(sentence.index());
                BitSet used = new BitSet();
                List<Told> all = new ArrayList<>();
                // "lifted the ban" is no ban
                verbsFirst(sentence)
                        .filter(word -> !used.get(word))
                        .forEach(word -> all.addAll(
                                told(clause, word, parties, sides, belonging, said, used, List.copyOf(all), found)));
                all.sort(Comparator.comparingInt(Told::word));
                DeedPlace places = new DeedPlace(where, sides);
                all.forEach(told -> found.add(deed(clause, told, places, said)));
                new Sequels(clause, sides, belonging, words, when).of(found).ifPresent(found::add);
            });
        }
        return found;
    }

    private static Stream<Integer> verbsFirst(Sentence sentence) {
        return sentence.tokens().stream()
                .sorted(Comparator.comparing(token -> !token.isVerb()))
                .map(Token::index);
    }

    /** Mostly one deed; "switched recognition from Ada to Bo" is two. */
    private List<Told> told(
            Clause clause,
            int word,
            DeedParties parties,
            Sides sides,
            Belonging belonging,
            List<Attribution> said,
            BitSet used,
            List<Told> earlier,
            List<Deed> found) {
        boolean before = clause.tree().is(word, "amod") || clause.tree().is(word, "compound");
        if (before
                && parties.participles().modified(word).isEmpty()
                && !parties.participles().isOwned(word)) {
            return List.of();
        }
        List<Told> told = new ArrayList<>();
        for (DeedCue cue : fitting(clause, word, parties)) {
            int thing = parties.things().thing(cue, word, false).orElse(word);
            if (parties.things().isNone(thing) || isCalled(clause, word)) {
                continue;
            }
            used.set(thing);
            told(clause, word, cue, thing, parties, sides, belonging, said, earlier, found).stream()
                    .flatMap(one -> one.each(sides, isJoint(clause, cue, thing)))
                    .forEach(told::add);
        }
        return List.copyOf(told);
    }

    /** Ties are cut and restored together, "recalled their ambassadors" tells of two deeds. */
    private boolean isJoint(Clause clause, DeedCue cue, int thing) {
        return lexicon.isOf("relation", clause.token(thing))
                || words.has("joint", cue.act().key());
    }

    /** "The ban <i>is an attack</i> on the poor": a name for something else. */
    private static boolean isCalled(Clause clause, int word) {
        return clause.token(word).isNoun()
                && !clause.tree().children(word, "cop").isEmpty()
                && clause.tree().children(word, "det").stream()
                        .anyMatch(det -> clause.lemma(det).equals("a")
                                || clause.lemma(det).equals("an"));
    }

    /** The first row whose thing stands there itself, else the first that has it at all, and those that tell a second deed beside it. */
    private List<DeedCue> fitting(Clause clause, int word, DeedParties parties) {
        List<DeedCue> rows = lexicon.at(clause, word).stream()
                .filter(cue ->
                        cue.hasItsWords(clause, word, parties.participles().top(word)))
                .filter(cue -> parties.things().thing(cue, word, false).isPresent())
                .toList();
        Optional<DeedCue> first = rows.stream()
                .filter(cue -> parties.things().thing(cue, word, true).isPresent())
                .findFirst()
                .or(() -> rows.stream().findFirst());
        return first.map(one -> Stream.concat(Stream.of(one), rows.stream().filter(cue -> cue.isApart(one)))
                        .toList())
                .orElse(List.of());
    }

    private Optional<Told> told(
            Clause clause,
            int word,
            DeedCue cue,
            int thing,
            DeedParties parties,
            Sides sides,
            Belonging belonging,
            List<Attribution> all,
            List<Told> before,
            List<Deed> found) {
        boolean verb = cue.pos() == DeedCue.Pos.VERB;
        boolean given = new Given(clause, words, parties.things(), parties.participles(), belonging).is(word);
        List<Attribution> said = verb
                ? all
                : all.stream() // "Ardania's attack on Belmora was condemned" by nobody in particular
                        .filter(attribution -> !attribution.source().isEmpty())
                        .toList();
        DeedSpeech speech = new DeedSpeech(clause, sides, belonging, words, said);
        Optional<Understood> understood = new Understanding(
                        new Others(clause, sides, belonging), parties, speech, belonging, sides, words)
                .of(cue, word, thing, given, before, found)
                .filter(who -> areSides(who.doers()) && areSides(who.targets()));
        if (understood.isEmpty()) {
            return Optional.empty();
        }
        Understood who = understood.get();
        if (!verb
                && !given
                && !parties.isAnnounced(word)
                && said.stream()
                        .flatMap(attribution -> attribution.content().stream())
                        .anyMatch(content -> content.contains(clause.token(word).span()))) {
            return Optional.empty(); // what a noun names in speech is an issue, not news
        }
        Optional<Deed.Status> state = given
                ? new DeedStatus(clause, words).ofGiven(word)
                : speech.status(word, cue, sides.sides(who.doers()));
        return state.map(
                status -> new Told(word, thing, cue, List.copyOf(who.doers()), who.targets(), status, who.follows()));
    }

    /** Whether some of them act for a state or a body; of persons nothing else is known of, nobody can tell. */
    static boolean areSides(Collection<Actor> actors) {
        return actors.stream()
                .anyMatch(actor -> !(actor instanceof Actor.Person person)
                        || person.country().isPresent()
                        || !person.tenures().isEmpty());
    }

    private Deed deed(Clause clause, Told told, DeedPlace places, List<Attribution> said) {
        Span own = clause.token(told.word()).span();
        List<Span> outside = said.stream()
                .flatMap(attribution -> attribution.content().stream())
                .filter(span -> !span.contains(own))
                .toList();
        return new Deed(
                told.cue().act(),
                told.doers(),
                told.targets(),
                new DeedDay(clause, when, words).of(told, said, outside),
                places.of(told, clause, outside),
                told.status(),
                List.of(Evidence.found(clause.sentence().span(), told.follows(), trace(clause, told))));
    }

    private static Trace trace(Clause clause, Told told) {
        DeedCue cue = told.cue();
        return new Trace(
                List.of(
                        Signal.construction(Signal.value(cue.pos()) + "-" + Signal.value(cue.frame())),
                        new Signal("parties", told.follows() ? "follow" : "named")),
                Optional.of(cue.row()),
                Optional.of(clause.token(told.word()).span()));
    }
}
