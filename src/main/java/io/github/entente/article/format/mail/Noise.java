package io.github.entente.article.format.mail;

import io.github.entente.article.Article;
import io.github.entente.article.Part.Kind;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import io.github.entente.article.format.Copy;
import io.github.entente.article.parts.Block;
import io.github.entente.article.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Marks what belongs to a mail and not to its news; mail-noise.csv lists it. */
final class Noise {

    private final List<Pattern> lines;
    private final List<Pattern> footers;

    Noise() {
        List<DataFile.Row> rows = DataFile.read(Article.class, "mail-noise.csv");
        lines = patterns(rows, "line");
        footers = patterns(rows, "footer");
    }

    private static List<Pattern> patterns(List<DataFile.Row> rows, String from) {
        return rows.stream()
                .filter(row -> row.text("from").equals(from))
                .map(row -> Regex.of(row, "pattern", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /** The same text, with the paragraphs of the mail itself as promotion. */
    Copy marked(Copy copy) {
        List<Block> blocks = new ArrayList<>();
        boolean footer = false;
        for (Block block : copy.blocks()) {
            String words = Blank.collapse(block.span().in(copy.text()));
            // A story comes first: what looks like a footer at the very top is a line of it.
            footer = footer || !blocks.isEmpty() && fits(footers, words);
            blocks.add(
                    footer || fits(lines, words) || fits(footers, words) ? Block.of(block.span(), Kind.PROMO) : block);
        }
        return new Copy(copy.text(), blocks);
    }

    private static boolean fits(List<Pattern> patterns, String words) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }
}
