package io.github.entente.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;

/** Puts something else in the place of the SERVICE parts of a query, in its syntax tree. */
final class ServiceTree {

    @FunctionalInterface
    interface Replacement {

        /** @param before what the query says before, which the part is joined with; its solutions are all that matter */
        Element of(ElementService service, ElementGroup before);
    }

    private final Replacement replacement;

    private ServiceTree(Replacement replacement) {
        this.replacement = replacement;
    }

    static void replace(Query query, Replacement replacement) {
        query.setQueryPattern(replaced(query.getQueryPattern(), replacement));
    }

    static Element replaced(Element pattern, Replacement replacement) {
        return new ServiceTree(replacement).replaced(pattern, new ElementGroup());
    }

    /** The servers a query names by SERVICE, wherever it does. */
    static Set<Node> servers(Query query) {
        Set<Node> servers = new LinkedHashSet<>();
        Walker.walk(
                Algebra.compile(query),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpService service) {
                        servers.add(service.getService());
                    }
                },
                new ExprVisitorBase());
        return servers;
    }

    private Element replaced(Element element, ElementGroup before) {
        if (element instanceof ElementService service) {
            return replacement.of(service, before);
        } else if (element instanceof ElementGroup group) {
            return inGroup(group, before);
        } else if (element instanceof ElementOptional optional) {
            return new ElementOptional(replaced(optional.getOptionalElement(), before));
        } else if (element instanceof ElementMinus minus) {
            return new ElementMinus(replaced(minus.getMinusElement(), before));
        } else if (element instanceof ElementUnion union) {
            union.getElements().replaceAll(branch -> replaced(branch, before));
        } else if (element instanceof ElementSubQuery inner) {
            replace(inner.getQuery(), replacement);
        }
        return element;
    }

    private Element inGroup(ElementGroup group, ElementGroup before) {
        ElementGroup own = new ElementGroup();
        List<Element> parts = group.getElements();
        for (int i = 0; i < parts.size(); i++) {
            Element part = replaced(parts.get(i), joined(before, own));
            parts.set(i, part);
            // A filter holds for its whole group, also for what is only told after the SERVICE part.
            if (!(part instanceof ElementFilter)) {
                own.addElement(part);
            }
        }
        return group;
    }

    /** The outer part stays a group of its own: what is optional in the inner one must not become optional in both. */
    private static ElementGroup joined(ElementGroup outer, ElementGroup inner) {
        if (outer.isEmpty()) {
            return inner;
        }
        ElementGroup both = new ElementGroup();
        both.addElement(outer);
        if (!inner.isEmpty()) {
            both.addElement(inner);
        }
        return both;
    }
}
