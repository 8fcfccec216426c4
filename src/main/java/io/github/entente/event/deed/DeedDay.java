package io.github.entente.event.deed;

import io.github.entente.article.Span;
import io.github.entente.event.Deed;
import io.github.entente.event.When;
import io.github.entente.event.setting.Moments.Moment;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** On which day a deed was done, by its sentence. */
final class DeedDay {

    private final Clause clause;
    private final WhenReader when;
    private final EventWords words;

    DeedDay(Clause clause, WhenReader when, EventWords words) {
        this.clause = clause;
        this.when = when;
        this.words = words;
    }

    When of(Told told, List<Attribution> said, List<Span> outside) {
        boolean done = told.status() == Deed.Status.DONE;
        int word = told.word();
        When own = when.at(clause, word, done ? WhenReader.Side.PAST : WhenReader.Side.FUTURE, outside);
        if (!(own instanceof When.Unknown)) {
            return done ? first(own) : own;
        }
        if (!done || isInProgress(word) || told.cue().frame() == DeedCue.Frame.BIDDEN) {
            return announced(word, said).orElse(own);
        }
        return equated(word)
                .or(() -> since(word))
                .or(() -> isPerfect(word) ? announced(word, said) : Optional.empty())
                .or(() -> ofNoun(word))
                .or(() -> listed(word))
                .or(() -> beside(word, outside))
                .orElse(own);
    }

    /** What is announced without a date is of the day on which it is: "announced on Friday that it would lift the ban", "that it was lifting the ban". */
    private Optional<When> announced(int word, List<Attribution> said) {
        Span span = clause.token(word).span();
        return said.stream()
                .filter(attribution -> attribution.content().stream().anyMatch(content -> content.contains(span)))
                .filter(attribution -> attribution.word() >= 0)
                .map(attribution -> when.at(clause, attribution.word(), WhenReader.Side.PAST, attribution.content()))
                .filter(date -> !(date instanceof When.Unknown))
                .findFirst();
    }

    /** "said on Friday that it had lifted the ban", as news: not "had earlier lifted". */
    private boolean isPerfect(int verb) {
        return clause.auxiliaries(verb).contains("have")
                && !clause.tree().is(verb, "acl")
                && clause.tree().children(verb, "advmod").stream()
                        .noneMatch(when -> words.has("long-since", clause.lemma(when)));
    }

    private boolean isInProgress(int verb) {
        return clause.token(verb).tag().equals("VBG")
                && clause.tree().children(verb, "aux").stream()
                        .anyMatch(auxiliary -> clause.lemma(auxiliary).equals("be"));
    }

    /** "<i>from 24 November</i> to 5 December" it began. */
    private When first(When own) {
        List<Moment> all = when.moments().in(clause.sentence());
        return IntStream.range(1, all.size())
                .filter(at -> all.get(at).past().equals(own)
                        && isBehind("range-end", all.get(at))
                        && isBehind("range-start", all.get(at - 1)))
                .mapToObj(at -> all.get(at - 1).past())
                .filter(date -> !(date instanceof When.Unknown))
                .findFirst()
                .orElse(own);
    }

    private boolean isBehind(String prepositions, Moment moment) {
        return clause.sentence()
                .before(moment.span())
                .filter(token -> words.has(prepositions, token.lemma()))
                .isPresent();
    }

    /** "has held him <i>since 2009</i>" tells when it began. */
    private Optional<When> since(int verb) {
        return clause.auxiliaries(verb).contains("have")
                ? when.moments().in(clause.sentence()).stream()
                        .filter(moment -> moment.span().start()
                                        > clause.token(verb).span().end()
                                && clause.sentence()
                                        .before(moment.span())
                                        .filter(token -> words.has("since", token.lemma()))
                                        .isPresent())
                        .map(Moment::past)
                        .filter(date -> !(date instanceof When.Unknown))
                        .findFirst()
                : Optional.empty();
    }

    /** "The last time an envoy was recalled was <i>in 1940</i>." */
    private Optional<When> equated(int verb) {
        boolean told = clause.tree().is(verb, "csubj")
                || clause.tree().is(verb, "acl")
                        && clause.lemma(clause.tree().head(verb)).equals("time");
        int up = clause.tree().head(verb);
        int over = told && !clause.tree().is(verb, "csubj") ? clause.tree().head(up) : up;
        return !told || over < 0
                ? Optional.empty()
                : when.moments().in(clause.sentence()).stream()
                        .filter(moment ->
                                moment.span().overlaps(clause.token(over).span()))
                        .map(Moment::past)
                        .findFirst();
    }

    /** "<i>Thursday's</i> incident in which a boat was rammed", "it was the envoy who was called in <i>on April 28</i>". */
    private Optional<When> ofNoun(int verb) {
        int noun = clause.tree().head(verb);
        return noun < 0 || !clause.tree().is(verb, "acl") || !clause.token(noun).isNoun()
                ? Optional.empty()
                : when.moments().in(clause.sentence()).stream()
                        .filter(moment -> clause.sentence().tokens().stream()
                                .filter(token -> token.span().overlaps(moment.span()))
                                .anyMatch(token -> clause.tree().head(token.index()) == noun))
                        .map(Moment::past)
                        .filter(date -> !(date instanceof When.Unknown))
                        .findFirst();
    }

    /** "was signed by Japan, Nepal and Oman <i>in May</i>", of which the parser makes one name. */
    private Optional<When> listed(int verb) {
        BitSet below = clause.tree().subtree(verb);
        return when.moments().in(clause.sentence()).stream()
                .filter(moment -> clause.sentence().tokens().stream()
                        .filter(token -> token.span().overlaps(moment.span()))
                        .allMatch(token ->
                                below.get(token.index()) && clause.tree().is(token.index(), "appos")))
                .map(Moment::past)
                .filter(date -> !(date instanceof When.Unknown))
                .findFirst();
    }

    /** "He flew to the islands <i>in August 2012</i>, whereupon Japan recalled its envoy; Oman closed its mission." */
    private Optional<When> beside(int verb, List<Span> outside) {
        int up = clause.tree().head(verb);
        boolean past = clause.token(verb).tag().equals("VBD")
                || clause.auxiliaries(verb).contains("be")
                        && !clause.auxiliaries(verb).contains("have");
        boolean joined = clause.tree().is(verb, "parataxis")
                || clause.tree().is(verb, "dep")
                || clause.tree().is(verb, "conj")
                || clause.tree().is(verb, "advcl")
                        && clause.tree().children(verb, "mark").stream()
                                .anyMatch(mark -> words.has("meanwhile", clause.lemma(mark)));
        if (!past || !joined || up < 0 || up > verb || !clause.token(up).isVerb()) {
            return Optional.empty();
        }
        return Optional.of(when.at(clause, up, WhenReader.Side.PAST, outside))
                .filter(date -> !(date instanceof When.Unknown))
                .or(() -> beside(up, outside));
    }
}
