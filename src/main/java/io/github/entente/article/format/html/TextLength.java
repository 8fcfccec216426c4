package io.github.entente.article.format.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** How much text is in an element: its characters, a run of white space counting as one and mere indentation as none. Nothing is put together for it. */
final class TextLength {

    private TextLength() {}

    /** Not by a method that calls itself: pages may be nested deeper than Java's stack. */
    static int of(Element element) {
        return element.nodeStream(TextNode.class)
                .mapToInt(text -> of(text.getWholeText()))
                .sum();
    }

    private static int of(String text) {
        int letters = 0;
        int gaps = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            boolean white = Character.isWhitespace(text.charAt(i));
            letters += white ? 0 : 1;
            gaps += white && !gap ? 1 : 0;
            gap = white;
        }
        return letters == 0 ? 0 : letters + gaps;
    }
}
