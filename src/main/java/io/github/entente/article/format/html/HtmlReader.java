package io.github.entente.article.format.html;

import io.github.entente.article.Article;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Links;
import io.github.entente.article.format.PlainTextReader;
import io.github.entente.article.format.Reader;
import io.github.entente.article.parts.Layout;
import io.github.entente.article.parts.Parts;
import io.github.entente.article.text.Decoder;
import io.github.entente.article.text.Limits;
import io.github.entente.article.text.Peek;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web page: one article, its text extracted. Loads nothing the page refers to. */
public final class HtmlReader implements Reader {

    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,4000}?-->\\s*){0,5}"
                    + "<(?:!doctype html|html|head|body|article|main|section|div|meta|title|h1|p|table)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 8192;

    private final Parts parts;
    private final HtmlRules rules = HtmlRules.create();

    public HtmlReader(Parts parts) {
        this.parts = parts;
    }

    @Override
    public boolean reads(Peek peek) {
        return PAGE.matcher(peek.text().substring(0, Math.min(peek.text().length(), HEAD)))
                .matches();
    }

    @Override
    public Stream<Reading> read(Source source) {
        try (InputStream in = source.open()) {
            byte[] bytes = PlainTextReader.bytes(in, Limits.PAGE_BYTES);
            String base = source.kind() == Source.Kind.WEB ? source.name() : "";
            Document page = Jsoup.parse(Decoder.decode(bytes, declared(bytes)), base);
            return Stream.of(new Read(article(source, page)));
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }

    private Article article(Source source, Document page) throws UnreadableException {
        HtmlMetadata metadata = HtmlMetadata.of(page, rules, parts);
        rules.elements("drop", page)
                .filter(element -> element != page && element != page.body() && element != page.firstElementChild())
                .forEach(org.jsoup.nodes.Node::remove);
        HtmlText text = HtmlText.of(HtmlFrame.of(page, rules), rules, metadata.headline());
        if (text.blocks().isEmpty()) {
            throw new UnreadableException(
                    "is a page without an article's text", "save the page after it was fully loaded");
        }
        PlainTextReader.checkLength(text.text());
        Layout layout = parts.of(text.text(), text.blocks());
        Optional<URI> own = source.kind() == Source.Kind.WEB ? Links.web(source.name()) : Optional.empty();
        Optional<URI> url = metadata.url().or(() -> own);
        return new Article(
                source.name(),
                url,
                text.text(),
                layout.parts(),
                metadata.published().or(layout::published).or(metadata::updated).or(() -> parts.addressed(url)),
                layout.dateline(),
                metadata.publisher().or(layout::publisher));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        // A page that can be read this far to say "UTF-16" is not in UTF-16.
        return matcher.find()
                ? Decoder.named(matcher.group(1))
                        .filter(charset -> !charset.name().startsWith("UTF-16"))
                : Optional.empty();
    }
}
