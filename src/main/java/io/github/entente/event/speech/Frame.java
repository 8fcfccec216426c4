package io.github.entente.event.speech;

import java.util.List;
import java.util.Optional;

/**
 * The construction a cue stands in, as speech.csv writes it: "that", "to", "Y to", "on Y to", "Y that", "N", "for N", "Y for N".
 *
 * @param addressee whether somebody is addressed or asked (Y)
 * @param addresseePreposition the preposition before Y: "on" in "called on Y to"
 * @param content what the content is
 * @param contentPreposition the preposition before the content: "for" in "called for N"
 */
record Frame(
        boolean addressee,
        Optional<String> addresseePreposition,
        Content content,
        Optional<String> contentPreposition) {

    enum Content {
        CLAUSE,
        INFINITIVE,
        NOUN
    }

    /** @throws IllegalArgumentException naming what is wrong with the words */
    static Frame of(String words) {
        List<String> all = List.of(words.split(" "));
        int y = all.indexOf("Y");
        List<String> before = all.subList(0, Math.max(y, 0));
        List<String> content = all.subList(y + 1, all.size());
        if (before.size() > 1 || content.isEmpty() || content.size() > 2) {
            throw new IllegalArgumentException(
                    "\"" + words + "\" is no frame; write that, to, N or p N, with Y or p Y before it");
        }
        String last = content.get(content.size() - 1);
        Content kind =
                switch (last) {
                    case "that" -> Content.CLAUSE;
                    case "to" -> Content.INFINITIVE;
                    case "N" -> Content.NOUN;
                    default ->
                        throw new IllegalArgumentException(
                                "\"" + words + "\" is no frame; it must end in that, to or N, not in \"" + last + "\"");
                };
        Optional<String> preposition = content.size() == 2 ? Optional.of(content.get(0)) : Optional.empty();
        return new Frame(y >= 0, before.stream().findFirst(), kind, preposition);
    }
}
