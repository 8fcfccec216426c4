package io.github.entente.graph;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Link;
import io.github.entente.article.Article;
import io.github.entente.event.Account;
import io.github.entente.graph.Borrowed.Schema;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DC;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Writes the article itself, whom it mentions, and what read it. */
final class ArticleWriter {

    private final Page page;
    private final SharedWriter shared;
    private final Extractor extractor;

    ArticleWriter(Page page, SharedWriter shared, Extractor extractor) {
        this.page = page;
        this.shared = shared;
        this.extractor = extractor;
    }

    void write(Account account) {
        writeArticle();
        Cast cast = account.cast();
        cast.actors().forEach(actor -> writeAppearance(actor, cast));
        if (account.isRead()) {
            writeRun();
        }
    }

    private void writeArticle() {
        IRI iri = page.iri();
        Article article = page.article();
        String body = page.text().whole();
        page.add(iri, RDF.TYPE, Schema.NEWS_ARTICLE);
        page.add(iri, Property.SOURCE_NAME, article.name());
        article.headline().ifPresent(headline -> page.add(iri, Schema.HEADLINE, headline));
        article.published().ifPresent(time -> page.add(iri, Schema.DATE_PUBLISHED, Dates.of(time)));
        article.url().flatMap(Iris::web).ifPresent(url -> page.add(iri, Schema.URL, url));
        article.publisher().ifPresent(publisher -> page.add(iri, DC.PUBLISHER, publisher));
        article.dateline().ifPresent(dateline -> page.add(iri, Property.DATELINE, dateline.place()));
        page.add(iri, Schema.ARTICLE_BODY, body);
        page.add(iri, Property.TEXT_HASH, Hash.hex(body));
        article.sourceHash().ifPresent(hash -> page.add(iri, Property.SOURCE_HASH, hash));
        page.add(iri, Schema.IN_LANGUAGE, article.language().orElse(extractor.language()));
    }

    private void writeAppearance(Actor actor, Cast cast) {
        IRI described = shared.actor(actor);
        IRI appearance = Iris.part(page.iri(), "appearance-" + actor.id().value());
        long count = cast.mentions().stream()
                .filter(mention -> mention.actors().contains(actor))
                .count();
        page.add(page.iri(), Schema.MENTIONS, described);
        page.add(appearance, RDF.TYPE, Type.APPEARANCE);
        page.add(appearance, Property.ACTOR, described);
        page.add(appearance, Property.MENTION_COUNT, Math.toIntExact(count));
        page.add(appearance, PROV.WAS_DERIVED_FROM, page.iri());
        cast.link(actor).ifPresent(link -> writeLink(link, described, appearance));
    }

    /** A sure link is part of what the actor is; one that is not is this article's guess, and stays with it. */
    private void writeLink(Link link, IRI actor, IRI appearance) {
        page.add(appearance, Property.LINK_CONFIDENCE, link.confidence());
        if (!link.isSure()) {
            Iris.wikidata(link.item()).ifPresent(item -> page.add(actor, SKOS.CLOSE_MATCH, item));
        }
    }

    private void writeRun() {
        IRI run = Iris.run(page.iri(), extractor);
        IRI agent = Iris.extractor(extractor);
        page.add(run, RDF.TYPE, PROV.ACTIVITY);
        page.add(run, PROV.USED, page.iri());
        page.add(run, PROV.WAS_ASSOCIATED_WITH, agent);
        page.add(run, Property.LANGUAGE, extractor.language());
        page.add(agent, RDF.TYPE, PROV.SOFTWARE_AGENT);
        page.add(agent, RDFS.LABEL, "Entente " + extractor.version());
        extractor.patternsHash().ifPresent(hash -> page.add(agent, Property.PATTERNS_HASH, hash));
        extractor.models().forEach(model -> page.add(agent, Property.MODEL, model));
    }
}
