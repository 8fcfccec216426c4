package io.github.entente.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets in what the server knows how to answer, and nothing else: any other path, method, host or size is refused before Fuseki sees it. */
final class Gate implements Filter {

    /** Methods that people send; browsers know the others. */
    private static final Set<String> SAID = Set.of("GET", "POST", "DELETE");

    static final Set<String> TO_READ = Set.of("GET", "HEAD", "OPTIONS");
    static final Set<String> TO_WRITE = Set.of("GET", "POST", "DELETE", "HEAD", "OPTIONS");
    static final Set<String> TO_ASK = Set.of("GET", "POST", "HEAD", "OPTIONS");

    /** JSONP hands answers to any web page, and a style sheet of the client's choice runs in the server's name. */
    private static final List<String> REFUSED_PARAMETERS = List.of("callback", "stylesheet");

    private final Map<String, Set<String>> doors;
    private final String endpoint;
    private final Hosts hosts;
    private final int longest;

    /**
     * @param doors the methods each path takes; no other path is let in
     * @param endpoint the path that takes queries
     * @param longest how long a query may be, in bytes
     */
    Gate(Map<String, Set<String>> doors, String endpoint, Hosts hosts, int longest) {
        this.doors = Map.copyOf(doors);
        this.endpoint = endpoint;
        this.hosts = hosts;
        this.longest = longest;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        boolean asks = request.getRequestURI().equals(endpoint);
        Set<String> methods = doors.getOrDefault(request.getRequestURI(), Set.of());
        if (!hosts.allow(request.getHeader("Host"))) {
            Answers.refuse(
                    request,
                    response,
                    421,
                    "This server answers to " + hosts + " only. Use one of these names in the address.");
        } else if (methods.isEmpty()) {
            Answers.refuse(
                    request,
                    response,
                    404,
                    "Nothing here. Queries go to " + endpoint + ", and " + Pages.HELP + " explains.");
        } else if (!methods.contains(request.getMethod())) {
            response.setHeader(
                    "Allow", String.join(", ", methods.stream().sorted().toList()));
            Answers.refuse(
                    request,
                    response,
                    405,
                    "Use "
                            + String.join(
                                    " or ",
                                    methods.stream()
                                            .filter(SAID::contains)
                                            .sorted()
                                            .toList()) + " here, not " + word(request.getMethod())
                            + ": this server is for reading.");
        } else if (isFromAnotherSite(request)) {
            Answers.refuse(request, response, 403, "Pages of other sites may not ask this server.");
        } else if (!asks || mayAsk(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean mayAsk(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        if (request.getContentLengthLong() > longest) {
            Answers.refuse(
                    request, response, 413, "The query is longer than the " + longest + " bytes this server reads.");
        } else if (query != null && query.length() > longest) {
            Answers.refuse(
                    request, response, 414, "The query is longer than the " + longest + " bytes this server reads.");
        } else if (request.getMethod().equals("POST") && request.getContentLengthLong() < 0) {
            Answers.refuse(request, response, 411, "Send the query with its Content-Length, not in chunks.");
        } else if (request.getHeader("Content-Encoding") != null) {
            Answers.refuse(request, response, 415, "Send the query as it is, not compressed.");
        } else {
            for (String parameter : REFUSED_PARAMETERS) {
                if (request.getParameter(parameter) != null) {
                    Answers.refuse(
                            request,
                            response,
                            400,
                            "This server does not take the parameter \"" + parameter + "\": leave it out.");
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    /** A link from elsewhere may open a page; a script elsewhere may not make a reader's own server work. */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && !"navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    private static String word(String method) {
        return method.replaceAll("[^A-Za-z-]", "?");
    }
}
