package io.github.entente.server;

import io.github.entente.store.Federation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Fuseki's query service with limits.
 *
 * <p>What a query asks Wikidata is answered from the store's snapshot of it: this server calls no other.
 *
 * <p>Quirk: Fuseki sends rows while it finds them, so a query that runs out of time ends in the middle of a 200, which clients take for
 * all. Here an answer is complete before its first byte leaves, or it is a refusal.
 */
final class GuardedQuery extends SPARQL_QueryDataset {

    private final Limits limits;

    GuardedQuery(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void execute(String asked, HttpAction action) {
        String query = Federation.snapshot(asked);
        Optional<String> objection = QueryRules.objection(query);
        if (objection.isPresent()) {
            refuse(action, 400, objection.get());
            return;
        }
        try {
            super.execute(query, action);
        } catch (QueryCancelledException late) {
            refuse(
                    action,
                    503,
                    "The query ran longer than this server allows (" + seconds()
                            + " seconds) and was stopped: narrow it by a graph, a date or LIMIT.");
        } catch (TooMuch tooMuch) {
            refuse(
                    action,
                    413,
                    "The answer is larger than this server sends (" + limits.rows() + " rows or triples, "
                            + limits.answerLength()
                            + " characters): narrow it, or ask for it in parts with ORDER BY, LIMIT and OFFSET.");
        }
    }

    private String seconds() {
        double seconds = limits.time().toMillis() / 1000.0;
        return seconds == Math.rint(seconds) ? String.valueOf((long) seconds) : String.valueOf(seconds);
    }

    private static void refuse(HttpAction action, int status, String words) {
        try {
            Answers.refuse(action.getRequest(), action.getResponse(), status, words);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String forLog) {
        Meter meter = new Meter();
        if (query.isSelectType()) {
            RowSet rows = execution.select();
            List<Binding> all = new ArrayList<>();
            while (rows.hasNext()) {
                Binding row = rows.next();
                meter.count();
                row.forEach((variable, node) -> meter.measure(node));
                all.add(row);
            }
            return new QueryExecResult(RowSetStream.create(rows.getResultVars(), all.iterator()));
        }
        if (query.isConstructType()) {
            DatasetGraph all = DatasetGraphFactory.create();
            for (Iterator<Quad> quads = execution.constructQuads(); quads.hasNext(); ) {
                Quad quad = quads.next();
                meter.triple(quad.asTriple());
                all.add(quad);
            }
            return new QueryExecResult(all);
        }
        if (query.isDescribeType()) {
            Graph all = GraphFactory.createDefaultGraph();
            for (Iterator<Triple> triples = execution.describeTriples(); triples.hasNext(); ) {
                Triple triple = triples.next();
                meter.triple(triple);
                all.add(triple);
            }
            return new QueryExecResult(all);
        }
        return super.executeQuery(action, execution, query, forLog);
    }

    /** How much of an answer there is already. */
    private final class Meter {

        private int rows;
        private long length;

        void count() {
            if (++rows > limits.rows()) {
                throw new TooMuch();
            }
        }

        void triple(Triple triple) {
            count();
            measure(triple.getSubject());
            measure(triple.getObject());
        }

        void measure(Node node) {
            length += node.isLiteral() ? node.getLiteralLexicalForm().length() : 1;
            if (length > limits.answerLength()) {
                throw new TooMuch();
            }
        }
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
