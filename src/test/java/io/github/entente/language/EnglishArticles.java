package io.github.entente.language;

import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** English, loaded once for all tests, and small articles to read with it. */
public final class EnglishArticles {

    public static final English ENGLISH = new English();

    private EnglishArticles() {}

    /** Reads a text of one paragraph, with a tree for each sentence. */
    public static Document read(String text) {
        return ENGLISH.read(article(List.of(text)), sentence -> true);
    }

    public static Article article(List<String> paragraphs) {
        return article(paragraphs, Optional.empty());
    }

    public static Article article(List<String> paragraphs, LocalDate published) {
        return article(paragraphs, Optional.of(PublicationTime.of(published)));
    }

    private static Article article(List<String> paragraphs, Optional<PublicationTime> published) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            parts.add(new Part(Part.Kind.BODY, Span.of(start, start + paragraph.length())));
            start += paragraph.length() + 2;
        }
        return new Article(
                "example.txt",
                Optional.empty(),
                String.join("\n\n", paragraphs),
                parts,
                published,
                Optional.empty(),
                Optional.empty());
    }
}
