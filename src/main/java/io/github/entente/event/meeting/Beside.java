package io.github.entente.event.meeting;

import io.github.entente.article.Span;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.Optional;
import java.util.stream.Collectors;

/** The occasion in "on the sidelines of the UN General Assembly". */
final class Beside {

    private final EventWords words;

    Beside(EventWords words) {
        this.words = words;
    }

    Optional<String> of(Clause clause) {
        for (int word = 0; word < clause.sentence().tokens().size(); word++) {
            if (words.has("beside", clause.lemma(word))) {
                Optional<Integer> occasion =
                        clause.obliques(word, "of").stream().findFirst();
                if (occasion.isPresent()) {
                    return clause.stretches(clause.tree().subtree(occasion.get())).stream()
                            .findFirst()
                            .map(span -> name(clause, span, occasion.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static String name(Clause clause, Span span, int head) {
        int first = clause.sentence().tokens().stream()
                .filter(token -> span.contains(token.span()))
                .filter(token -> !token.tag().equals("IN") && !token.tag().equals("DT"))
                .findFirst()
                .map(token -> token.index())
                .orElse(head);
        int last = Math.max(head, first);
        return clause.sentence().tokens().subList(first, last + 1).stream()
                .map(token -> token.text())
                .collect(Collectors.joining(" "));
    }
}
