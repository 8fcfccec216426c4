package io.github.entente.article.format.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The schema.org article a page describes in its JSON-LD. Contexts are never loaded: news pages all use schema.org's. */
record JsonLd(Optional<JsonNode> article) {

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
        for (Element script : scripts) {
            try {
                Optional<JsonNode> article = article(JSON.readTree(script.data()));
                if (article.filter(node -> node.has("datePublished")).isPresent()) {
                    return new JsonLd(article);
                }
                undated = undated.isPresent() ? undated : article;
            } catch (JsonProcessingException e) {
                // the rest of the page still tells
            }
        }
        return new JsonLd(undated);
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            JsonNode node = open.remove();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else {
                open.add(node.path("@graph"));
                open.add(node.path("mainEntity"));
            }
        }
        return Optional.empty();
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

    /** What a property is called: a name of its own, or the text where it is only text. */
    Optional<String> name(String property) {
        return article.map(node -> first(node.path(property)))
                .flatMap(node -> text(node.path("name")).or(() -> text(node)));
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
