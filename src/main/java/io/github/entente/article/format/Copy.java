package io.github.entente.article.format;

import io.github.entente.article.Part.Kind;
import io.github.entente.article.Span;
import io.github.entente.article.parts.Block;
import io.github.entente.article.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article's text as it comes to the desk.
 *
 * @param blocks its paragraphs: all that is not blank, in order; with its kind where the markup tells
 */
public record Copy(String text, List<Block> blocks) {

    private static final String GAP = "\n\n";

    public Copy {
        blocks = List.copyOf(blocks);
    }

    /** The same with a line above it. */
    public Copy below(String line, Kind kind) {
        return blocks.isEmpty() ? only(line, kind) : only(line, kind).followedBy(this);
    }

    /** The same with a line under it. */
    public Copy above(String line, Kind kind) {
        return blocks.isEmpty() ? only(line, kind) : followedBy(only(line, kind));
    }

    private static Copy only(String line, Kind kind) {
        return new Copy(line, List.of(Block.of(Span.of(0, line.length()), kind)));
    }

    private Copy followedBy(Copy other) {
        int shift = text.length() + GAP.length();
        List<Block> all = new ArrayList<>(blocks);
        other.blocks.forEach(block -> all.add(
                new Block(Span.of(block.span().start() + shift, block.span().end() + shift), block.kind())));
        return new Copy(text + GAP + other.text, all);
    }

    /** The same, with this kind for every block whose kind is not known. */
    public Copy as(Kind kind) {
        return new Copy(
                text,
                blocks.stream()
                        .map(block -> block.kind().isPresent() ? block : Block.of(block.span(), kind))
                        .toList());
    }

    public boolean has(Kind kind) {
        return blocks.stream().anyMatch(block -> block.kind().equals(Optional.of(kind)));
    }

    public String line(Block block) {
        return Blank.collapse(block.span().in(text));
    }
}
