package io.github.entente.event;

import io.github.entente.actor.Actor;
import io.github.entente.article.Span;
import java.util.List;

/**
 * Somebody saying something, as the words of an article stand.
 *
 * @param source the words that name who speaks; none where nobody is named
 * @param cue the words that report it
 * @param content the words for what is said, in text order
 * @param speakers whom the source means, where the article lets it be known
 * @param official whether the speakers act for a state or an international body
 * @param isOfPronoun whether the source only points to a name
 */
public record Said(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        List<Actor> speakers,
        boolean official,
        boolean isOfPronoun) {

    public Said {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        speakers = List.copyOf(speakers);
    }
}
