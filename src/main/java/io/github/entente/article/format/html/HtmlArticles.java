package io.github.entente.article.format.html;

import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Copy;
import io.github.entente.article.format.Desk;
import io.github.entente.article.format.Draft;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes articles of HTML, be it a page or what a feed, a mail or a news agency's file carries. May be used from several threads. */
public final class HtmlArticles {

    /** Why a page that could be read gives no article. */
    public static final String NO_ARTICLE = "is a page without an article's text";

    private final Desk desk;
    private final HtmlRules rules = HtmlRules.create();

    public HtmlArticles(Desk desk) {
        this.desk = desk;
    }

    /** The text of a piece of HTML that holds nothing but an article, as feeds, mails and news agencies' files carry it; empty where there is none. */
    public Copy copy(String html) {
        return copy(Jsoup.parseBodyFragment(html));
    }

    /** The text of such a piece that is parsed already, which is changed by it. */
    public Copy copy(Document piece) {
        Survey survey = Survey.of(piece, rules);
        drop(piece, survey);
        return HtmlText.of(new HtmlFrame(piece.body(), piece.body()), survey, desk)
                .copy();
    }

    private static void drop(Document page, Survey survey) {
        survey.elements("unseen", page)
                .filter(element -> isInside(element, page))
                .forEach(Node::remove);
        Wrapping wrapping = Wrapping.of(page, survey);
        List<Element> clutter = survey.elements("drop", page)
                .filter(element -> isInside(element, page))
                .filter(element -> !wrapping.isAround(element))
                .toList();
        clutter.forEach(Node::remove);
    }

    private static boolean isInside(Element element, Document page) {
        return element != page && element != page.body() && element != page.firstElementChild();
    }

    /** The article of a whole page, which is changed by it. What the page says of itself counts more than its address, and less than the rest of the draft. */
    Article article(Draft draft, Document page) throws UnreadableException {
        Survey survey = Survey.of(page, rules);
        HtmlMetadata metadata = HtmlMetadata.of(page, survey, desk);
        drop(page, survey);
        HtmlText text = HtmlText.of(HtmlFrame.of(page, survey), survey, desk);
        if (text.blocks().isEmpty()) {
            throw new UnreadableException(NO_ARTICLE, "save the page after it was fully loaded");
        }
        Optional<String> title = draft.title().or(metadata::headline);
        Copy copy = title.isPresent() ? text.copy() : text.copyWithHeadline();
        Draft whole = draft.at(metadata.url())
                .titled(title.or(() -> copy.has(Part.Kind.HEADLINE) ? Optional.empty() : metadata.pageTitle()))
                .published(draft.published().or(metadata::published))
                .updated(draft.updated().or(metadata::updated))
                .from(draft.publisher().or(metadata::publisher))
                .in(draft.language().or(metadata::language));
        return desk.article(whole, copy);
    }
}
