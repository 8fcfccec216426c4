package io.github.entente.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.eclipse.rdf4j.model.Value;

/** A query that is parsed, and whose parameters are values in its syntax tree: no value is ever read as SPARQL. */
final class Prepared {

    private Prepared() {}

    static Query query(String sparql, Map<String, Value> parameters) {
        Query query;
        try {
            query = QueryFactory.create(sparql);
        } catch (QueryParseException wrong) {
            // A word that is none has its place in the message and no line.
            String place =
                    wrong.getLine() > 0 ? " (line " + wrong.getLine() + ", column " + wrong.getColumn() + ")" : "";
            throw new StoreException("the query cannot be read" + place + ": " + wrong.getMessage(), wrong);
        } catch (QueryException wrong) {
            throw new StoreException("the query cannot be read: " + wrong.getMessage(), wrong);
        }
        if (!query.isSelectType() && !query.isAskType()) {
            throw new StoreException("a query here is SELECT or ASK: for whole graphs use \"entente extract\"");
        }
        return parameters.isEmpty() ? query : substituted(query, parameters);
    }

    private static Query substituted(Query query, Map<String, Value> parameters) {
        Map<Var, Node> values = new LinkedHashMap<>();
        parameters.forEach((name, value) -> values.put(Var.alloc(name), Bridge.node(value)));
        try {
            return withoutBoundConstants(QueryTransformOps.replaceVars(query, values));
        } catch (QueryException wrong) {
            throw new StoreException(
                    "the query gives a value of its own to one of the parameters " + new TreeSet<>(parameters.keySet())
                            + ": rename its variable",
                    wrong);
        }
    }

    /** BOUND of a constant is no SPARQL: Jena would run it, and another server would refuse it. */
    private static Query withoutBoundConstants(Query query) {
        ElementTransform elements = new ElementTransformCopyBase();
        return QueryTransformOps.transform(query, elements, new ExprTransformApplyElementTransform(elements) {
            @Override
            public Expr transform(ExprFunction1 function, Expr argument) {
                return function instanceof E_Bound && argument.isConstant()
                        ? NodeValue.TRUE
                        : super.transform(function, argument);
            }
        });
    }
}
