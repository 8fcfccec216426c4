package io.github.entente.article.format.html;

import io.github.entente.article.PublicationTime;
import io.github.entente.article.format.Desk;
import io.github.entente.article.format.Links;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * What a page says about its article beside the text: JSON-LD first, then OpenGraph and other meta elements.
 *
 * @param pageTitle the title of the page, which on old sites is that of the site
 */
record HtmlMetadata(
        Optional<String> headline,
        Optional<String> pageTitle,
        Optional<PublicationTime> published,
        Optional<PublicationTime> updated,
        Optional<String> publisher,
        Optional<URI> url,
        Optional<String> language) {

    static HtmlMetadata of(Document page, Survey survey, Desk desk) {
        JsonLd json = JsonLd.of(survey.elements("json", page).toList());
        return new HtmlMetadata(
                json.text("headline")
                        .or(() -> survey.values("title", page)
                                .filter(title -> !desk.namesSection(title))
                                .findFirst()),
                survey.values("page-title", page).findFirst(),
                date(Stream.concat(json.text("datePublished").stream(), survey.values("published", page)), desk),
                date(Stream.concat(json.text("dateModified").stream(), survey.values("updated", page)), desk),
                json.name("publisher").or(() -> survey.values("publisher", page).findFirst()),
                Stream.concat(links(page, survey), json.url().stream())
                        .flatMap(link -> Links.web(link).stream())
                        .findFirst(),
                survey.values("language", page).findFirst());
    }

    private static Optional<PublicationTime> date(Stream<String> values, Desk desk) {
        return values.flatMap(value -> desk.time(value).stream()).findFirst();
    }

    // A page without an address of its own cannot make its relative links whole; those are left out.
    private static Stream<String> links(Document page, Survey survey) {
        return survey.rules()
                .of("url")
                .flatMap(rule -> survey.elements(rule, page)
                        .map(element -> element.absUrl(rule.attribute().orElse("href"))));
    }
}
