package io.github.entente.store.sameness;

import io.github.entente.language.Meaning;
import io.github.entente.language.NounPhrases;
import io.github.entente.language.NounPhrases.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What two texts that make one point call one thing differently: "contaminated water" and "treated water". */
final class Wordings {

    private final Meaning meaning;
    private final Weights weights;
    private @Nullable NounPhrases phrases;

    Wordings(Meaning meaning, Weights weights) {
        this.meaning = meaning;
        this.weights = weights;
    }

    Optional<Aligned.Terms> of(String one, String other) {
        if (phrases == null) {
            phrases = new NounPhrases();
        }
        List<Phrase> ones = only(phrases.in(one), other);
        List<Phrase> others = only(phrases.in(other), one);
        List<float[]> left = meaning.vectors(ones.stream().map(Phrase::text).toList());
        List<float[]> right = meaning.vectors(others.stream().map(Phrase::text).toList());
        double best = 0;
        Optional<Aligned.Terms> terms = Optional.empty();
        for (int first = 0; first < ones.size(); first++) {
            for (int second = 0; second < others.size(); second++) {
                boolean sameHead =
                        ones.get(first).head().equals(others.get(second).head());
                double over = Meaning.likeness(left.get(first), right.get(second))
                        - weights.of(sameHead ? "term-head" : "term");
                if (over > best && areNames(ones.get(first), others.get(second))) {
                    best = over;
                    terms = Optional.of(new Aligned.Terms(
                            ones.get(first).text(), others.get(second).text()));
                }
            }
        }
        return terms;
    }

    /** A phrase of one word alone is seldom a name for a thing; where one says less than the other ("water", "treated water"), both mean the same. */
    private static boolean areNames(Phrase one, Phrase other) {
        return !one.modifiers().isEmpty()
                && !other.modifiers().isEmpty()
                && !(one.head().equals(other.head())
                        && (one.modifiers().containsAll(other.modifiers())
                                || other.modifiers().containsAll(one.modifiers())));
    }

    private static List<Phrase> only(List<Phrase> phrases, String other) {
        String text = other.toLowerCase(Locale.ROOT);
        return phrases.stream()
                .filter(phrase -> !text.contains(phrase.text().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
