package io.github.entente.event.speech;

import io.github.entente.language.Document;
import java.util.List;

/**
 * All that is said in an article, by anybody: the one finding of speech that both statements and the list of attributions are read off.
 *
 * @param sentences what is said in each sentence, by sentence index, in the order of the cues; what carries a speech on is marked as continued
 */
public record Speech(List<List<Attribution>> sentences) {

    public Speech {
        sentences = sentences.stream().map(List::copyOf).toList();
    }

    public static Speech of(Document document, SpeechFinder finder, Quotes quotes) {
        List<List<Attribution>> told = document.sentences().stream()
                .map(sentence -> finder.in(sentence, quotes))
                .toList();
        return new Speech(new QuotedSpeech(document, finder, quotes, told).carriedOn());
    }

    /** What may be somebody's statement in a sentence. */
    public List<Attribution> in(int sentence) {
        return sentences.get(sentence).stream()
                .filter(attribution -> attribution.construction() != Attribution.Construction.MENTION)
                .toList();
    }
}
