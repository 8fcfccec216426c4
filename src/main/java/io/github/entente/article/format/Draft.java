package io.github.entente.article.format;

import io.github.entente.article.Dateline;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Source;
import java.net.URI;
import java.util.Optional;

/**
 * What a format knows of an article beside its text, as it says it. A {@link Desk} makes the article of both; what a format leaves out is read off the
 * text.
 *
 * @param name what the user calls the article: the source's name, with {@code #} and its place where the source holds many
 * @param url where it was published
 * @param title its headline, shown in the text or not
 * @param author who wrote it, without "By"
 * @param published when it came out; surer than anything the text says
 * @param updated when it was last changed; taken where nothing says when it came out
 * @param dateline where it was written; taken where the text does not say
 * @param publisher the newsroom, by any of its names
 * @param language what it says it is written in, a BCP 47 tag; the words are believed sooner
 */
public record Draft(
        String name,
        Optional<URI> url,
        Optional<String> title,
        Optional<String> author,
        Optional<PublicationTime> published,
        Optional<PublicationTime> updated,
        Optional<Dateline> dateline,
        Optional<String> publisher,
        Optional<String> language) {

    /** Nothing known but the name. */
    public static Draft of(String name) {
        return new Draft(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A source that is one article; one fetched from the web has the address it was fetched from, until {@link #at} gives a better. */
    public static Draft of(Source source) {
        return of(source.name())
                .at(source.origin().url())
                .at(source.kind() == Source.Kind.WEB ? Links.web(source.name()) : Optional.empty());
    }

    public Draft at(Optional<URI> address) {
        return new Draft(name, address.or(() -> url), title, author, published, updated, dateline, publisher, language);
    }

    public Draft titled(Optional<String> headline) {
        return new Draft(name, url, headline, author, published, updated, dateline, publisher, language);
    }

    public Draft by(Optional<String> writer) {
        return new Draft(name, url, title, writer, published, updated, dateline, publisher, language);
    }

    public Draft published(Optional<PublicationTime> time) {
        return new Draft(name, url, title, author, time, updated, dateline, publisher, language);
    }

    public Draft updated(Optional<PublicationTime> time) {
        return new Draft(name, url, title, author, published, time, dateline, publisher, language);
    }

    public Draft written(Optional<Dateline> placeAndDay) {
        return new Draft(name, url, title, author, published, updated, placeAndDay, publisher, language);
    }

    public Draft from(Optional<String> newsroom) {
        return new Draft(name, url, title, author, published, updated, dateline, newsroom, language);
    }

    public Draft in(Optional<String> tag) {
        return new Draft(name, url, title, author, published, updated, dateline, publisher, tag);
    }
}
