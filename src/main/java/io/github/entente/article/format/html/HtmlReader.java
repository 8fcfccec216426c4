package io.github.entente.article.format.html;

import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.format.Charsets;
import io.github.entente.article.format.Draft;
import io.github.entente.article.format.Markup;
import io.github.entente.article.format.PlainTextReader;
import io.github.entente.article.format.Reader;
import io.github.entente.article.text.Decoder;
import io.github.entente.article.text.Limits;
import io.github.entente.article.text.Peek;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web page: one article, its text extracted. Loads nothing the page refers to. */
public final class HtmlReader implements Reader {

    // What pages and pieces of pages begin with.
    private static final Set<String> ROOTS =
            Set.of("html", "head", "body", "article", "main", "section", "div", "meta", "title", "h1", "p", "table");

    private final HtmlArticles articles;
    private final Cuts cuts = Cuts.create();

    public HtmlReader(HtmlArticles articles) {
        this.articles = articles;
    }

    @Override
    public boolean reads(Peek peek) {
        return Markup.of(peek)
                .filter(start -> start.doctype().equals("html")
                        || ROOTS.contains(start.root().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    @Override
    public Stream<Reading> read(Source source) {
        try (InputStream in = source.open()) {
            byte[] bytes = PlainTextReader.bytes(in, Limits.PAGE_BYTES);
            Draft draft = Draft.of(source);
            String text = Decoder.decode(bytes, source.origin().charset().or(() -> Charsets.declared(bytes)));
            Document page =
                    Jsoup.parse(cuts.from(text), draft.url().map(URI::toString).orElse(""));
            return Stream.of(new Read(articles.article(draft, page)));
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }
}
