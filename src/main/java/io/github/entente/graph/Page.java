package io.github.entente.graph;

import io.github.entente.article.Article;
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

    private static Literal integer(int value) {
        return Values.literal(Integer.toString(value), XSD.INTEGER);
    }
}
