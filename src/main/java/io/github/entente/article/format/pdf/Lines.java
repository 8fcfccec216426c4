package io.github.entente.article.format.pdf;

import io.github.entente.article.text.Limits;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a document in reading order, with where they stand. */
final class Lines extends PDFTextStripper {

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private float y;
    private float size;
    private long length;

    private Lines() {}

    /** @throws IOException with an {@code UnreadableException} where there is more text than an article may have */
    static List<Line> of(PDDocument document) throws IOException {
        Lines collector = new Lines();
        collector.setEndPage(document.getNumberOfPages());
        collector.writeText(document, Writer.nullWriter());
        return collector.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (words.length() == 0 && !positions.isEmpty()) {
            y = positions.get(0).getYDirAdj();
            size = 0;
        }
        for (TextPosition position : positions) {
            size = Math.max(size, position.getFontSizeInPt());
        }
        words.append(text);
        length += text.length();
        if (length > Limits.TEXT) {
            throw Limits.tooLong("over " + Limits.TEXT + " characters");
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    private void flush() {
        String text = words.toString().strip();
        words.setLength(0);
        if (!text.isEmpty()) {
            lines.add(new Line(getCurrentPageNo() - 1, text, y, size));
        }
    }
}
