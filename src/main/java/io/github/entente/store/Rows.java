package io.github.entente.store;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.eclipse.rdf4j.model.Value;

/** The answer to a query, one row after the other. Holds a read of the store open until closed; for one thread. */
public final class Rows implements Iterator<Rows.Row>, AutoCloseable {

    private static final Var ANSWER = Var.alloc("answer");

    private final RowSet rows;
    private final Duration limit;
    private final Runnable close;

    Rows(RowSet rows, Duration limit, Runnable close) {
        this.rows = rows;
        this.limit = limit;
        this.close = close;
    }

    /** Runs a query; ASK gives one row. */
    static Rows of(QueryExec execution, Query query, Duration limit, Runnable close) {
        if (query.isSelectType()) {
            return new Rows(execution.select(), limit, close);
        }
        Binding answer = BindingFactory.binding(ANSWER, NodeFactory.createLiteralByValue(timed(execution::ask, limit)));
        return new Rows(RowSetStream.create(List.of(ANSWER), List.of(answer).iterator()), limit, close);
    }

    /** One row; a column without a value is absent. */
    public record Row(Map<String, Value> values) {

        public Row {
            values = Map.copyOf(values);
        }

        public Optional<Value> value(String column) {
            return Optional.ofNullable(values.get(column));
        }
    }

    public List<String> columns() {
        return rows.getResultVars().stream().map(Var::getVarName).toList();
    }

    @Override
    public boolean hasNext() {
        return timed(rows::hasNext);
    }

    @Override
    public Row next() {
        Binding binding = timed(rows::next);
        Map<String, Value> values = new TreeMap<>();
        binding.forEach((variable, node) -> values.put(variable.getVarName(), Bridge.value(node)));
        return new Row(values);
    }

    /** For writers of Jena's formats, which take all rows. */
    RowSet rows() {
        return rows;
    }

    <T> T timed(Supplier<T> step) {
        return timed(step, limit);
    }

    private static <T> T timed(Supplier<T> step, Duration limit) {
        try {
            return step.get();
        } catch (QueryCancelledException late) {
            throw new StoreException(
                    "the query took longer than " + limit.toSeconds()
                            + " seconds and was stopped, its answer is incomplete: narrow it by a date, an actor or LIMIT",
                    late);
        }
    }

    @Override
    public void close() {
        close.run();
    }
}
