package io.github.entente.graph;

import io.github.entente.article.Article;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype.XSD;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;

/** One article's graph while it is being written. */
final class Page {

    private final Article article;
    private final IRI iri;
    private final Text text;
    private final Model model = new LinkedHashModel();

    Page(Article article) {
        this.article = article;
        this.iri = Iris.article(article);
        this.text = new Text(article.text());
    }

    Article article() {
        return article;
    }

    IRI iri() {
        return iri;
    }

    Text text() {
        return text;
    }

    Model model() {
        return model;
    }

    void add(IRI subject, IRI property, Value value) {
        model.add(subject, property, value, iri);
    }

    void add(IRI subject, IRI property, String value) {
        add(subject, property, Values.literal(Text.clean(value)));
    }

    void add(IRI subject, IRI property, int value) {
        add(subject, property, integer(value));
    }

    void add(IRI subject, IRI property, double confidence) {
        add(subject, property, Values.literal(twoPlaces(confidence), XSD.DECIMAL));
    }

    /**
     * Two places at most, in canonical form. Quirk: TDB2 keeps "0.90" and gives it out as "0.9", which is another value when it is to be deleted; a
     * withdrawn article would leave it behind.
     */
    private static String twoPlaces(double confidence) {
        BigDecimal shortest = BigDecimal.valueOf(confidence)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return shortest.setScale(Math.max(1, shortest.scale())).toPlainString();
    }

    private static Literal integer(int value) {
        return Values.literal(Integer.toString(value), XSD.INTEGER);
    }
}
