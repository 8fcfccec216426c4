package io.github.entente.article.format.feed;

import com.rometools.modules.content.ContentModule;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import io.github.entente.article.Article;
import io.github.entente.article.Part.Kind;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.format.Copy;
import io.github.entente.article.format.Desk;
import io.github.entente.article.format.Draft;
import io.github.entente.article.format.Links;
import io.github.entente.article.format.html.HtmlArticles;
import io.github.entente.article.format.xml.Xml;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Makes the articles of a feed's entries; feed-fields.csv says where their times are. */
public final class FeedEntries {

    /** Stands under a summary, so that nobody takes it for all that was written. */
    static final String SUMMARY_ONLY = "[Summary only: the feed does not carry the article's full text.]";

    // Some feeds put the whole text where the summary belongs.
    private static final int LONGEST_SUMMARY = 1500;
    private static final Pattern ADDRESS_AND_NAME = Pattern.compile("\\S+@\\S+\\s+\\((?<name>[^()]+)\\)");

    private final Desk desk;
    private final HtmlArticles html;
    private final Map<String, List<String>> fields;

    public FeedEntries(Desk desk, HtmlArticles html) {
        this.desk = desk;
        this.html = html;
        this.fields = DataFile.read(Article.class, "feed-fields.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("role"), row -> row.list("fields")));
    }

    Article article(String name, FeedEntry item) throws UnreadableException {
        SyndEntry entry = item.entry();
        Copy full = longest(bodies(entry));
        Copy summary = longest(Stream.ofNullable(entry.getDescription())
                .map(SyndContent::getValue)
                .filter(text -> text != null));
        boolean whole =
                full.text().length() > summary.text().length() || summary.text().length() > LONGEST_SUMMARY;
        Copy text = full.text().length() > summary.text().length() ? full : summary;
        if (text.blocks().isEmpty()) {
            throw new UnreadableException("has neither a text nor a summary", "save the page it leads to");
        }
        Draft draft = Draft.of(name)
                .at(Stream.of(entry.getLink(), entry.getUri())
                        .filter(link -> link != null)
                        .flatMap(link -> Links.web(link).stream())
                        .findFirst())
                .titled(Optional.ofNullable(entry.getTitle())
                        .map(title -> html.copy(title).text()))
                .by(Optional.ofNullable(entry.getAuthor()).map(FeedEntries::person))
                .published(time(item.element(), "published"))
                .updated(time(item.element(), "updated"))
                .from(Xml.text(item.element(), fields.getOrDefault("publisher", List.of()))
                        .or(() -> Optional.ofNullable(item.feed().getTitle())
                                .filter(title -> !title.isBlank())
                                .map(desk::newsroom)))
                .in(Xml.text(item.element(), fields.getOrDefault("language", List.of()))
                        .or(() -> Optional.ofNullable(item.feed().getLanguage())));
        return desk.article(draft, whole ? text : text.as(Kind.STANDFIRST).above(SUMMARY_ONLY, Kind.META));
    }

    private static Stream<String> bodies(SyndEntry entry) {
        Stream<String> encoded = entry.getModule(ContentModule.URI) instanceof ContentModule module
                ? module.getEncodeds().stream()
                : Stream.empty();
        return Stream.concat(encoded, entry.getContents().stream().map(SyndContent::getValue))
                .filter(text -> text != null);
    }

    private Copy longest(Stream<String> bodies) {
        return bodies.distinct()
                .map(html::copy)
                .max(Comparator.comparingInt(copy -> copy.text().length()))
                .orElse(new Copy("", List.of()));
    }

    private Optional<PublicationTime> time(Element element, String role) {
        return fields.getOrDefault(role, List.of()).stream()
                .flatMap(field -> Xml.texts(element, field))
                .flatMap(words -> desk.time(words).stream())
                .findFirst();
    }

    // RSS wants "desk@example.org (Jane Doe)".
    private static String person(String author) {
        var written = ADDRESS_AND_NAME.matcher(author.strip());
        return written.matches() ? written.group("name") : author;
    }
}
