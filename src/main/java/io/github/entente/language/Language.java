package io.github.entente.language;

import io.github.entente.article.Article;
import java.util.List;
import java.util.function.Predicate;

/** A language Entente reads: a plug, so that a new one needs no change anywhere else. Implementations may be used from several threads. */
public interface Language {

    /** The language's BCP 47 tag, such as "en". */
    String tag();

    /**
     * Cuts an article's telling parts into sentences and reads them.
     *
     * @param worthParsing which sentences get a dependency tree: parsing is most of the cost of reading
     */
    Document read(Article article, Predicate<Sentence> worthParsing);

    /** Whether a stretch of a sentence, from one token to another, is a person's name. To be asked rarely: it costs more than all else. */
    boolean isPerson(Sentence sentence, int first, int last);

    /** The expressions of time in one sentence ("Monday", "last November"), in text order. */
    List<TimeExpression> times(Sentence sentence, Article article);
}
