package io.github.entente.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One article as a newsroom published it.
 *
 * @param name what the user calls the source: a file's name, a path below the folder given, a URL, "feed.jsonl#3"
 * @param url where the article says it was published, if it does
 * @param text the text all spans point into, unchanged from the file (for HTML: the extracted text)
 * @param parts the pieces of the text, in order, without overlap
 * @param published when it came out
 * @param dateline where it was written
 * @param publisher the newsroom or agency
 * @param language what it is written in, a BCP 47 tag: what its source says, until it was told by the words
 * @param sourceHash SHA-256 of the bytes the article was read from, or of its line in a file of many, in hexadecimal
 */
public record Article(
        String name,
        Optional<URI> url,
        String text,
        List<Part> parts,
        Optional<PublicationTime> published,
        Optional<Dateline> dateline,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> sourceHash) {

    private static final Pattern LINE = Pattern.compile("\\S(.*\\S)?");

    public Article {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an article needs a name");
        }
        parts = List.copyOf(parts);
    }

    /** Nothing but story, each line a paragraph. */
    public static Article story(String name, String text) {
        List<Part> paragraphs = new ArrayList<>();
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            paragraphs.add(new Part(Part.Kind.BODY, Span.of(lines.start(), lines.end())));
        }
        return new Article(
                name, Optional.empty(), text, paragraphs, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, published on another day. */
    public Article on(PublicationTime day) {
        return new Article(name, url, text, parts, Optional.of(day), dateline, publisher, language, sourceHash);
    }

    /** The same, in a language. */
    public Article in(String tag) {
        return new Article(name, url, text, parts, published, dateline, publisher, Optional.of(tag), sourceHash);
    }

    /** An article whose source does not say in which language it is. */
    public Article(
            String name,
            Optional<URI> url,
            String text,
            List<Part> parts,
            Optional<PublicationTime> published,
            Optional<Dateline> dateline,
            Optional<String> publisher,
            Optional<String> sourceHash) {
        this(name, url, text, parts, published, dateline, publisher, Optional.empty(), sourceHash);
    }

    /** An article that came from nowhere but memory. */
    public Article(
            String name,
            Optional<URI> url,
            String text,
            List<Part> parts,
            Optional<PublicationTime> published,
            Optional<Dateline> dateline,
            Optional<String> publisher) {
        this(name, url, text, parts, published, dateline, publisher, Optional.empty(), Optional.empty());
    }

    /** The same article, with the hash of what it was read from. */
    public Article withSourceHash(String hash) {
        return new Article(name, url, text, parts, published, dateline, publisher, language, Optional.of(hash));
    }

    /** The text of the first headline, empty where there is none. */
    public Optional<String> headline() {
        return parts.stream()
                .filter(part -> part.kind() == Part.Kind.HEADLINE)
                .map(part -> part.span().in(text))
                .findFirst();
    }
}
