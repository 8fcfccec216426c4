package io.github.entente.article.format.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The schema.org article a page describes in its JSON-LD. Contexts are never loaded: news pages all use schema.org's. */
record JsonLd(Optional<JsonNode> article, Map<String, JsonNode> byId) {

    // Quirk: many pages break their JSON-LD with raw line ends in strings, comments or a comma too many.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int MOST_NODES = 10_000;

    /** @param scripts the page's, in order */
    static JsonLd of(List<Element> scripts) {
        Optional<JsonNode> undated = Optional.empty();
        Map<String, JsonNode> byId = new HashMap<>();
        for (Element script : scripts) {
            try {
                Optional<JsonNode> article = article(JSON.readTree(script.data()), byId);
                if (article.filter(node -> node.has("datePublished")).isPresent()) {
                    return new JsonLd(article, byId);
                }
                undated = undated.isPresent() ? undated : article;
            } catch (JsonProcessingException e) {
                // the rest of the page still tells
            }
        }
        return new JsonLd(undated, byId);
    }

    private static Optional<JsonNode> article(JsonNode root, Map<String, JsonNode> byId) {
        Optional<JsonNode> first = Optional.empty();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            JsonNode node = open.remove();
            if (first.isEmpty() && isArticle(node.path("@type"))) {
                first = Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                text(node.path("@id"))
                        .ifPresent(id -> byId.merge(id, node, (one, other) -> one.size() < other.size() ? other : one));
                open.add(node.path("@graph"));
                open.add(node.path("mainEntity"));
            }
        }
        return first;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        // NewsArticle, ReportageNewsArticle, Article, BlogPosting, LiveBlogPosting; some write the whole IRI
        return type.asText().endsWith("Article") || type.asText().endsWith("BlogPosting");
    }

    Optional<String> text(String property) {
        return article.map(node -> node.path(property)).flatMap(JsonLd::text);
    }

    /** What a property is called: a name of its own, that of the thing it refers to, or the text where it is only text. */
    Optional<String> name(String property) {
        return article.map(node -> first(node.path(property)))
                .flatMap(node -> text(node.path("name"))
                        .or(() -> text(node.path("@id"))
                                .flatMap(id -> Optional.ofNullable(byId.get(id)))
                                .flatMap(other -> text(other.path("name"))))
                        .or(() -> text(node)));
    }

    Optional<String> url() {
        JsonNode page =
                article.map(node -> first(node.path("mainEntityOfPage"))).orElse(null);
        return text("url")
                .or(() ->
                        page == null ? Optional.empty() : text(page.path("@id")).or(() -> text(page)));
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() && !node.isEmpty() ? node.get(0) : node;
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(first(node).asText()).map(String::strip).filter(text -> !text.isEmpty());
    }
}
