package io.github.entente.event;

import io.github.entente.actor.Cast;
import io.github.entente.article.Article;
import java.util.List;

/** One article's account of who met whom, who said what and who did what to whom. */
public record Account(Article article, Cast cast, List<Event> events) {

    public Account {
        events = List.copyOf(events);
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
