package io.github.entente.bench;

import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Iris;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import io.github.entente.graph.Vocabulary.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DC;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Graphs of articles that nobody wrote, with ten facts each: a few states are told of often and most seldom, as in the news. */
final class InventedNews {

    static final int STATES = 100;

    private static final int PERSONS = 8;
    private static final int DAYS = 730;
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final String SCHEMA = "https://schema.org/";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final List<String> TOPICS =
            List.of("trade", "fisheries", "climate", "border-dispute", "history", "dialogue", "tourism", "cyber-security");
    private static final List<String> ACTS = List.of("state", "urge", "demand", "hope", "promise", "propose");
    private static final List<IRI> STANCES = List.of(Value.FOR, Value.AGAINST, Value.NEUTRAL);

    private final Random random = new Random(1);

    ArticleGraph article(int number) {
        IRI article = Values.iri(Iris.BASE, String.format("article/%016x", number));
        String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
        Model model = new LinkedHashModel();
        Model shared = new LinkedHashModel();
        model.add(article, RDF.TYPE, Values.iri(SCHEMA, "NewsArticle"));
        model.add(article, Property.SOURCE_NAME, Values.literal(number + ".txt"));
        model.add(article, Values.iri(SCHEMA, "headline"), Values.literal("Talks number " + number));
        model.add(article, Values.iri(SCHEMA, "datePublished"), Values.literal(day, XSD.DATE));
        model.add(article, DC.PUBLISHER, Values.literal("Paper " + number % 20));
        model.add(article, Values.iri(SCHEMA, "articleBody"), Values.literal("They talked of tea. ".repeat(150)));
        for (int fact = 1; fact <= 10; fact++) {
            IRI iri = Iris.fact(article, fact <= 2 ? "meeting" : fact <= 9 ? "statement" : "deed", fact);
            IRI one = somebody(shared);
            IRI other = somebody(shared);
            model.add(iri, Property.DATE, Values.literal(day, XSD.DATE));
            model.add(iri, Property.DATE_PRECISION, Value.DAY);
            if (fact <= 2) {
                model.add(iri, RDF.TYPE, Type.MEETING);
                model.add(iri, Property.PARTICIPANT, one);
                model.add(iri, Property.PARTICIPANT, other);
                model.add(iri, Property.MODE, Value.IN_PERSON);
                model.add(iri, Property.STATUS, Value.HELD);
            } else if (fact <= 9) {
                statement(model, article, iri, one, other, fact);
            } else {
                model.add(iri, RDF.TYPE, Type.DEED);
                model.add(iri, Property.DOER, one);
                model.add(iri, Property.TARGET, other);
                model.add(iri, Property.ACT, Values.iri("https://w3id.org/entente/acts#protest"));
                model.add(iri, Property.STATUS, Value.DONE);
            }
            evidence(model, article, iri, fact);
        }
        return new ArticleGraph(article, in(model, article), in(shared, Iris.SHARED));
    }

    private void statement(Model model, IRI article, IRI iri, IRI one, IRI other, int fact) {
        IRI position = Iris.fact(article, "position", fact);
        model.add(iri, RDF.TYPE, Type.STATEMENT);
        model.add(iri, Property.SPEAKER, one);
        model.add(iri, Property.ACT, Values.iri("https://w3id.org/entente/acts#" + any(ACTS)));
        model.add(iri, Property.POSITION, position);
        model.add(position, RDF.TYPE, Type.POSITION);
        model.add(position, Property.TEXT, Values.literal("would like more tea, and said so " + fact + " times"));
        model.add(position, Property.TOPIC, Values.iri("https://w3id.org/entente/topics#" + any(TOPICS)));
        model.add(position, Property.STANCE, any(STANCES));
        model.add(position, Property.TOWARD, other);
    }

    private static void evidence(Model model, IRI article, IRI fact, int number) {
        IRI evidence = Iris.fact(article, "evidence", number);
        IRI quote = Values.iri(evidence + "-quote");
        IRI position = Values.iri(evidence + "-position");
        model.add(fact, Property.EVIDENCE, evidence);
        model.add(evidence, RDF.TYPE, Type.EVIDENCE);
        model.add(evidence, Values.iri(OA, "hasSelector"), quote);
        model.add(evidence, Values.iri(OA, "hasSelector"), position);
        model.add(evidence, Property.CONFIDENCE, Values.literal("0.87", XSD.DECIMAL));
        model.add(evidence, Property.INFERRED, Values.literal(false));
        model.add(quote, Values.iri(OA, "exact"), Values.literal("They talked of tea."));
        model.add(position, Values.iri(OA, "start"), Values.literal(number * 20));
        model.add(position, Values.iri(OA, "end"), Values.literal(number * 20 + 19));
    }

    /** A state or one of its persons; the first states much more often than the last. */
    private IRI somebody(Model shared) {
        int number = (int) (STATES * Math.pow(random.nextDouble(), 3));
        IRI state = Values.iri(Iris.BASE, "actor/Q" + (9_000_000 + number));
        shared.add(state, RDF.TYPE, Type.STATE);
        shared.add(state, RDFS.LABEL, Values.literal("State " + number, "en"));
        shared.add(state, Property.ISO3, Values.literal("X%02d".formatted(number)));
        int who = random.nextInt(PERSONS + 1);
        if (who == PERSONS) {
            return state;
        }
        IRI person = Values.iri(Iris.BASE, "actor/person-" + number + "-" + who);
        shared.add(person, RDF.TYPE, Type.PERSON);
        shared.add(person, RDFS.LABEL, Values.literal("Person " + who + " of state " + number, "en"));
        shared.add(person, Property.COUNTRY, state);
        return person;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Model in(Model model, IRI graph) {
        Model named = new LinkedHashModel();
        model.forEach(triple -> named.add(triple.getSubject(), triple.getPredicate(), triple.getObject(), graph));
        return named;
    }
}
