package io.github.entente.store;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementService;
import org.eclipse.rdf4j.model.Value;

/**
 * Asks a store queries that join with other servers by SERVICE. The calls are made here, before the store is asked: the store itself calls nobody,
 * whichever kind it is. Where Wikidata gives no answer, the store's own snapshot of it does.
 *
 * @param wikidata who is asked in the place of {@link #WIKIDATA}
 * @param live whether anybody is asked at all
 * @param limit how long a server may take for an answer
 * @param said is told who answered
 */
public record Federation(URI wikidata, boolean live, Duration limit, Consumer<String> said) {

    public Federation {
        // Says what is wrong with an address before anything is asked.
        Address.of(wikidata);
    }

    /** Wikidata's query service, as queries name it. */
    public static final URI WIKIDATA = URI.create("https://query.wikidata.org/sparql");

    private static final Duration USUAL_LIMIT = Duration.ofSeconds(20);

    /** Asks the servers a query names. */
    public static Federation live(Consumer<String> said) {
        return new Federation(WIKIDATA, true, USUAL_LIMIT, said);
    }

    /** Asks nobody. */
    public static Federation offline(Consumer<String> said) {
        return new Federation(WIKIDATA, false, USUAL_LIMIT, said);
    }

    /** Another server with Wikidata's data. */
    public Federation withWikidata(URI other) {
        return new Federation(other, live, limit, said);
    }

    public Federation withTimeLimit(Duration other) {
        return new Federation(wikidata, live, other, said);
    }

    /** As {@link Store#query(String, Map)}. The rows must be closed. */
    public Rows query(Store store, String sparql, Map<String, Value> parameters) {
        Query query = Prepared.query(sparql, parameters);
        if (!ServiceTree.has(query, service -> true)) {
            return store.query(sparql, parameters);
        }
        boolean joins = ServiceTree.has(query, this::isWikidata);
        Calls calls = new Calls(new ServiceCall(store, new ServiceClient(limit)));
        if (live && joins) {
            try {
                ServiceTree.replace(query, calls::wikidata);
                said.accept("answered with "
                        + (wikidata.equals(WIKIDATA)
                                ? "Wikidata"
                                : Address.of(wikidata).uri()));
                return store.query(query.serialize(), Map.of());
            } catch (ServiceFailure none) {
                said.accept("Wikidata cannot be reached (" + none.getMessage() + "): answered from the local snapshot");
                query = Prepared.query(sparql, parameters);
            }
        } else if (joins) {
            said.accept("answered from the local snapshot of Wikidata");
        }
        ServiceTree.replace(query, calls::snapshot);
        return store.query(query.serialize(), Map.of());
    }

    /** The same query, asking the snapshot in the place of Wikidata. What is no query, or has no such part, comes back as it is. */
    public static String snapshot(String sparql) {
        Federation nobody = offline(line -> {});
        try {
            Query query = QueryFactory.create(sparql);
            if (query.getQueryPattern() != null && ServiceTree.has(query, nobody::isWikidata)) {
                ServiceTree.replace(
                        query, (service, before) -> nobody.isWikidata(service) ? fromSnapshot(service) : service);
                return query.serialize();
            }
        } catch (QueryException | StoreException wrong) {
            return sparql;
        }
        return sparql;
    }

    private boolean isWikidata(ElementService service) {
        Node named = service.getServiceNode();
        return named.isURI()
                && (named.getURI().equals(WIKIDATA.toString()) || named.getURI().equals(wikidata.toString()));
    }

    /** What Wikidata adds by services of its own, such as labels in the user's language, the snapshot has not. */
    private static Element fromSnapshot(ElementService service) {
        Element asked = ServiceTree.replaced(service.getElement(), (own, before) -> new ElementGroup());
        return new ElementNamedGraph(Graphs.SHARED, asked);
    }

    /** What stands in the place of a SERVICE part. */
    private final class Calls {

        private final ServiceCall call;

        Calls(ServiceCall call) {
            this.call = call;
        }

        Element wikidata(ElementService service, ElementGroup before) {
            return isWikidata(service) ? call.answer(wikidata, service.getElement(), before) : other(service, before);
        }

        Element snapshot(ElementService service, ElementGroup before) {
            return isWikidata(service) ? fromSnapshot(service) : other(service, before);
        }

        private Element other(ElementService service, ElementGroup before) {
            Node named = service.getServiceNode();
            if (!named.isURI()) {
                throw new StoreException("SERVICE " + named + " is a variable: name the server by its address");
            } else if (!live) {
                throw new StoreException(
                        "SERVICE <" + named + "> is not asked offline: only Wikidata has a snapshot here");
            }
            try {
                return call.answer(URI.create(named.getURI()), service.getElement(), before);
            } catch (ServiceFailure none) {
                if (service.getSilent()) {
                    return new ElementGroup();
                }
                throw new StoreException(
                        "the server at " + named + " cannot be reached (" + none.getMessage()
                                + "): try later, or leave its SERVICE part out",
                        none);
            }
        }
    }
}
