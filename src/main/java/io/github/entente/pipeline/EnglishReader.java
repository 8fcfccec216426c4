package io.github.entente.pipeline;

import io.github.entente.actor.Cast;
import io.github.entente.actor.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.event.Account;
import io.github.entente.language.Document;
import io.github.entente.language.English;
import io.github.entente.language.Language;
import java.util.List;

/** Reads articles in English: sentences, actors, events, in this order. */
public final class EnglishReader implements AccountReader {

    private final Language language = new English();

    public EnglishReader(Gazetteer gazetteer) {}

    /** The language's BCP 47 tag. */
    public String tag() {
        return language.tag();
    }

    @Override
    public Account read(Article article) {
        Document document = language.read(article, sentence -> true);
        Cast cast = new Cast(List.of(), List.of(), List.of());
        return new Account(document.article(), cast, List.of());
    }
}
