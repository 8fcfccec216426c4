package io.github.entente.article.parts;

import io.github.entente.article.date.Dates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is quickly seen of a paragraph, each looked for at most once and only when asked. Used from one thread. */
final class Traits {

    private final String paragraph;
    private Optional<String> small = Optional.empty();
    private Optional<Boolean> year = Optional.empty();

    Traits(String paragraph) {
        this.paragraph = paragraph;
    }

    String paragraph() {
        return paragraph;
    }

    boolean mayHaveYear() {
        year = year.or(() -> Optional.of(Dates.mayHaveYear(paragraph)));
        return year.orElseThrow();
    }

    /** @param words in small letters */
    boolean hasAny(List<String> words) {
        small = small.or(() -> Optional.of(paragraph.toLowerCase(Locale.ROOT)));
        String text = small.orElseThrow();
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
