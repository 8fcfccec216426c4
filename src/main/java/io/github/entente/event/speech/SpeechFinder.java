package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds, in one sentence, who says what by which word. Whether the speaker matters is for others to judge. */
public final class SpeechFinder {

    private final SpeechLexicon lexicon;
    private final EventWords words;

    public SpeechFinder(SpeechLexicon lexicon, EventWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** All attributions of a sentence in the order of their cues; none for a sentence without a tree. */
    List<Attribution> in(Sentence sentence, Quotes quotes) {
        return Clause.of(sentence).map(clause -> in(clause, quotes)).orElse(List.of());
    }

    /** Who is said to speak in a sentence that has nothing of what is said. */
    Optional<Attribution> bare(Sentence sentence, Quotes quotes) {
        return Clause.of(sentence)
                .flatMap(clause -> new DirectSpeech(
                                clause, new Speakers(clause, lexicon, words, quotes), lexicon, words, quotes)
                        .bare());
    }

    private List<Attribution> in(Clause clause, Quotes quotes) {
        Speakers speakers = new Speakers(clause, lexicon, words, quotes);
        ImpliedSpeakers implied = new ImpliedSpeakers(clause, words);
        GovernedSpeech governed = new GovernedSpeech(clause, speakers, lexicon, words);
        InsetSpeech inset = new InsetSpeech(clause, speakers, lexicon, words, quotes);
        LooseSpeech loose = new LooseSpeech(clause, speakers, lexicon, words, quotes);
        Rejoinder rejoinder = new Rejoinder(clause, speakers, words);
        DirectSpeech direct = new DirectSpeech(clause, speakers, lexicon, words, quotes);
        Semicolon semicolon = new Semicolon(clause, lexicon);
        List<Attribution> found = new ArrayList<>();
        direct.colon().ifPresent(found::add);
        new Terms(clause, speakers, words).of().ifPresent(found::add);
        IntStream.range(0, clause.sentence().tokens().size())
                .filter(word -> !words.isUnreal(clause, word)
                        || isSaidToHaveBeenDone(clause, word)
                        || implied.of(word).isPresent())
                .forEach(word -> direct.at(word)
                        .or(() -> inset.at(word))
                        .or(() -> rejoinder.at(word))
                        .or(() -> governed.at(word)
                                .filter(told -> !semicolon.parts(told))
                                .filter(told ->
                                        !told.isBefore(clause.token(word).span())))
                        .or(() -> loose.following(word))
                        .or(() -> governed.at(word).filter(told -> !semicolon.parts(told)))
                        .or(() -> loose.at(word))
                        .map(semicolon::withRest)
                        .map(loose::withQuotes)
                        .ifPresent(found::add));
        return withoutSecondHand(found);
    }

    /** "Wang is said <i>to have assured</i> him that": told as done. */
    private boolean isSaidToHaveBeenDone(Clause clause, int word) {
        int head = clause.tree().head(word);
        return head >= 0
                && clause.tree().is(word, "xcomp")
                && clause.isInfinitive(word)
                && clause.auxiliaries(word).stream().anyMatch(aux -> words.has("perfect", aux))
                && clause.isPassive(head)
                && lexicon.verb(clause, head).stream()
                        .anyMatch(cue -> cue.frame().content() == Frame.Content.CLAUSE);
    }

    /** Of "Xi, according to Beijing, urged Tokyo to" the one who urges is Xi; "the matter will be raised, according to Xi" names nobody else. */
    private static List<Attribution> withoutSecondHand(List<Attribution> all) {
        return all.stream()
                .filter(attribution -> attribution.construction() != Attribution.Construction.ACCORDING_TO
                        || all.stream()
                                .noneMatch(inner -> inner != attribution
                                        && inner.source().isPresent()
                                        && inner.isMainWordOf(attribution)))
                .toList();
    }
}
