package io.github.entente.article.format.html;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** The rows of html-rules.csv. */
final class HtmlRules {

    // "article time": jsoup would keep the page for what it found out about its elements' parents
    private static final Pattern NESTED = Pattern.compile("\\w\\s+\\w|[>+~]|:has\\(");
    private static final String BRACKETS = "\\[[^\\]]*\\]";
    private static final int MOST_KNOWN = 20_000;
    private static final int LONGEST_KNOWN = 200;
    private static final Pattern ASKED = Pattern.compile("\\[\\^?([\\w:-]+)");
    // No page holds it: parsers put another character for it.
    private static final char PARTED = '\0';

    private final List<Rule> rules;
    private final Set<String> asked;
    private final Map<String, List<Rule>> known = new ConcurrentHashMap<>();

    /**
     * What elements that a selector finds are for.
     *
     * @param within the role of what must be around them, if any
     * @param attribute holds the value; the text if empty
     */
    record Rule(String role, Evaluator selector, Optional<String> within, Optional<String> attribute, String example) {

        String value(Element element) {
            return attribute.map(element::attr).orElseGet(element::text).strip();
        }
    }

    private HtmlRules(List<Rule> rules, Set<String> asked) {
        this.rules = rules;
        this.asked = asked;
    }

    static HtmlRules create() {
        return of(DataFile.read(Article.class, "html-rules.csv"));
    }

    static HtmlRules of(List<DataFile.Row> rows) {
        Stream<String> attributes = rows.stream()
                .flatMap(row -> ASKED.matcher(row.text("selector")).results())
                .map(found -> found.group(1));
        return new HtmlRules(
                rows.stream().map(HtmlRules::rule).toList(),
                Stream.concat(Stream.of("class", "id"), attributes).collect(Collectors.toUnmodifiableSet()));
    }

    private static Rule rule(DataFile.Row row) {
        if (NESTED.matcher(row.text("selector").replaceAll(BRACKETS, "")).find()) {
            throw row.error("a selector tells one element by itself; write what is around it into \"within\"");
        }
        try {
            return new Rule(
                    row.text("role"),
                    QueryParser.parse(row.text("selector")),
                    row.optional("within"),
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
        List<Rule> fitting = known.get(look);
        if (fitting == null) {
            fitting = rules.stream()
                    .filter(rule -> rule.selector().matches(root, element))
                    .toList();
            if (known.size() < MOST_KNOWN && look.length() <= LONGEST_KNOWN) {
                known.put(look, fitting);
            }
        }
        return fitting;
    }

    private String look(Element element) {
        if (element.attributesSize() == 0) {
            return element.normalName();
        }
        StringBuilder look = null;
        for (Attribute attribute : element.attributes()) {
            if (asked.contains(attribute.getKey())) {
                look = look == null ? new StringBuilder(element.normalName()) : look;
                look.append(PARTED).append(attribute.getKey()).append(PARTED).append(attribute.getValue());
            }
        }
        return look == null ? element.normalName() : look.toString();
    }
}
