package io.github.entente.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.out.NodeFmtLib;
import org.eclipse.rdf4j.model.Value;

/**
 * A query with its explanation, as its file has it.
 *
 * @param answers what it answers, in a sentence
 * @param group the heading it is listed under
 * @param example a row it might give, as its file shows it
 * @param text the SPARQL
 */
public record QueryFile(
        String name,
        String answers,
        Optional<String> group,
        List<Parameter> parameters,
        Optional<String> example,
        String text) {

    /** In the query a parameter is a variable with this before its name, so that none is mistaken for a column. */
    private static final String VARIABLE = "p_";

    /** What a variable may stand in without being one, and parameters. */
    private static final Pattern TOKEN = Pattern.compile(
            "<[^<>\\s]*>|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|#[^\n]*|\\?(" + VARIABLE + "\\w+)");

    public QueryFile {
        parameters = List.copyOf(parameters);
    }

    /**
     * The values of the query's variables for its parameters, checked.
     *
     * @param given by name, as the asker wrote them
     * @param store where actors are looked up
     */
    public Map<String, Value> bind(Map<String, String> given, Store store) {
        given.keySet().forEach(this::mustBeKnown);
        ParameterValues values = new ParameterValues(store);
        Map<String, Value> bound = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            Optional<String> text =
                    Optional.ofNullable(given.get(parameter.name())).or(parameter::preset);
            text.ifPresent(value -> bound.put(VARIABLE + parameter.name(), values.value(parameter, value)));
            if (parameter.required() && text.isEmpty()) {
                throw new StoreException("the query " + name + " needs " + parameter.name() + ", " + parameter.words()
                        + ": add -p " + parameter.name() + "=...");
            }
        }
        return bound;
    }

    /**
     * Asks the store. The rows must be closed.
     *
     * @param federation who asks Wikidata, for a query that joins with it
     */
    public Rows ask(Store store, Map<String, String> given, Federation federation) {
        return federation.query(store, text, bind(given, store));
    }

    /** The query with values in the place of its parameters, to be read and changed by a person. Those that have no value stay variables. */
    public String filled(Map<String, String> given, Store store) {
        Map<String, Value> values = bind(given, store);
        return TOKEN.matcher(text)
                .replaceAll(token -> Matcher.quoteReplacement(Optional.ofNullable(token.group(1))
                        .flatMap(name -> Optional.ofNullable(values.get(name)))
                        .map(value -> NodeFmtLib.strNT(Bridge.node(value)))
                        .orElseGet(() -> token.group())));
    }

    private void mustBeKnown(String parameter) {
        if (parameters.stream().noneMatch(known -> known.name().equals(parameter))) {
            List<String> names = new ArrayList<>();
            parameters.forEach(known -> names.add(known.name()));
            throw new StoreException("the query " + name + " has no parameter \"" + parameter + "\""
                    + (names.isEmpty() ? ", it has none" : ": it has " + String.join(", ", names)));
        }
    }
}
