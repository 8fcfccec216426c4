package io.github.entente.server;

import io.github.entente.store.Library;
import io.github.entente.store.Ontology;
import io.github.entente.store.Parameter;
import io.github.entente.store.QueryFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The page that says what this server is, that of the ontology with its files, and their style sheet. They work without script. */
final class Pages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String HELP = "/help";

    private static final String ONTOLOGY = "/ontology";

    /** Of several pages at one path the first is what is sent to who does not say what is wanted. */
    private final transient Map<String, List<Page>> pages = new LinkedHashMap<>();

    private record Page(String type, byte[] body) {

        Page(String type, String text) {
            this(type, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    Pages(Library library, String endpoint) {
        pages.put(HELP, List.of(new Page("text/html", help(library, endpoint))));
        pages.put("/style.css", List.of(new Page("text/css", resource("style.css"))));
        pages.put(
                ONTOLOGY,
                List.of(
                        new Page("text/html", Reference.page(resource("reference.html"))),
                        new Page("text/turtle", Ontology.text("entente.ttl"))));
        Ontology.FILES.forEach(
                file -> pages.put(ONTOLOGY + "/" + file, List.of(new Page("text/turtle", Ontology.text(file)))));
    }

    Set<String> paths() {
        return pages.keySet();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Page> offered = pages.get(request.getRequestURI());
        if (offered == null) {
            Answers.refuse(request, response, 404, "Nothing here.");
            return;
        }
        Page page = wanted(request, offered);
        if (offered.size() > 1) {
            response.setHeader("Vary", "Accept");
        }
        Answers.send(response, page.type(), page.body());
    }

    private static Page wanted(HttpServletRequest request, List<Page> offered) {
        AcceptList types = new AcceptList(offered.stream().map(Page::type).collect(Collectors.joining(",")));
        String chosen = ConNeg.chooseContentType(
                        request, types, MediaType.create(offered.get(0).type()))
                .getContentTypeStr();
        return offered.stream()
                .filter(page -> page.type().equals(chosen))
                .findFirst()
                .orElse(offered.get(0));
    }

    /** Fills the template; jsoup writes what it is given as text, so a query cannot become markup. */
    private static String help(Library library, String endpoint) {
        Document page = Jsoup.parse(resource("help.html"), "", Parser.htmlParser());
        page.outputSettings().prettyPrint(false);
        page.expectFirst("form").attr("action", endpoint);
        page.expectFirst("#endpoint")
                .attr("href", endpoint + "?query=ASK%7B%7D")
                .text(endpoint);
        Element list = page.expectFirst("#queries");
        library.queries().forEach(query -> entry(list, query, endpoint));
        return page.outerHtml();
    }

    private static void entry(Element list, QueryFile query, String endpoint) {
        Element entry = list.appendElement("section");
        entry.appendElement("h3").text(query.name());
        entry.appendElement("p").text(query.answers());
        if (!query.parameters().isEmpty()) {
            entry.appendElement("p")
                    .text("Parameters: "
                            + query.parameters().stream().map(Parameter::name).collect(Collectors.joining(", ")));
        }
        Element details = entry.appendElement("details");
        details.appendElement("summary").text("The query");
        Element form = details.appendElement("form").attr("method", "get").attr("action", endpoint);
        form.appendElement("textarea")
                .attr("name", "query")
                .attr("rows", "12")
                .attr("aria-label", "The query " + query.name())
                .text(query.text());
        form.appendElement("button").attr("name", "format").attr("value", "csv").text("Ask (CSV)");
        form.appendElement("button")
                .attr("name", "format")
                .attr("value", "json")
                .text("Ask (JSON)");
    }

    private static String resource(String name) {
        try (InputStream stream = Pages.class.getResourceAsStream("/io/github/entente/server/" + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
