package io.github.entente.graph;

import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype.XSD;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Somebody's word that an article was read wrongly: it does not tell this fact, or tells it otherwise.
 *
 * @param fact a meeting, statement or deed, by the IRI it had when it was judged
 * @param hash over what it said then; by this it is known again
 * @param note what is said about it, {@value #LONGEST_NOTE} characters at most
 * @param sentence the words of the article it was read from
 * @param time to the second
 */
public record Correction(
        IRI fact, String hash, Reason reason, Optional<String> note, Optional<String> sentence, Instant time) {

    public static final int LONGEST_NOTE = 2_000;

    /** What is wrong. {@code SPEAKER} is also who meets or does it, {@code ACT} also how they met, {@code WRONG} that nothing of the kind is told. */
    public enum Reason {
        WRONG,
        SPEAKER,
        DATE,
        PLACE,
        ACT,
        TOWARD,
        TOPIC,
        STANCE,
        OTHER;

        /** As it stands in the graph. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Reason> of(String word) {
            return Arrays.stream(values())
                    .filter(reason -> reason.word().equals(word))
                    .findFirst();
        }
    }

    public Correction {
        note = note.map(String::strip).filter(text -> !text.isEmpty());
        time = time.truncatedTo(ChronoUnit.SECONDS);
        if (note.filter(text -> text.codePointCount(0, text.length()) > LONGEST_NOTE)
                .isPresent()) {
            throw new IllegalArgumentException("a note has " + LONGEST_NOTE + " characters at most");
        }
    }

    /**
     * Judges a fact of an article as its graph tells it.
     *
     * @return empty if the graph has no such meeting, statement or deed
     */
    public static Optional<Correction> of(Model article, IRI fact, Reason reason, Optional<String> note, Instant time) {
        return Facts.in(article).contains(fact)
                ? Optional.of(new Correction(
                        fact, Facts.hash(article, fact), reason, note, Facts.sentence(article, fact), time))
                : Optional.empty();
    }

    /** The fact, in words. */
    public String name() {
        return fact.stringValue();
    }

    /** The article the fact is of, which is also its graph. */
    public IRI article() {
        return article(fact);
    }

    /** The article that a fact is of, by its IRI. */
    public static IRI article(IRI fact) {
        return Values.iri(fact.stringValue().replaceFirst("#.*$", ""));
    }

    /** One thing said by an article has one correction. */
    public IRI iri() {
        return Iris.found("correction", article().stringValue(), hash);
    }

    /** "meeting", "statement" or "deed". */
    public String kind() {
        return fact.stringValue().replaceFirst("^.*#", "").replaceFirst("-[0-9]+$", "");
    }

    /** Whether this is said by the graph under the same IRI still. */
    public boolean stands(Model article) {
        return !article.filter(fact, RDF.TYPE, null).isEmpty()
                && Facts.hash(article, fact).equals(hash);
    }

    /** As it stands in the graph {@link Iris#CORRECTIONS}. */
    public Model model() {
        Model model = new LinkedHashModel();
        model.add(iri(), RDF.TYPE, Type.CORRECTION, Iris.CORRECTIONS);
        model.add(iri(), Property.CORRECTS, fact, Iris.CORRECTIONS);
        model.add(iri(), Property.FACT_HASH, Values.literal(hash), Iris.CORRECTIONS);
        model.add(iri(), Property.REASON, Values.literal(reason.word()), Iris.CORRECTIONS);
        note.ifPresent(text -> model.add(iri(), Property.NOTE, Values.literal(text), Iris.CORRECTIONS));
        sentence.ifPresent(text -> model.add(iri(), Property.SENTENCE, Values.literal(text), Iris.CORRECTIONS));
        model.add(iri(), PROV.GENERATED_AT_TIME, Values.literal(time.toString(), XSD.DATETIME), Iris.CORRECTIONS);
        return model;
    }

    /** All that a graph of corrections holds, in the order of facts; what is no whole correction is passed over. */
    static List<Correction> in(Model model) {
        return model.filter(null, RDF.TYPE, Type.CORRECTION).subjects().stream()
                .flatMap(node -> read(model, node).stream())
                .sorted(Comparator.comparing(
                                (Correction correction) -> correction.fact().stringValue())
                        .thenComparing(Correction::hash))
                .toList();
    }

    private static Optional<Correction> read(Model model, Resource node) {
        Optional<IRI> fact = values(model, node, Property.CORRECTS)
                .filter(IRI.class::isInstance)
                .map(IRI.class::cast)
                .findFirst();
        Optional<String> hash = text(model, node, Property.FACT_HASH);
        Optional<Reason> reason = text(model, node, Property.REASON).flatMap(Reason::of);
        Optional<Instant> time = text(model, node, PROV.GENERATED_AT_TIME).map(Correction::instant);
        if (fact.isEmpty() || hash.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                fact.get(),
                hash.get(),
                reason.orElse(Reason.OTHER),
                text(model, node, Property.NOTE),
                text(model, node, Property.SENTENCE),
                time.orElse(Instant.EPOCH)));
    }

    private static Instant instant(String text) {
        try {
            return Values.literal(text, XSD.DATETIME)
                    .calendarValue()
                    .toGregorianCalendar()
                    .toInstant();
        } catch (IllegalArgumentException none) {
            return Instant.EPOCH;
        }
    }

    private static Optional<String> text(Model model, Resource node, IRI property) {
        return values(model, node, property).map(Value::stringValue).findFirst();
    }

    private static Stream<Value> values(Model model, Resource node, IRI property) {
        return model.filter(node, property, null).stream().map(Statement::getObject);
    }
}
