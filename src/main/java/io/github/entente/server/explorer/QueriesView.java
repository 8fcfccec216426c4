package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.entente.store.Library;
import io.github.entente.store.Parameter;
import io.github.entente.store.QueryFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The queries that come with Entente. */
final class QueriesView implements View {

    private final Answer answer = new Answer(
            Library.shipped().queries().stream().map(QueriesView::row).toList());

    record Answer(List<Row> queries) {}

    record Row(
            String name,
            String answers,
            Optional<String> group,
            List<ParameterRow> parameters,
            String text,
            Optional<String> example) {}

    /**
     * @param preset its value if none is given
     * @param type what it may be: date, actor, topic, choice ...
     * @param variable what it is called in the query
     */
    record ParameterRow(
            String name,
            String variable,
            String type,
            List<String> choices,
            @JsonProperty("default") Optional<String> preset,
            boolean required,
            String what) {}

    @Override
    public Set<String> parameters() {
        return Set.of();
    }

    @Override
    public boolean isFiltered() {
        return false;
    }

    @Override
    public Answer answer(Asked asked) {
        return answer;
    }

    private static Row row(QueryFile query) {
        return new Row(
                query.name(),
                query.answers(),
                query.group(),
                query.parameters().stream().map(QueriesView::row).toList(),
                query.text(),
                query.example());
    }

    private static ParameterRow row(Parameter parameter) {
        return new ParameterRow(
                parameter.name(),
                "p_" + parameter.name(),
                parameter.type().name().toLowerCase(Locale.ROOT),
                parameter.choices(),
                parameter.preset(),
                parameter.required(),
                parameter.description());
    }
}
