package io.github.entente.language;

import io.github.entente.article.Article;
import java.util.List;

/** An article with the sentences of its telling parts, in text order. */
public record Document(Article article, List<Sentence> sentences) {

    public Document {
        sentences = List.copyOf(sentences);
    }
}
