package io.github.entente.article.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** One font for all that a document does not bring along: nothing is drawn, and the library's own way reads all fonts of the machine and writes a list of them to the user's home. */
final class FewFonts implements FontMapper {

    private static final String FALLBACK = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private FewFonts() {
        try (InputStream in = FontMapper.class.getResourceAsStream(FALLBACK)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in, FALLBACK)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once for the whole process, as the library has one mapper. */
    static void use() {
        Once.use();
    }

    private static final class Once {

        static {
            FontMappers.set(new FewFonts());
        }

        static void use() {
            // loading the class is all
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }
}
