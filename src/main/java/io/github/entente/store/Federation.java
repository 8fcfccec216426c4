package io.github.entente.store;

import io.github.entente.graph.Iris;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
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
 * @param missed is told why Wikidata did not
 */
public record Federation(URI wikidata, boolean live, Duration limit, Consumer<String> said, Consumer<String> missed) {

    /** Wikidata's query service, as queries name it. */
    public static final URI WIKIDATA = URI.create("https://query.wikidata.org/sparql");

    private static final Duration USUAL_LIMIT = Duration.ofSeconds(20);

    public Federation {
        // Says what is wrong with an address before anything is asked.
        Address.of(wikidata);
    }

    /** Asks the servers a query names. */
    public static Federation live(Consumer<String> said, Consumer<String> missed) {
        return new Federation(WIKIDATA, true, USUAL_LIMIT, said, missed);
    }

    /** Asks nobody. */
    public static Federation offline(Consumer<String> said) {
        return new Federation(WIKIDATA, false, USUAL_LIMIT, said, said);
    }

    /** Another server with Wikidata's data. */
    public Federation withWikidata(URI other) {
        return new Federation(other, live, limit, said, missed);
    }

    public Federation withTimeLimit(Duration other) {
        return new Federation(wikidata, live, other, said, missed);
    }

    /** As {@link Store#query(String, Map)}. The rows must be closed. */
    public Rows query(Store store, String sparql, Map<String, Value> parameters) {
        Query query = Prepared.query(sparql, parameters);
        Set<Node> servers = ServiceTree.servers(query);
        if (servers.isEmpty()) {
            return store.query(sparql, parameters);
        }
        Calls calls = new Calls(new ServiceCall(store, new ServiceClient(limit)));
        boolean joins = servers.stream().anyMatch(this::isWikidata);
        if (live && joins) {
            try {
                ServiceTree.replace(query, calls::wikidata);
                Rows rows = rows(store, query);
                said.accept("answered with "
                        + (wikidata.equals(WIKIDATA)
                                ? "Wikidata"
                                : Address.of(wikidata).uri()));
                return rows;
            } catch (ServiceFailure none) {
                missed.accept(
                        "Wikidata cannot be reached (" + none.getMessage() + "): answered from the local snapshot");
                query = Prepared.query(sparql, parameters);
            }
        } else if (joins) {
            said.accept("answered from the local snapshot of Wikidata");
        }
        ServiceTree.replace(query, calls::snapshot);
        return rows(store, query);
    }

    private static Rows rows(Store store, Query answered) {
        ServiceTree.servers(answered).stream().findFirst().ifPresent(left -> {
            throw new StoreException("SERVICE <" + left
                    + "> stands inside GRAPH or EXISTS: put it before or after that part of the query");
        });
        return store.query(answered.serialize(), Map.of());
    }

    /** The same query, asking the snapshot in the place of Wikidata. What is no query, or has no such part, comes back as it is. */
    public static String snapshot(String sparql) {
        Federation nobody = offline(line -> {});
        try {
            Query query = QueryFactory.create(sparql, Iris.BASE, Syntax.syntaxSPARQL_11);
            if (query.getQueryPattern() != null
                    && ServiceTree.servers(query).stream().anyMatch(nobody::isWikidata)) {
                ServiceTree.replace(
                        query,
                        (service, before) ->
                                nobody.isWikidata(service.getServiceNode()) ? fromSnapshot(service) : service);
                // Quirk: Jena shortens what begins with the base, and writes the base only if the query set it itself.
                query.setBaseURI(Iris.BASE);
                return query.serialize();
            }
        } catch (QueryException wrong) {
            return sparql;
        }
        return sparql;
    }

    private boolean isWikidata(Node server) {
        return server.isURI()
                && (server.getURI().equals(WIKIDATA.toString())
                        || server.getURI().equals(wikidata.toString()));
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
            return isWikidata(service.getServiceNode())
                    ? call.answer(wikidata, service.getElement(), before)
                    : other(service, before);
        }

        Element snapshot(ElementService service, ElementGroup before) {
            return isWikidata(service.getServiceNode()) ? fromSnapshot(service) : other(service, before);
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
                return call.answer(address(named.getURI()), service.getElement(), before);
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

        private static URI address(String iri) {
            try {
                return new URI(iri);
            } catch (URISyntaxException wrong) {
                throw new StoreException("SERVICE <" + iri + "> is no address: " + wrong.getReason(), wrong);
            }
        }
    }
}
