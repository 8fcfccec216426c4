package io.github.entente.pipeline;

import io.github.entente.article.Article;
import io.github.entente.article.PassedOver;
import io.github.entente.article.Unreadable;
import io.github.entente.article.sameness.Identity;
import io.github.entente.store.Known;
import java.util.Optional;

/** What is to be done about one article, before it is read. */
sealed interface Ticket {

    /** There is none. */
    record Broken(Unreadable why) implements Ticket {}

    /** Records of a source that hold none. */
    record Passed(PassedOver records) implements Ticket {}

    /** It is in the store as it is. */
    record Unchanged(Article article) implements Ticket {}

    /** It is in the store by another source, or comes there before. */
    record Copy(Fresh found, Known of) implements Ticket {}

    /**
     * It is to be read.
     *
     * @param replaced what it stands in the place of
     * @param isRevision whether that had another text
     */
    record Fresh(
            Article article,
            Optional<Identity> identity,
            Optional<String> reading,
            Optional<Known> replaced,
            boolean isRevision)
            implements Ticket {

        static Fresh of(Article article) {
            return new Fresh(article, Optional.empty(), Optional.empty(), Optional.empty(), false);
        }
    }
}
