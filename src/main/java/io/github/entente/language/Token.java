package io.github.entente.language;

import io.github.entente.article.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the article's text
 * @param text as written
 * @param lemma its dictionary form, lower case but for names
 * @param tag its part of speech (Penn Treebank tags for English)
 */
public record Token(int index, Span span, String text, String lemma, String tag) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isName() {
        return tag.startsWith("NNP");
    }
}
