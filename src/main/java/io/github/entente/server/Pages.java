package io.github.entente.server;

import io.github.entente.store.Library;
import io.github.entente.store.Parameter;
import io.github.entente.store.QueryFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The page that says what this server is, and its style sheet. It works without script. */
final class Pages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Page> pages;

    private record Page(String type, byte[] body) {}

    Pages(Library library, String endpoint) {
        pages = Map.of(
                "/", new Page("text/html", front(library, endpoint).getBytes(StandardCharsets.UTF_8)),
                "/style.css", new Page("text/css", resource("style.css").getBytes(StandardCharsets.UTF_8)));
    }

    Set<String> paths() {
        return pages.keySet();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = pages.get(request.getRequestURI());
        if (page == null) {
            Answers.refuse(response, 404, "Nothing here.");
            return;
        }
        Answers.send(response, page.type(), page.body());
    }

    /** Fills the template; jsoup writes what it is given as text, so a query cannot become markup. */
    private static String front(Library library, String endpoint) {
        Document page = Jsoup.parse(resource("front.html"), "", Parser.htmlParser());
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
