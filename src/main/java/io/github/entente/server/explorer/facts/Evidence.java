package io.github.entente.server.explorer.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Words of an article that say so.
 *
 * @param start where they stand in its text, in code points
 * @param inferred whether the speaker is named elsewhere only
 */
public record Evidence(String quote, int start, int end, double confidence, boolean inferred) {

    private static final Evidence NONE = new Evidence("", 0, 0, 0, false);

    /** The surest first, of those as sure the first in the text. */
    private static final Comparator<Evidence> BEST =
            Comparator.comparingDouble(Evidence::confidence).reversed().thenComparing(Evidence::start);

    static Evidence best(Page page, Node fact) {
        return of(page, fact).stream().min(BEST).orElse(NONE);
    }

    /** All there is for a fact, in the order of the text. */
    static List<Evidence> of(Page page, Node fact) {
        return page.all(fact, Names.EVIDENCE).stream()
                .map(node -> evidence(page, node))
                .sorted(Comparator.comparing(Evidence::start).thenComparing(Evidence::end))
                .toList();
    }

    /** The nodes of the quotes. */
    static List<String> quotes(Page page, Node fact) {
        return page.all(fact, Names.EVIDENCE).stream()
                .flatMap(evidence -> page.all(evidence, Names.SELECTOR).stream())
                .filter(selector -> page.one(selector, Names.EXACT).isPresent())
                .map(Page::text)
                .toList();
    }

    private static Evidence evidence(Page page, Node node) {
        return new Evidence(
                selected(page, node, Names.EXACT).orElse(""),
                selected(page, node, Names.START).map(Integer::parseInt).orElse(0),
                selected(page, node, Names.END).map(Integer::parseInt).orElse(0),
                page.text(node, Names.CONFIDENCE).map(Double::parseDouble).orElse(0.0),
                page.text(node, Names.INFERRED).map(Boolean::parseBoolean).orElse(false));
    }

    private static Optional<String> selected(Page page, Node evidence, Node property) {
        return page.all(evidence, Names.SELECTOR).stream()
                .flatMap(selector -> page.text(selector, property).stream())
                .findFirst();
    }
}
