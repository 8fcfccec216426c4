package io.github.entente.event.statement;

import io.github.entente.article.Span;
import io.github.entente.event.Act;
import io.github.entente.event.Position;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * For or against what a position is: by what is done by it, and by its words. To ask somebody to stop is to be against, to ask them to stop a
 * war is not; to promise no more help is to be against, to promise no more threats is not.
 */
final class StanceReader {

    private final EventWords words;

    StanceReader(EventWords words) {
        this.words = words;
    }

    Position.Stance of(Sentence sentence, Span span, Act act) {
        Position.Stance usual = words.meaning("act-stance", act.key())
                .map(name -> Position.Stance.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Position.Stance.NEUTRAL);
        List<Token> said = sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
        String content = words.meaning("act-content", act.key()).orElse("");
        return switch (content) {
            case "asked" -> stance(isAskedAgainst(said, usual));
            case "promised" -> stance(isPromisedAgainst(said));
            case "told" -> stance(isToldAgainst(said));
            case "refused" -> stance(!(has(said, "negation") && has(said, "yield")));
            default -> usual;
        };
    }

    private static Position.Stance stance(boolean against) {
        return against ? Position.Stance.AGAINST : Position.Stance.FOR;
    }

    /** "stop the discharge", but "stop the war"; "should not threaten". */
    private boolean isAskedAgainst(List<Token> said, Position.Stance usual) {
        boolean denied = has(said, "negation");
        if (has(said, "end")) {
            return !has(said, "woe");
        }
        return usual == Position.Stance.AGAINST
                ? denied || !has(said, "mend")
                : denied && (has(said, "ill") || has(said, "woe"));
    }

    /** "freeze the assets", "send no more weapons", but "threaten nobody". */
    private boolean isPromisedAgainst(List<Token> said) {
        boolean ill = has(said, "ill");
        boolean end = has(said, "end");
        return has(said, "negation") ? !(ill || end || has(said, "woe")) : isHarm(said);
    }

    /** "The move is illegal", "the envoy was recalled", "it cannot be accepted", but "it does no harm". */
    private boolean isToldAgainst(List<Token> said) {
        return has(said, "negation") ? has(said, "refuse") : isHarm(said);
    }

    /** "Freeze the assets", "suspend the treaty"; to "lift the ban" or "drop the complaint" is none. */
    private boolean isHarm(List<Token> said) {
        boolean ended = said.stream()
                .map(StanceReader::lemma)
                .anyMatch(word -> words.has("end", word) && !words.has("hard", word));
        return (has(said, "ill") || has(said, "hard")) && !ended;
    }

    /** Whether a word of a group is among these, also one of two words: "give up". */
    private boolean has(List<Token> said, String group) {
        return IntStream.range(0, said.size())
                .anyMatch(at -> words.has(group, lemma(said.get(at)))
                        || at + 1 < said.size()
                                && words.has(group, lemma(said.get(at)) + " " + lemma(said.get(at + 1))));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
