package io.github.entente.pipeline.evaluation;

import io.github.entente.article.Article;
import io.github.entente.article.Span;

/**
 * Words of an article with what stands around them.
 *
 * @param line of the article's text, from 1
 */
public record Excerpt(int line, String before, String words, String after) {

    private static final int REACH = 90;

    /** With the sentence they stand in. */
    static Excerpt of(Article article, Span words, Span sentence) {
        String text = article.text();
        Span whole = words.cover(sentence);
        return new Excerpt(
                line(text, words),
                oneLine(text.substring(whole.start(), words.start())),
                oneLine(words.in(text)),
                oneLine(text.substring(words.end(), whole.end())));
    }

    /** With what stands around them in their paragraph. */
    static Excerpt of(Article article, Span words) {
        String text = article.text();
        int start = Math.max(text.lastIndexOf('\n', words.start()) + 1, words.start() - REACH);
        int next = text.indexOf('\n', words.end());
        int end = Math.min(next < 0 ? text.length() : next, words.end() + REACH);
        return of(article, words, Span.of(Math.min(start, words.start()), end));
    }

    private static int line(String text, Span words) {
        return (int) text.substring(0, words.start())
                        .chars()
                        .filter(at -> at == '\n')
                        .count()
                + 1;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
