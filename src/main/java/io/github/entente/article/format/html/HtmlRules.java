package io.github.entente.article.format.html;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** The rows of html-rules.csv. */
final class HtmlRules {

    private final List<Rule> rules;

    /** What elements that a selector finds are for. */
    record Rule(String role, Evaluator selector, Optional<String> attribute, String example) {

        String value(Element element) {
            return attribute.map(element::attr).orElseGet(element::text).strip();
        }
    }

    private HtmlRules(List<Rule> rules) {
        this.rules = rules;
    }

    static HtmlRules create() {
        return new HtmlRules(DataFile.read(Article.class, "html-rules.csv").stream()
                .map(HtmlRules::rule)
                .toList());
    }

    private static Rule rule(DataFile.Row row) {
        try {
            return new Rule(
                    row.text("role"),
                    QueryParser.parse(row.text("selector")),
                    row.optional("take"),
                    row.text("example"));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw row.error("\"" + row.text("selector") + "\" is not a CSS selector: " + e.getMessage());
        }
    }

    List<Rule> rules() {
        return rules;
    }

    Stream<Rule> of(String role) {
        return rules.stream().filter(rule -> rule.role().equals(role));
    }

    /** All elements of a role, the best selector's first. */
    Stream<Element> elements(String role, Element root) {
        return of(role).flatMap(rule -> root.select(rule.selector()).stream());
    }

    /** The values of a role's metadata that are not blank, best first. */
    Stream<String> values(String role, Element root) {
        return of(role).flatMap(rule -> root.select(rule.selector()).stream().map(rule::value))
                .filter(value -> !value.isEmpty());
    }
}
