package io.github.entente.article.format.html;

import io.github.entente.article.PublicationTime;
import io.github.entente.article.date.DateFound;
import io.github.entente.article.format.Links;
import io.github.entente.article.parts.Parts;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page says about its article beside the text: JSON-LD first, then OpenGraph and other meta elements. */
record HtmlMetadata(
        Optional<String> headline,
        Optional<PublicationTime> published,
        Optional<PublicationTime> updated,
        Optional<String> publisher,
        Optional<URI> url) {

    static HtmlMetadata of(Document page, HtmlRules rules, Parts parts) {
        JsonLd json = JsonLd.of(page);
        return new HtmlMetadata(
                json.text("headline").or(() -> rules.values("title", page).findFirst()),
                date(Stream.concat(json.text("datePublished").stream(), rules.values("published", page)), parts),
                date(Stream.concat(json.text("dateModified").stream(), rules.values("updated", page)), parts),
                json.name("publisher")
                        .or(() -> rules.values("publisher", page).findFirst())
                        .map(parts.publishers()::named),
                Stream.concat(links(page, rules), json.url().stream())
                        .flatMap(link -> Links.web(link).stream())
                        .findFirst());
    }

    private static Optional<PublicationTime> date(Stream<String> values, Parts parts) {
        return values.flatMap(value -> parts.dates().find(value).stream())
                .map(DateFound::time)
                .findFirst();
    }

    // A page without an address of its own cannot make its relative links whole; those are left out.
    private static Stream<String> links(Document page, HtmlRules rules) {
        return rules.of("url")
                .flatMap(rule -> page.select(rule.selector()).stream()
                        .map(element -> element.absUrl(rule.attribute().orElse("href"))));
    }
}
