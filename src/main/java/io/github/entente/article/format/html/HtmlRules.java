package io.github.entente.article.format.html;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** The rows of html-rules.csv. */
final class HtmlRules {

    // "article time": where it stands counts too
    private static final Pattern NESTED = Pattern.compile("\\w\\s+\\w|[>+~]");
    private static final int MOST_KNOWN = 20_000;
    private static final int LONGEST_KNOWN = 200;
    private static final Set<String> LEADS = Set.of("href", "src", "srcset", "alt", "width", "height");

    private final List<Rule> rules;
    private final List<Rule> nested;
    private final Map<String, List<Rule>> known = new ConcurrentHashMap<>();

    /** What elements that a selector finds are for. */
    record Rule(String role, Evaluator selector, boolean isNested, Optional<String> attribute, String example) {

        String value(Element element) {
            return attribute.map(element::attr).orElseGet(element::text).strip();
        }
    }

    private HtmlRules(List<Rule> rules) {
        this.rules = rules;
        this.nested = rules.stream().filter(Rule::isNested).toList();
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
                    NESTED.matcher(row.text("selector").replaceAll("\\[[^\\]]*\\]", ""))
                            .find(),
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

    /**
     * The rules that fit an element. What its name and its attributes say is kept: a page, and a site even more, uses the same classes over and over.
     */
    List<Rule> fitting(Element root, Element element) {
        String look = look(element);
        List<Rule> simple = known.get(look);
        if (simple == null) {
            simple = rules.stream()
                    .filter(rule -> !rule.isNested() && rule.selector().matches(root, element))
                    .toList();
            if (known.size() < MOST_KNOWN && look.length() <= LONGEST_KNOWN) {
                known.put(look, simple);
            }
        }
        if (nested.stream().noneMatch(rule -> rule.selector().matches(root, element))) {
            return simple;
        }
        return Stream.concat(
                        simple.stream(),
                        nested.stream().filter(rule -> rule.selector().matches(root, element)))
                .toList();
    }

    private static String look(Element element) {
        if (element.attributesSize() == 0) {
            return element.normalName();
        }
        StringBuilder look = new StringBuilder(element.normalName());
        for (Attribute attribute : element.attributes()) {
            // no rule asks where a link or a picture leads
            if (!LEADS.contains(attribute.getKey())) {
                look.append(' ').append(attribute.getKey()).append('=').append(attribute.getValue());
            }
        }
        return look.toString();
    }
}
