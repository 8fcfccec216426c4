package io.github.entente.article.format.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Markup;
import io.github.entente.article.format.Reader;
import io.github.entente.article.format.xml.Xml;
import io.github.entente.article.text.Peek;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads RSS and Atom: each entry an article, of its full text or, where the feed has none, of its summary. No link is followed. */
public final class FeedReader implements Reader {

    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private final FeedEntries entries;

    public FeedReader(FeedEntries entries) {
        this.entries = entries;
    }

    @Override
    public boolean reads(Peek peek) {
        return Markup.of(peek).filter(start -> ROOTS.contains(start.root())).isPresent();
    }

    @Override
    public Stream<Reading> read(Source source) {
        try (InputStream in = source.open()) {
            Xml.Partial read = Xml.partial(in, ENTRIES);
            Document document = read.document();
            SyndFeed feed = feed(document);
            List<SyndEntry> found = feed.getEntries();
            List<Element> items = items(document.getDocumentElement());
            if (found.isEmpty() || found.size() != items.size()) {
                throw new UnreadableException("is a feed without entries", "get it again, or save the pages it led to");
            }
            Stream<Reading> entries = IntStream.range(0, found.size())
                    .mapToObj(i -> entry(source, i + 1, new FeedEntry(feed, found.get(i), items.get(i))));
            return Stream.concat(
                    entries, read.broken().stream().map(e -> e.in(source.name(), "behind entry " + found.size())));
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }

    private static SyndFeed feed(Document document) throws UnreadableException {
        try {
            return new SyndFeedInput().build(document);
        } catch (FeedException | RuntimeException e) {
            // Rome throws all kinds of exceptions at feeds that bend the rules.
            throw new UnreadableException(
                    "is no feed that can be read (" + e.getMessage() + ")",
                    "get it again, or save the pages it leads to");
        }
    }

    private static List<Element> items(Element root) {
        List<Element> items = Xml.all(root, root.getLocalName().equals("feed") ? "entry" : "item");
        return items.stream()
                .filter(item ->
                        item.getParentNode() == root || item.getParentNode().getParentNode() == root)
                .toList();
    }

    private Reading entry(Source source, int number, FeedEntry entry) {
        try {
            return new Read(entries.article(source.name() + "#" + number, entry));
        } catch (UnreadableException e) {
            return e.in(source.name(), "entry " + number);
        }
    }
}
