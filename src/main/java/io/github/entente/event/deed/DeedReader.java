package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.article.Span;
import io.github.entente.event.Deed;
import io.github.entente.event.Evidence;
import io.github.entente.event.Trace;
import io.github.entente.event.Trace.Signal;
import io.github.entente.event.When;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                                told(clause, word, parties, sides, belonging, said, used, List.copyOf(all))));
                all.sort(Comparator.comparingInt(Told::word));
                all.forEach(told -> found.add(deed(clause, told, where, said)));
            });
        }
        return found;
    }

    private static Stream<Integer> verbsFirst(Sentence sentence) {
        return sentence.tokens().stream()
                .sorted(Comparator.comparing(token -> !token.isVerb()))
                .map(Token::index);
    }

    /** A word that tells a deed. */
    private record Told(
            int word, DeedCue cue, List<Actor> doers, List<Actor> targets, Deed.Status status, boolean follows) {}

    /** Mostly one deed; "switched recognition from Ada to Bo" is two. */
    private List<Told> told(
            Clause clause,
            int word,
            DeedParties parties,
            Sides sides,
            Belonging belonging,
            List<Attribution> said,
            BitSet used,
            List<Told> earlier) {
        boolean before = clause.tree().is(word, "amod") || clause.tree().is(word, "compound");
        if (before
                && parties.things().modified(word).isEmpty()
                && !parties.things().isOwned(word)) {
            return List.of();
        }
        List<Told> found = new ArrayList<>();
        for (DeedCue cue : fitting(clause, word, parties)) {
            int thing = parties.things().thing(cue, word, false).orElse(word);
            if (parties.things().isNone(thing)) {
                continue;
            }
            used.set(thing);
            told(clause, word, cue, thing, parties, sides, belonging, said, earlier)
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The first row whose thing stands there itself, else the first that has it at all, and those that tell a second deed beside it. */
    private List<DeedCue> fitting(Clause clause, int word, DeedParties parties) {
        List<DeedCue> rows = lexicon.at(clause, word).stream()
                .filter(cue -> cue.hasItsWords(clause, word, parties.things().top(word)))
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
            List<Told> before) {
        boolean together = cue.frame() == DeedCue.Frame.TOGETHER;
        boolean verb = cue.pos() == DeedCue.Pos.VERB;
        boolean given = new Given(clause, words, parties.things()).is(word);
        List<Attribution> said = verb
                ? all
                : all.stream() // "Ardania's attack on Belmora was condemned" by nobody in particular
                        .filter(attribution -> !attribution.source().isEmpty())
                        .toList();
        DeedSpeech speech = new DeedSpeech(clause, sides, belonging, words, said);
        Others others = new Others(clause, sides, belonging);
        Set<Actor> doers = new LinkedHashSet<>(parties.doers(cue, word, thing));
        Set<Actor> own = sides.sides(doers);
        List<Actor> targets = together ? List.copyOf(own) : parties.targets().of(cue, word, thing, own);
        boolean follows = false;
        if (together && own.size() < 2 && parties.isDoneByStrangers(word)) {
            return Optional.empty();
        } else if (together && own.size() < 2
                || cue.frame() == DeedCue.Frame.EITHER && own.isEmpty() && targets.isEmpty()) {
            if (own.isEmpty()) {
                doers.addAll(others.pair());
            } else {
                others.than(own).ifPresent(doers::add);
            }
            targets = doers.size() < 2 ? List.of() : List.copyOf(sides.sides(doers));
            follows = true;
        } else if (targets.isEmpty() && own.size() > 1) {
            boolean mutual =
                    cue.frame() == DeedCue.Frame.EITHER || parties.targets().isMutual(thing);
            targets = mutual ? List.copyOf(own) : List.of();
        } else if (targets.isEmpty() && own.size() == 1 && (verb || given)) {
            if (cue.frame() != DeedCue.Frame.ON || !parties.targets().isAtHome(thing)) {
                targets = asBefore(own, before, sides)
                        .orElseGet(() -> others.than(own).stream().toList());
            }
            follows = true;
        } else if (own.isEmpty()
                && (verb
                        ? parties.isLeftOpen(cue, word) || parties.isDoneByPronoun(word)
                        : cue.things().isPresent())) {
            doers.addAll(speech.whoSays(word, targets));
            boolean bidden = cue.frame() == DeedCue.Frame.BIDDEN; // nothing is ordered that nobody says
            if (doers.isEmpty() && !bidden && !parties.isDoneByPronoun(word)) {
                others.than(Set.copyOf(targets)).ifPresent(doers::add);
            }
            follows = true;
        }
        if (!areSides(doers) || !areSides(targets)) {
            return Optional.empty();
        }
        boolean guessed = follows;
        List<Actor> affected = targets;
        if (!verb
                && !given
                && said.stream()
                        .flatMap(attribution -> attribution.content().stream())
                        .anyMatch(content -> content.contains(clause.token(word).span()))) {
            return Optional.empty(); // what a noun names in speech is an issue, not news
        }
        Optional<Deed.Status> state =
                given ? new DeedStatus(clause, words).ofGiven(word) : speech.status(word, cue, sides.sides(doers));
        return state.map(status -> new Told(word, cue, List.copyOf(doers), affected, status, guessed));
    }

    /** Whether some of them act for a state or a body; of persons nothing else is known of, nobody can tell. */
    private static boolean areSides(Collection<Actor> actors) {
        return actors.stream()
                .anyMatch(actor -> !(actor instanceof Actor.Person person)
                        || person.country().isPresent()
                        || !person.tenures().isEmpty());
    }

    /** Of two deeds told in one sentence the second is often done to those of the first: "cut ties with Japan and recalled its envoy". */
    private static Optional<List<Actor>> asBefore(Set<Actor> own, List<Told> before, Sides sides) {
        for (Told told : before) {
            Set<Actor> doers = sides.sides(told.doers());
            if (doers.equals(own)) {
                return Optional.of(told.targets())
                        .filter(targets -> targets.stream().noneMatch(own::contains));
            }
            if (own.equals(Set.copyOf(told.targets()))) {
                return Optional.of(List.copyOf(doers));
            }
        }
        return Optional.empty();
    }

    private Deed deed(Clause clause, Told told, Where where, List<Attribution> said) {
        Span own = clause.token(told.word()).span();
        List<Span> outside = said.stream()
                .flatMap(attribution -> attribution.content().stream())
                .filter(span -> !span.contains(own))
                .toList();
        return new Deed(
                told.cue().act(),
                told.doers(),
                told.targets(),
                date(clause, told, said, outside),
                where.of(clause, told.word(), outside),
                told.status(),
                List.of(Evidence.found(clause.sentence().span(), told.follows(), trace(clause, told))));
    }

    /** What is announced without a date is of the day on which it is: "announced on Friday that it would lift the ban". */
    private When date(Clause clause, Told told, List<Attribution> said, List<Span> outside) {
        boolean done = told.status() == Deed.Status.DONE;
        When own = when.at(clause, told.word(), done ? WhenReader.Side.PAST : WhenReader.Side.FUTURE, outside);
        if (done || !(own instanceof When.Unknown)) {
            return own;
        }
        Span word = clause.token(told.word()).span();
        return said.stream()
                .filter(attribution -> attribution.content().stream().anyMatch(content -> content.contains(word)))
                .filter(attribution -> attribution.word() >= 0)
                .map(attribution -> when.at(clause, attribution.word(), WhenReader.Side.PAST, attribution.content()))
                .filter(date -> !(date instanceof When.Unknown))
                .findFirst()
                .orElse(own);
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
