package io.github.entente.event;

import io.github.entente.actor.Cast;
import io.github.entente.article.Article;
import java.util.List;

/**
 * One article's account of who met whom, who said what and who did what to whom.
 *
 * @param isRead false where nothing reads the article's language yet, so that nothing is known of what it tells
 */
public record Account(Article article, Cast cast, List<Event> events, boolean isRead) {

    public Account {
        events = List.copyOf(events);
    }

    public Account(Article article, Cast cast, List<Event> events) {
        this(article, cast, events, true);
    }

    /** Of an article that nobody reads. */
    public static Account unread(Article article) {
        return new Account(article, new Cast(List.of(), List.of(), List.of(), List.of()), List.of(), false);
    }

    public List<Meeting> meetings() {
        return events.stream()
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .toList();
    }

    public List<Statement> statements() {
        return events.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    public List<Deed> deeds() {
        return events.stream()
                .filter(Deed.class::isInstance)
                .map(Deed.class::cast)
                .toList();
    }
}
