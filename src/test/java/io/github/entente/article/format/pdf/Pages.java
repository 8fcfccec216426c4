package io.github.entente.article.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints lines on pages: an empty one is a gap, one that begins with "# " is large. */
public final class Pages {

    private Pages() {}

    public static byte[] print(List<List<String>> pages, String title, Optional<Calendar> made, String password) {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    float y = 740;
                    for (String line : lines) {
                        boolean large = line.startsWith("# ");
                        out.beginText();
                        out.setFont(font, large ? 18 : 11);
                        out.newLineAtOffset(72, y);
                        out.showText(large ? line.substring(2) : line);
                        out.endText();
                        y -= line.isEmpty() ? 9 : 14;
                    }
                }
            }
            document.getDocumentInformation().setTitle(title);
            made.ifPresent(document.getDocumentInformation()::setCreationDate);
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
