package io.github.entente.server;

import io.github.entente.server.explorer.CorrectionsPage;
import io.github.entente.server.explorer.Explorer;
import io.github.entente.server.explorer.Judgements;
import io.github.entente.server.explorer.shape.Corrections;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.Library;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;

/**
 * A store over HTTP, for reading: SPARQL queries at {@code /entente/sparql} and the explorer at {@code /}. It listens on this
 * machine only unless names for it are given, and cannot be written to.
 */
public final class EntenteServer implements AutoCloseable {

    public static final int USUAL_PORT = 3330;

    private static final String DATASET = "/entente";
    private static final String ENDPOINT = "sparql";
    private static final String PATH = DATASET + "/" + ENDPOINT;

    private final FusekiServer server;

    private final Explorer explorer;

    private EntenteServer(FusekiServer server, Explorer explorer) {
        this.server = server;
        this.explorer = explorer;
    }

    public static Builder of(EmbeddedStore store) {
        return new Builder(
                store.dataset(), Optional.of(store), true, USUAL_PORT, Limits.USUAL, Set.of(), Optional.empty());
    }

    public static Builder of(DatasetGraph dataset) {
        return new Builder(dataset, Optional.empty(), false, USUAL_PORT, Limits.USUAL, Set.of(), Optional.empty());
    }

    /** A server that is not started yet. */
    public static final class Builder {

        private final DatasetGraph dataset;
        private final Optional<EmbeddedStore> store;
        private final boolean correctable;
        private final int port;
        private final Limits limits;
        private final Set<String> names;
        private final Optional<Path> portraits;

        private Builder(
                DatasetGraph dataset,
                Optional<EmbeddedStore> store,
                boolean correctable,
                int port,
                Limits limits,
                Set<String> names,
                Optional<Path> portraits) {
            this.dataset = dataset;
            this.store = store;
            this.correctable = correctable;
            this.port = port;
            this.limits = limits;
            this.names = Set.copyOf(names);
            this.portraits = portraits;
        }

        /** The port to listen on; 0 for any that is free. */
        public Builder port(int other) {
            return new Builder(dataset, store, correctable, other, limits, names, portraits);
        }

        public Builder limits(Limits other) {
            return new Builder(dataset, store, correctable, port, other, names, portraits);
        }

        /** Listens to other machines too, to requests that call it by one of these names. */
        public Builder reachableAs(Set<String> others) {
            return new Builder(dataset, store, correctable, port, limits, others, portraits);
        }

        /**
         * Whether readers at this machine may mark facts as wrong; they may, in a store of which nothing is said, if no other machine can reach
         * the server.
         */
        public Builder takingCorrections(boolean taken) {
            return new Builder(dataset, store, taken, port, limits, names, portraits);
        }

        /** Shows pictures of persons that lie in a folder, each called by a Wikidata item: Q701801.jpg. It need not be there. */
        public Builder portraits(Path folder) {
            return new Builder(dataset, store, correctable, port, limits, names, Optional.of(folder));
        }

        /** @throws ServerException if the port is taken */
        public EntenteServer start() {
            // Whoever else can reach the server is a stranger, and would mark as wrong what others read.
            Optional<Judgements> judgements = store.map(known -> new Judgements(known, correctable && names.isEmpty()));
            Explorer explorer = new Explorer(
                    dataset, judgements.<Corrections>map(known -> known).orElse(Corrections.NONE), portraits, store);
            FusekiServer server = build(explorer, judgements);
            try {
                server.start();
            } catch (FusekiException cannot) {
                server.stop();
                throw new ServerException(
                        "port " + port
                                + " cannot be listened on, another program may have it: choose one with --port, 0 for any that is free",
                        cannot);
            }
            return new EntenteServer(server, explorer);
        }

        private FusekiServer build(Explorer explorer, Optional<Judgements> judgements) {
            Pages pages = new Pages(Library.shipped(), PATH);
            Assets assets = new Assets();
            Map<String, Set<String>> doors = new TreeMap<>();
            Stream.of(pages.paths(), assets.paths(), explorer.servlets().keySet())
                    .forEach(paths -> paths.forEach(path -> doors.put(path, Gate.TO_READ)));
            doors.put(PATH, Gate.TO_ASK);
            judgements.ifPresent(
                    known -> doors.put(CorrectionsPage.PATH, known.areTaken() ? Gate.TO_WRITE : Gate.TO_READ));
            Hosts hosts = Hosts.LOCAL.and(names);
            FusekiServer.Builder fuseki = FusekiServer.create()
                    // Modules found on the class path would add what they like, an administration among it.
                    .fusekiModules(FusekiModules.empty())
                    .port(port)
                    .loopback(names.isEmpty())
                    .maxServerThreads(Math.max(16, 2 * limits.queries() + 8))
                    .add(DATASET, DataService.newBuilder(dataset).addEndpoint(endpoint()))
                    .addFilter("/*", new SecurityHeaders())
                    .addFilter("/*", new Gate(doors, PATH, hosts, limits.queryLength()))
                    .addFilter(PATH, new Turnstile(limits.queries()))
                    .addFilter(Explorer.FOLDER + "*", new Turnstile(limits.queries()));
            pages.paths().forEach(path -> fuseki.addServlet(path, pages));
            assets.paths().forEach(path -> fuseki.addServlet(path.equals("/") ? "" : path, assets));
            explorer.servlets().forEach(fuseki::addServlet);
            judgements.ifPresent(known -> fuseki.addServlet(CorrectionsPage.PATH, new CorrectionsPage(known)));
            FusekiServer server = fuseki.build();
            server.getJettyServer().setErrorHandler(new PlainErrors());
            return server;
        }

        private Endpoint endpoint() {
            String milliseconds = String.valueOf(limits.time().toMillis());
            Context context = new Context()
                    .set(ARQ.queryTimeout, milliseconds + "," + milliseconds)
                    .set(ARQ.httpServiceAllowed, false)
                    .set(ARQ.enablePropertyFunctions, false);
            return Endpoint.create()
                    .operation(Operation.Query)
                    .endpointName(ENDPOINT)
                    .context(context)
                    .processor(new GuardedQuery(limits))
                    .build();
        }
    }

    public int port() {
        return server.getPort();
    }

    /** The explorer. */
    public URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /** Where queries go. */
    public URI endpoint() {
        return address().resolve(PATH);
    }

    /** Waits until the explorer has read the store, and says how many articles it has; nothing if it could not be read. */
    public OptionalInt articles() {
        return explorer.articles();
    }

    /** Waits until the server is closed. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }
}
