package io.github.entente.language;

import io.github.entente.article.Part;
import io.github.entente.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of one part of an article.
 *
 * @param index its place in the document, from 0
 * @param part the part it belongs to
 * @param span where it stands in the article's text
 * @param tokens its words and marks
 * @param tree its dependency tree; absent where the sentence could not matter and was not parsed
 */
public record Sentence(int index, Part part, Span span, List<Token> tokens, Optional<Tree> tree) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The same sentence as a parser reads it. */
    Sentence with(List<Token> tagged, Tree parsed) {
        return new Sentence(index, part, span, tagged, Optional.of(parsed));
    }

    /** The stretch of text from one token to another, both included. */
    public Span span(int first, int last) {
        return tokens.get(first).span().cover(tokens.get(last).span());
    }

    /** The last token before a stretch of the text. */
    public Optional<Token> before(Span stretch) {
        return tokens.stream()
                .filter(token -> token.span().end() <= stretch.start())
                .reduce((first, second) -> second);
    }
}
