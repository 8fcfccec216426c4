package io.github.entente.server;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger's query may say: SPARQL 1.1 about this dataset. Jena's extensions are left out, because some of them load Java classes,
 * wait, or call functions by a computed name.
 */
final class QueryRules {

    private QueryRules() {}

    /** Why a query is refused, or empty. */
    static Optional<String> objection(String text) {
        if (text.isBlank()) {
            return Optional.of("There is no query: send one as \"query\".");
        }
        Query query;
        try {
            query = QueryFactory.create(text, "https://w3id.org/entente/id/", Syntax.syntaxSPARQL_11);
        } catch (QueryParseException wrong) {
            return Optional.of("This is not SPARQL 1.1 (line " + wrong.getLine() + ", column " + wrong.getColumn()
                    + "): " + wrong.getMessage());
        } catch (QueryException wrong) {
            return Optional.of("This is not SPARQL 1.1: " + wrong.getMessage());
        }
        if (query.getQueryPattern() == null) {
            return Optional.empty();
        }
        Inspector inspector = new Inspector();
        Walker.walk(Algebra.compile(query), inspector.parts, inspector.expressions);
        return Optional.ofNullable(inspector.objection);
    }

    private static final class Inspector {

        private @Nullable String objection;

        private final ExprVisitorBase expressions = new ExprVisitorBase() {
            @Override
            public void visit(ExprFunctionN function) {
                String name = function.getFunctionIRI();
                if (name != null && !name.startsWith(XSD.getURI())) {
                    objection = "This server has no function <" + name
                            + ">: it runs the functions of SPARQL 1.1 and its casts to xsd types.";
                }
            }
        };

        /** Quirk: Jena's walker passes by what is aggregated and what rows are ordered by. */
        private final OpVisitorBase parts = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                objection = "This server asks no other server: leave SERVICE out and ask that one yourself.";
            }

            @Override
            public void visit(OpGroup group) {
                for (ExprAggregator aggregator : group.getAggregators()) {
                    ExprList inside = aggregator.getAggregator().getExprList();
                    if (inside != null) {
                        inside.forEach(this::look);
                    }
                }
            }

            @Override
            public void visit(OpOrder order) {
                order.getConditions().forEach(condition -> look(condition.getExpression()));
            }

            private void look(Expr expression) {
                Walker.walk(expression, this, expressions);
            }
        };
    }
}
