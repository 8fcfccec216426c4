package io.github.entente.cli;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Mention;
import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom a mention means and why: mention-kinds.csv, where the article names them, and how sure their Wikidata item is. */
final class MentionWords {

    private final Article article;
    private final Cast cast;
    private final Map<String, String> whys = DataFile.read(MentionWords.class, "mention-kinds.csv").stream()
            .collect(Collectors.toMap(row -> row.text("kind"), row -> row.text("why")));

    MentionWords(Article article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    static String kind(Mention mention) {
        return mention.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String actors(List<Actor> actors) {
        return actors.isEmpty() ? "-" : actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    String why(Mention mention) {
        String named = named(mention)
                .map(name -> "; named as \"" + name.span().in(article.text()) + "\"")
                .orElse("");
        String links = mention.actors().stream()
                .flatMap(actor -> cast.link(actor).stream())
                .map(link -> String.format(Locale.ROOT, "; %s %.2f", link.item(), link.confidence()))
                .collect(Collectors.joining());
        return whys.getOrDefault(kind(mention), "") + named + links;
    }

    /** Where somebody who is not called by name here has the name. */
    private Optional<Mention> named(Mention mention) {
        return mention.kind() == Mention.Kind.FULL_NAME || mention.actors().size() > 1
                ? Optional.empty()
                : cast.mentions().stream()
                        .filter(other -> other.kind() == Mention.Kind.FULL_NAME
                                && other.actors().equals(mention.actors()))
                        .findFirst();
    }
}
