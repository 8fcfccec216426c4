package io.github.entente.article.format.newsml;

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
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads news items in NewsML-G2 and NewsML 1, alone or many in a message, and NITF. What is elsewhere (remoteContent) is not fetched. */
public final class NewsMlReader implements Reader {

    // A message holds news items; "NewsItem" is NewsML 1's.
    private static final Set<String> MESSAGES = Set.of("newsMessage", "NewsML", "itemSet");
    private static final Set<String> ITEMS = Set.of("newsItem", "NewsItem", "nitf");

    private final NewsMlItems items;

    public NewsMlReader(NewsMlItems items) {
        this.items = items;
    }

    @Override
    public boolean reads(Peek peek) {
        return Markup.of(peek)
                .filter(start -> ITEMS.contains(start.root()) || MESSAGES.contains(start.root()))
                .isPresent();
    }

    @Override
    public Stream<Reading> read(Source source) {
        try (InputStream in = source.open()) {
            Element root = Xml.document(in).getDocumentElement();
            List<Element> found = ITEMS.contains(root.getLocalName())
                    ? List.of(root)
                    : Stream.of("newsItem", "NewsItem")
                            .flatMap(name -> Xml.all(root, name).stream())
                            .toList();
            if (found.isEmpty()) {
                throw new UnreadableException("is a message without news items", "give the one with the articles");
            }
            return IntStream.range(0, found.size())
                    .mapToObj(i ->
                            reading(source, found.size() > 1 ? Optional.of(i + 1) : Optional.empty(), found.get(i)));
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }

    private Reading reading(Source source, Optional<Integer> number, Element item) {
        try {
            return new Read(
                    items.article(source.name() + number.map(n -> "#" + n).orElse(""), item));
        } catch (UnreadableException e) {
            return e.in(source.name(), number.map(n -> "item " + n).orElse(""));
        }
    }
}
