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

    // "article time": where it stands counts too
    private static final Pattern NESTED = Pattern.compile("\\w\\s+\\w|[>+~]");
    private static final String BRACKETS = "\\[[^\\]]*\\]";
    private static final Pattern NAME = Pattern.compile("\\w+");
    private static final int MOST_KNOWN = 20_000;
    private static final int LONGEST_KNOWN = 200;
    private static final Pattern ASKED = Pattern.compile("\\[\\^?([\\w:-]+)");
    // No page holds it: parsers put another character for it.
    private static final char PARTED = '\0';

    private final List<Rule> rules;
    private final List<Rule> nested;
    private final Set<String> mayBeNested;
    private final Set<String> asked;
    private final Map<String, List<Rule>> known = new ConcurrentHashMap<>();

    /** What elements that a selector finds are for. */
    record Rule(String role, Evaluator selector, boolean isNested, Optional<String> attribute, String example) {

        String value(Element element) {
            return attribute.map(element::attr).orElseGet(element::text).strip();
        }
    }

    private HtmlRules(List<Rule> rules, Set<String> asked, Set<String> mayBeNested) {
        this.rules = rules;
        this.asked = asked;
        this.mayBeNested = mayBeNested;
        this.nested = rules.stream().filter(Rule::isNested).toList();
    }

    static HtmlRules create() {
        List<DataFile.Row> rows = DataFile.read(Article.class, "html-rules.csv");
        Stream<String> attributes = rows.stream()
                .flatMap(row -> ASKED.matcher(row.text("selector")).results())
                .map(found -> found.group(1));
        return new HtmlRules(
                rows.stream().map(HtmlRules::rule).toList(),
                Stream.concat(Stream.of("class", "id"), attributes).collect(Collectors.toUnmodifiableSet()),
                rows.stream()
                        .filter(row -> isNested(row.text("selector")))
                        .flatMap(HtmlRules::names)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isNested(String selector) {
        return NESTED.matcher(selector.replaceAll(BRACKETS, "")).find();
    }

    /** The elements that a selector of nested elements may find. */
    private static Stream<String> names(DataFile.Row row) {
        return Stream.of(row.text("selector").replaceAll(BRACKETS, "").split(","))
                .map(one -> one.strip().replaceFirst(".*[\\s>+~]", ""))
                .map(name -> named(name, row));
    }

    private static String named(String name, DataFile.Row row) {
        if (!NAME.matcher(name).matches()) {
            throw row.error("the last element of a nested selector needs a name; write it before the attributes");
        }
        return name;
    }

    private static Rule rule(DataFile.Row row) {
        try {
            return new Rule(
                    row.text("role"),
                    QueryParser.parse(row.text("selector")),
                    isNested(row.text("selector")),
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
        if (!mayBeNested.contains(element.normalName())
                || nested.stream().noneMatch(rule -> rule.selector().matches(root, element))) {
            return simple;
        }
        return Stream.concat(
                        simple.stream(),
                        nested.stream().filter(rule -> rule.selector().matches(root, element)))
                .toList();
    }

    private String look(Element element) {
        if (element.attributesSize() == 0) {
            return element.normalName();
        }
        StringBuilder look = new StringBuilder(element.normalName());
        for (Attribute attribute : element.attributes()) {
            if (asked.contains(attribute.getKey())) {
                look.append(PARTED).append(attribute.getKey()).append(PARTED).append(attribute.getValue());
            }
        }
        return look.toString();
    }
}
