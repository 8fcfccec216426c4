package io.github.entente.article.format.html;

import io.github.entente.article.Part.Kind;
import io.github.entente.article.Span;
import io.github.entente.article.format.Copy;
import io.github.entente.article.format.Desk;
import io.github.entente.article.parts.Block;
import io.github.entente.article.parts.Sentences;
import io.github.entente.article.text.Blank;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an article's page, one paragraph a block, parted by empty lines; what the page's markup says about a block is kept. Walks without
 * recursion: a page may be nested as deep as it likes.
 */
final class HtmlText implements NodeVisitor {

    private static final Map<String, Kind> ROLES = Map.of(
            "headline", Kind.HEADLINE,
            "standfirst", Kind.STANDFIRST,
            "byline", Kind.BYLINE,
            "date", Kind.META,
            "caption", Kind.CAPTION,
            "promo", Kind.PROMO);
    private static final int LONGEST_LINK = 200;
    private static final int LONGEST_HEADER = 200;

    // what comes before the story on pages that mark no headline
    private static final int HEAD = 5;

    private final HtmlFrame place;
    private final Desk desk;
    private final Map<Element, Kind> kinds = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int linked;
    private int stressed;
    private int insideStress;
    private final List<Block> stressedBlocks = new ArrayList<>();
    private int insideBody;
    private int insideLink;
    private Optional<Element> marked = Optional.empty();

    private HtmlText(HtmlFrame place, Survey survey, Desk desk) {
        this.place = place;
        this.desk = desk;
        ROLES.forEach((role, kind) -> survey.elements(role, place.frame())
                .filter(element -> kind == Kind.CAPTION || survey.length(element) <= 2 * LONGEST_HEADER)
                .filter(element -> element != place.frame() && element != place.body())
                .forEach(
                        element -> kinds.merge(element, kind, (one, other) -> one.compareTo(other) < 0 ? one : other)));
        // "Readout" above the headline
        kinds.entrySet()
                .removeIf(entry -> entry.getValue() == Kind.HEADLINE
                        && desk.namesSection(entry.getKey().text()));
        Lists.of(place, survey, desk::headsList).forEach(element -> kinds.putIfAbsent(element, Kind.PROMO));
    }

    static HtmlText of(HtmlFrame place, Survey survey, Desk desk) {
        HtmlText text = new HtmlText(place, survey, desk);
        place.frame().traverse(text);
        text.flush();
        return text;
    }

    Copy copy() {
        return new Copy(text.toString(), blocks);
    }

    /** The same; where the markup names no headline, the first short line in bold letters is it. */
    Copy copyWithHeadline() {
        Copy copy = copy();
        Optional<Block> first = copy.has(Kind.HEADLINE)
                ? Optional.empty()
                : blocks.stream()
                        .limit(HEAD)
                        .filter(stressedBlocks::contains)
                        .filter(block -> !Sentences.ends(copy.line(block)) && !desk.namesSection(copy.line(block)))
                        .findFirst();
        return first.map(chosen -> new Copy(
                        copy.text(),
                        blocks.stream()
                                .map(block -> block == chosen ? Block.of(block.span(), Kind.HEADLINE) : block)
                                .toList()))
                .orElse(copy);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (insideBody > 0 || marked.isPresent()) {
                paragraph.append(words.getWholeText());
                int length =
                        insideLink + insideStress > 0 ? words.text().strip().length() : 0;
                linked += insideLink > 0 ? length : 0;
                stressed += insideStress > 0 ? length : 0;
            }
        } else if (node instanceof Element element) {
            if (marked.isEmpty() && (element.isBlock() || kinds.containsKey(element))) {
                flush();
            }
            if (element.normalName().equals("br")) {
                lineBreak();
            }
            insideBody += element == place.body() ? 1 : 0;
            insideLink += element.normalName().equals("a") ? 1 : 0;
            insideStress += isStress(element) ? 1 : 0;
            if (marked.isEmpty() && kinds.containsKey(element)) {
                marked = Optional.of(element);
            } else if (marked.isPresent() && element.isBlock()) {
                paragraph.append(' ');
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (marked.filter(start -> start == element).isPresent()) {
                flush();
                marked = Optional.empty();
            } else if (marked.isEmpty() && element.isBlock()) {
                flush();
            }
            insideBody -= element == place.body() ? 1 : 0;
            insideLink -= element.normalName().equals("a") ? 1 : 0;
            insideStress -= isStress(element) ? 1 : 0;
        }
    }

    private static boolean isStress(Element element) {
        return switch (element.normalName()) {
            case "b", "strong", "h2", "h3" -> true;
            default -> false;
        };
    }

    // One line break is an address or a verse; two in a row part paragraphs on old pages.
    private void lineBreak() {
        boolean second = !paragraph.isEmpty()
                && Blank.is(paragraph.substring(paragraph.lastIndexOf("\u000B") + 1))
                && paragraph.indexOf("\u000B") >= 0;
        if (second && marked.isEmpty()) {
            flush();
        } else {
            paragraph.append('\u000B');
        }
    }

    private void flush() {
        String words = Blank.collapse(paragraph.toString()).strip();
        boolean link = linked * 10 >= words.length() * 9 && words.length() <= LONGEST_LINK && !words.isEmpty();
        boolean stress = stressed * 10 >= words.length() * 9 && words.length() <= LONGEST_HEADER;
        paragraph.setLength(0);
        linked = 0;
        stressed = 0;
        Optional<Kind> kind = marked.map(kinds::get);
        if (words.isEmpty() || insideBody == 0 && kind.isEmpty()) {
            return;
        }
        if (kind.isEmpty() && link && !Sentences.ends(words)) {
            kind = Optional.of(Kind.PROMO);
        }
        if (text.length() > 0) {
            text.append("\n\n");
        }
        Block block = new Block(Span.of(text.length(), text.length() + words.length()), kind);
        blocks.add(block);
        if (stress && kind.isEmpty()) {
            stressedBlocks.add(block);
        }
        text.append(words);
    }
}
