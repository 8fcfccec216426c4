package io.github.entente.store;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * A server on this machine that speaks as Wikidata does, from wikidata.ttl, and remembers what it was asked. Beside that it fails in the ways the real
 * one fails, and holds an empty dataset.
 */
public final class LocalWikidata implements AutoCloseable {

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final FusekiServer server;

    private LocalWikidata() {
        Filter memory = (request, response, chain) -> {
            if (((HttpServletRequest) request).getRequestURI().startsWith("/wikidata")) {
                asked.add(request.getParameter("query"));
            }
            chain.doFilter(request, response);
        };
        server = FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .port(0)
                .loopback(true)
                .add("/wikidata", facts(), false)
                .add("/ds", DatasetGraphFactory.createTxnMem(), true)
                .addFilter("/*", memory)
                .addServlet("/fails/*", new Failing())
                .build()
                .start();
    }

    public static LocalWikidata start() {
        return new LocalWikidata();
    }

    static DatasetGraph facts() {
        return RDFDataMgr.loadDatasetGraph(Objects.requireNonNull(LocalWikidata.class.getResource("wikidata.ttl"))
                .toString());
    }

    public URI endpoint() {
        return at("/wikidata/sparql");
    }

    /** Fails: busy, down, forbidden, page, cut, silent, endless, refuses. */
    URI failing(String how) {
        return at("/fails/" + how);
    }

    URI empty() {
        return at("/ds");
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getPort() + path);
    }

    /** The queries that came, oldest first. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        end.countDown();
        server.stop();
    }

    private final class Failing extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            switch (request.getPathInfo()) {
                case "/busy" -> {
                    response.setHeader("Retry-After", "9");
                    response.setStatus(429);
                }
                case "/down" -> response.setStatus(503);
                case "/forbidden" -> response.setStatus(403);
                case "/refuses" -> response.setStatus(400);
                case "/page" -> {
                    response.setContentType("text/html");
                    response.getWriter().write("<html><body>Log in to this network</body></html>");
                }
                case "/cut" -> {
                    response.setContentType("application/sparql-results+json");
                    response.getWriter().write("{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[{\"a\":");
                }
                case "/endless" -> {
                    response.setContentType("application/sparql-results+json");
                    response.getWriter().write("{\"head\":");
                    response.flushBuffer();
                    waitForTheEnd();
                }
                default -> waitForTheEnd();
            }
        }

        private void waitForTheEnd() {
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
