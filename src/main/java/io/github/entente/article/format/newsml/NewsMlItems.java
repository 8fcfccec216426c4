package io.github.entente.article.format.newsml;

import io.github.entente.article.Article;
import io.github.entente.article.Dateline;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.format.Copy;
import io.github.entente.article.format.Desk;
import io.github.entente.article.format.Draft;
import io.github.entente.article.format.Links;
import io.github.entente.article.format.html.HtmlArticles;
import io.github.entente.article.format.xml.Xml;
import io.github.entente.article.text.Blank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Makes articles of news items; newsml-fields.csv says where what is, nitf-elements.csv what NITF's elements are in HTML. */
public final class NewsMlItems {

    private final Desk desk;
    private final HtmlArticles html;
    private final XmlToHtml conversion = XmlToHtml.create();
    private final Map<String, List<String>> fields;

    public NewsMlItems(Desk desk, HtmlArticles html) {
        this.desk = desk;
        this.html = html;
        this.fields = DataFile.read(Article.class, "newsml-fields.csv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.text("item") + " " + row.text("role"), row -> row.list("fields")));
    }

    Article article(String name, Element item) throws UnreadableException {
        if (text(item, "status")
                .filter(status -> status.toLowerCase(java.util.Locale.ROOT).endsWith("canceled"))
                .isPresent()) {
            throw new UnreadableException("was withdrawn by its publisher", "leave it out");
        }
        Draft draft = Draft.of(name)
                .at(text(item, "url").flatMap(Links::web))
                .titled(text(item, "title"))
                .by(text(item, "author"))
                .published(time(item, "date"))
                .updated(time(item, "updated"))
                .written(text(item, "place").map(place -> new Dateline(Blank.collapse(place), Optional.empty())))
                .from(text(item, "publisher"))
                .in(text(item, "language"));
        return desk.article(draft, copy(item));
    }

    private Copy copy(Element item) throws UnreadableException {
        Stream<Element> holders = item.getLocalName().equals("nitf")
                ? Stream.of(item)
                : Stream.of("inlineXML", "inlineData", "DataContent").flatMap(holder -> Xml.all(item, holder).stream());
        return holders.map(this::held)
                .filter(copy -> !copy.blocks().isEmpty())
                .findFirst()
                .orElseThrow(() -> new UnreadableException(
                        "holds no text, but perhaps a picture or a link to one", "give the item with the text"));
    }

    /** The text in an element: of NITF or XHTML inside it, or plain or HTML as text. */
    private Copy held(Element holder) {
        if (holder.getLocalName().equals("nitf")
                || Xml.children(holder).findAny().isPresent()) {
            return html.copy(conversion.convert(holder));
        }
        String text = holder.getTextContent();
        String type = holder.getAttribute("contenttype");
        try {
            return type.contains("html") ? html.copy(text) : desk.copy(text);
        } catch (UnreadableException e) {
            return new Copy("", List.of());
        }
    }

    private Optional<String> text(Element item, String role) {
        return Xml.text(item, fields.getOrDefault(item.getLocalName() + " " + role, List.of()));
    }

    private Optional<PublicationTime> time(Element item, String role) {
        return fields.getOrDefault(item.getLocalName() + " " + role, List.of()).stream()
                .flatMap(path -> Xml.texts(item, path))
                .flatMap(words -> desk.time(words).stream())
                .findFirst();
    }
}
