package io.github.entente.pipeline;

import io.github.entente.actor.Cast;
import io.github.entente.actor.following.Casting;
import io.github.entente.actor.following.YearInOffice;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.article.PublicationTime;
import io.github.entente.event.Account;
import io.github.entente.event.Said;
import io.github.entente.event.reading.EventReader;
import io.github.entente.language.Document;
import io.github.entente.language.English;
import io.github.entente.language.Language;
import java.util.List;

/** Reads articles in English: sentences, actors, events, in this order. */
public final class EnglishReader implements AccountReader {

    private final Language language = new English();
    private final Casting casting;
    private final EventReader events;
    private final YearInOffice years;

    public EnglishReader(Gazetteer gazetteer) {
        casting = new Casting(gazetteer, language);
        events = new EventReader(language, gazetteer::state, gazetteer::called, gazetteer.atlas());
        years = new YearInOffice(gazetteer);
    }

    /** The language's BCP 47 tag. */
    public String tag() {
        return language.tag();
    }

    @Override
    public Account read(Article article) {
        return account(article, dated(document(article)));
    }

    /** The same reading, with all it rests on. */
    public Explanation explain(Article article) {
        Document document = dated(document(article));
        Account account = account(article, document);
        return new Explanation(
                document,
                account,
                events.said(document, account.cast()),
                document.sentences().stream()
                        .flatMap(sentence -> events.known(sentence).stream())
                        .toList());
    }

    private Document document(Article article) {
        return language.read(article, events::isWorthParsing);
    }

    /**
     * With the day of an article that leaves out its year, where those who hold offices in it tell which it was. Its own day it keeps unsaid: the facts
     * hang on what was found out, but it never said so itself.
     */
    private Document dated(Document document) {
        Article article = document.article();
        return article.published().isPresent()
                ? document
                : years.named(article)
                        .flatMap(named -> years.dayOf(document, casting.cast(document), named))
                        .map(day -> new Document(article.on(PublicationTime.of(day)), document.sentences()))
                        .orElse(document);
    }

    private Account account(Article article, Document document) {
        Cast cast = casting.cast(document);
        return new Account(article, cast, events.read(document, cast));
    }

    /** All that anybody says in an article, official or not. */
    public List<Said> said(Article article) {
        Document document = dated(language.read(article, sentence -> true));
        return events.said(document, casting.cast(document));
    }
}
