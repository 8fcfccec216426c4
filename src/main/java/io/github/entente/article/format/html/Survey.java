package io.github.entente.article.format.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every rule finds on a page, all found in one walk: a walk for each selector would take longer than parsing the page. */
final class Survey {

    private final Map<HtmlRules.Rule, List<Element>> found = new HashMap<>();
    private final Map<Element, Integer> lengths = new IdentityHashMap<>();
    private final HtmlRules rules;

    private Survey(HtmlRules rules) {
        this.rules = rules;
    }

    static Survey of(Document page, HtmlRules rules) {
        Survey survey = new Survey(rules);
        page.traverse((node, depth) -> {
            if (node instanceof Element element) {
                for (HtmlRules.Rule rule : rules.fitting(page, element)) {
                    survey.found.computeIfAbsent(rule, key -> new ArrayList<>()).add(element);
                }
            }
        });
        return survey;
    }

    /** The elements a rule finds, in order, that are still inside the root. */
    Stream<Element> elements(HtmlRules.Rule rule, Element root) {
        return found.getOrDefault(rule, List.of()).stream()
                .filter(element -> isInside(element, root))
                .filter(element -> rule.within().isEmpty()
                        || hasAround(element, rule.within().get()));
    }

    private boolean hasAround(Element element, String role) {
        return rules.of(role)
                .flatMap(rule -> found.getOrDefault(rule, List.of()).stream())
                .anyMatch(around -> around != element && isInside(element, around));
    }

    /** All elements of a role inside the root, the best selector's first. */
    Stream<Element> elements(String role, Element root) {
        return rules.of(role).flatMap(rule -> elements(rule, root));
    }

    /** The values of a role's metadata that are not blank, best first. */
    Stream<String> values(String role, Element root) {
        return rules.of(role)
                .flatMap(rule -> elements(rule, root).map(rule::value))
                .filter(value -> !value.isEmpty());
    }

    /** The elements and all that is around them. */
    static Set<Element> around(Stream<Element> elements) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        elements.forEach(element -> {
            Element at = element;
            while (at != null && around.add(at)) {
                at = at.parent();
            }
        });
        return around;
    }

    /** How much text is in an element. Asked only once nothing is removed from the page any more. */
    int length(Element element) {
        return lengths.computeIfAbsent(element, TextLength::of);
    }

    HtmlRules rules() {
        return rules;
    }

    private static boolean isInside(Element element, Element root) {
        Element at = element;
        while (at != null && at != root) {
            at = at.parent();
        }
        return at == root;
    }
}
