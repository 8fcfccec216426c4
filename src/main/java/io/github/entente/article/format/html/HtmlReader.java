package io.github.entente.article.format.html;

import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.format.Draft;
import io.github.entente.article.format.PlainTextReader;
import io.github.entente.article.format.Reader;
import io.github.entente.article.text.Decoder;
import io.github.entente.article.text.Limits;
import io.github.entente.article.text.Peek;
import java.io.IOException;
import java.io.InputStream;
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

    private final HtmlArticles articles;

    public HtmlReader(HtmlArticles articles) {
        this.articles = articles;
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
            return Stream.of(new Read(articles.article(Draft.of(source), page)));
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
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
