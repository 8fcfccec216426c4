package io.github.entente.article.format.pdf;

import io.github.entente.article.Part.Kind;
import io.github.entente.article.Span;
import io.github.entente.article.format.Copy;
import io.github.entente.article.parts.Block;
import io.github.entente.article.parts.Sentences;
import io.github.entente.article.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts lines together to paragraphs: by the gaps between them, the size of their letters, and across pages where a sentence goes on. */
final class PdfParagraphs {

    private static final float WIDER_GAP = 1.3f;
    private static final float OTHER_SIZE = 1.12f;
    private static final float HEADLINE_SIZE = 1.2f;
    private static final int LONGEST_HEADLINE = 250;

    private final List<Line> lines;
    private final float pitch;
    private final float size;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    private PdfParagraphs(List<Line> lines) {
        this.lines = lines;
        this.pitch = median(gaps());
        this.size = median(lines.stream().map(Line::size).toList());
    }

    static Copy of(List<Line> lines) {
        PdfParagraphs paragraphs = new PdfParagraphs(lines);
        paragraphs.run();
        return new Copy(paragraphs.text.toString(), paragraphs.blocks);
    }

    private void run() {
        Optional<Line> headline = headline();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || parts(lines.get(i - 1), lines.get(i))) {
                List<Line> paragraph = lines.subList(from, i);
                add(joined(paragraph), headline.filter(paragraph::contains).isPresent());
                from = i;
            }
        }
    }

    /** The largest letters of the first page, where they are larger than those of the story. */
    private Optional<Line> headline() {
        return lines.stream()
                .filter(line -> line.page() == lines.get(0).page())
                .max((one, other) -> Float.compare(one.size(), other.size()))
                .filter(line -> line.size() >= HEADLINE_SIZE * size);
    }

    private boolean parts(Line before, Line next) {
        if (Math.max(before.size(), next.size()) > OTHER_SIZE * Math.min(before.size(), next.size())) {
            return true;
        } else if (before.page() != next.page() || next.y() < before.y()) {
            // A new page or column: a sentence that goes on goes on there.
            return Sentences.ends(before.text())
                    || !Character.isLowerCase(next.text().codePointAt(0));
        }
        return next.y() - before.y() > WIDER_GAP * pitch;
    }

    private static String joined(List<Line> paragraph) {
        StringBuilder words = new StringBuilder();
        for (Line line : paragraph) {
            int last = words.length() - 1;
            boolean hyphen = last > 0
                    && (words.charAt(last) == '-' || words.charAt(last) == '\u00AD' || words.charAt(last) == '\u2010')
                    && Character.isLetter(words.charAt(last - 1))
                    && Character.isLowerCase(line.text().codePointAt(0));
            if (hyphen) {
                words.setLength(last);
            } else if (last >= 0 && !Character.isIdeographic(words.codePointBefore(last + 1))) {
                words.append(' ');
            }
            words.append(line.text());
        }
        return words.toString().replace("\u00AD", "");
    }

    private void add(String paragraph, boolean isHeadline) {
        String words = Blank.collapse(paragraph).strip();
        if (words.isEmpty()) {
            return;
        }
        text.append(text.length() == 0 ? "" : "\n\n");
        Span span = Span.of(text.length(), text.length() + words.length());
        boolean marked = isHeadline && words.length() <= LONGEST_HEADLINE;
        blocks.add(marked ? Block.of(span, Kind.HEADLINE) : Block.of(span));
        text.append(words);
    }

    private List<Float> gaps() {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 0) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    private static float median(List<Float> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get((values.size() - 1) / 2);
    }
}
