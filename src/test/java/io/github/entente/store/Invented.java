package io.github.entente.store;

import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Iris;
import io.github.entente.graph.Vocabulary;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Articles of an invented world, small enough to see through. */
public final class Invented {

    public static final IRI ARDA = actor("Q1000001");
    public static final IRI BREL = actor("Q1000002");
    public static final IRI MORI = actor("mori-ard");
    public static final IRI KELL = actor("kell-bre");

    private static final String SCHEMA = "https://schema.org/";

    private Invented() {}

    public static IRI actor(String id) {
        return Values.iri(Iris.BASE, "actor/" + id);
    }

    public static IRI article(int number) {
        return Values.iri(Iris.BASE, String.format("article/%016x", number));
    }

    /** Two actors met; the shared graph describes them and their states, who describe them in turn. */
    public static ArticleGraph meeting(int number, IRI one, IRI other) {
        return meeting(number, one, other, "Headline " + number);
    }

    public static ArticleGraph meeting(int number, IRI one, IRI other, String headline) {
        IRI article = article(number);
        ModelBuilder builder = new ModelBuilder();
        builder.namedGraph(article)
                .subject(article)
                .add(RDF.TYPE, Values.iri(SCHEMA, "NewsArticle"))
                .add(Vocabulary.Property.SOURCE_NAME, number + ".txt")
                .add(Values.iri(SCHEMA, "headline"), headline)
                .add(Values.iri(SCHEMA, "datePublished"), Values.literal("2031-05-04", XSD.DATE))
                .subject(one)
                .add(Vocabulary.Property.MEETS, other)
                .subject(other)
                .add(Vocabulary.Property.MEETS, one);
        ModelBuilder shared = new ModelBuilder();
        List.of(one, other).forEach(who -> describe(shared.namedGraph(Iris.SHARED), who));
        return new ArticleGraph(article, builder.build(), shared.build());
    }

    private static void describe(ModelBuilder shared, IRI who) {
        if (who.equals(MORI)) {
            person(shared, MORI, "Takeo Mori", "森武雄", ARDA);
        } else if (who.equals(KELL)) {
            person(shared, KELL, "Ana Kell", "凯尔", BREL);
        } else {
            state(shared, who);
        }
    }

    private static void person(ModelBuilder shared, IRI who, String english, String chinese, IRI state) {
        shared.subject(who)
                .add(RDF.TYPE, Vocabulary.Type.PERSON)
                .add(RDFS.LABEL, Values.literal(english, "en"))
                .add(RDFS.LABEL, Values.literal(chinese, "zh"))
                .add(Vocabulary.Property.COUNTRY, state);
        state(shared, state);
        // A circle: the state names its minister, the minister the state.
        shared.subject(state).add(Values.iri("https://schema.org/", "knows"), who);
    }

    private static void state(ModelBuilder shared, IRI state) {
        boolean arda = state.equals(ARDA);
        shared.subject(state)
                .add(RDF.TYPE, Vocabulary.Type.STATE)
                .add(RDFS.LABEL, Values.literal(arda ? "Arda" : "Brel", "en"))
                .add(Vocabulary.Property.ISO3, arda ? "ARD" : "BRE")
                .add(OWL.SAMEAS, Values.iri("http://www.wikidata.org/entity/", state.getLocalName()));
    }
}
