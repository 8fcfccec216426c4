package io.github.entente.article.format.records;

import io.github.entente.article.Article;
import io.github.entente.article.Dateline;
import io.github.entente.article.Part.Kind;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Copy;
import io.github.entente.article.format.Desk;
import io.github.entente.article.format.Draft;
import io.github.entente.article.format.Links;
import io.github.entente.article.format.html.HtmlArticles;
import io.github.entente.article.text.Blank;
import io.github.entente.article.text.HashedInput;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes articles of records. Their text may be plain or HTML. */
public final class Records {

    private static final Pattern HTML = Pattern.compile(
            "<(?:p|br|div|h[1-6]|figure|article|section|ul)\\b[^<>]{0,2000}>", Pattern.CASE_INSENSITIVE);
    private static final int MOST_NAMES = 8;

    private final Desk desk;
    private final HtmlArticles html;
    private final Fields fields;

    public Records(Desk desk, HtmlArticles html, Fields fields) {
        this.desk = desk;
        this.html = html;
        this.fields = fields;
    }

    Fields fields() {
        return fields;
    }

    /**
     * @param source the source's name
     * @param place what the record is called if it has no id; empty if it is all there is in the source
     */
    Article article(String source, Optional<String> place, Entry entry) throws UnreadableException {
        if (value(entry, "status").filter(status -> status.endsWith("canceled")).isPresent()) {
            throw new UnreadableException("was withdrawn by its publisher", "leave it out");
        }
        String text = value(entry, "text").orElseThrow(() -> withoutText(entry));
        boolean markup = HTML.matcher(text).find();
        Draft draft = draft(Draft.of(name(source, place, value(entry, "id"))), entry);
        Copy copy = markup ? html.copy(text) : desk.copy(text);
        for (String caption : captions(entry)) {
            copy = copy.above(Blank.collapse(caption), Kind.CAPTION);
        }
        Draft titled = markup
                ? draft.titled(draft.title().map(title -> html.copy(title).text()))
                : draft;
        return desk.article(titled, copy).withSourceHash(HashedInput.of(entry.whole()));
    }

    /** What the fields of a record say beside the text. */
    public Draft draft(Draft named, Entry entry) {
        return named.at(value(entry, "url").flatMap(Links::web))
                .titled(value(entry, "title"))
                .by(value(entry, "author"))
                .published(value(entry, "date").flatMap(desk::time))
                .updated(value(entry, "updated").flatMap(desk::time))
                .written(value(entry, "place").map(town -> new Dateline(town, Optional.empty())))
                .from(value(entry, "publisher"))
                .in(value(entry, "language"));
    }

    private List<String> captions(Entry entry) {
        return fields.of("pictures").stream()
                .flatMap(field -> entry.inside(field).stream())
                .flatMap(picture -> value(picture, "caption").stream())
                .map(caption -> html.copy(caption).text())
                .filter(caption -> !Blank.is(caption))
                .toList();
    }

    static String name(String source, Optional<String> place, Optional<String> id) {
        return place.map(number -> source + "#" + id.map(Blank::collapse).orElse(number))
                .orElse(source);
    }

    boolean hasText(Entry entry) {
        return value(entry, "text").isPresent();
    }

    private Optional<String> value(Entry entry, String role) {
        return fields.of(role).stream()
                .flatMap(name -> entry.value(name).stream())
                .filter(text -> !Blank.is(text))
                .findFirst();
    }

    private UnreadableException withoutText(Entry entry) {
        List<String> known = fields.of("text");
        Optional<String> empty = entry.names().stream()
                .filter(name -> known.stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
        return empty.map(name -> new UnreadableException(
                        "has no text in the field " + name,
                        "remove it or fill it, or name another: --columns text=NAME"))
                .orElseGet(() -> new UnreadableException(
                        "has no field that is known to hold an article's text (" + list(known) + "); it has "
                                + list(entry.names()),
                        "name the one that does: --columns text=NAME"));
    }

    static String list(List<String> names) {
        return names.isEmpty()
                ? "none"
                : String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)))
                        + (names.size() > MOST_NAMES ? ", ..." : "");
    }
}
