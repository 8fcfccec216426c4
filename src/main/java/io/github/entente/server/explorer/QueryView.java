package io.github.entente.server.explorer;

import io.github.entente.store.Library;
import io.github.entente.store.QueryFile;
import io.github.entente.store.Store;
import io.github.entente.store.StoreException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query of the library with what was given for its parameters written into it. */
final class QueryView implements View {

    private static final String PREFIX = "p.";

    private final Library library = Library.shipped();
    private final Optional<? extends Store> store;

    /** @param store where names are looked up */
    QueryView(Optional<? extends Store> store) {
        this.store = store;
    }

    record Answer(String name, String text) {}

    @Override
    public Set<String> parameters() {
        return Stream.concat(
                        Stream.of("name"),
                        library.queries().stream()
                                .flatMap(query -> query.parameters().stream())
                                .map(parameter -> PREFIX + parameter.name()))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isFiltered() {
        return false;
    }

    @Override
    public Answer answer(Asked asked) {
        String name = asked.parameters().must("name", "a query that /api/queries lists");
        try {
            QueryFile query = library.query(name);
            Map<String, String> given = new LinkedHashMap<>();
            query.parameters()
                    .forEach(parameter -> asked.parameters()
                            .one(PREFIX + parameter.name())
                            .ifPresent(value -> given.put(parameter.name(), value)));
            return new Answer(
                    name, store.map(known -> query.filled(given, known)).orElse(query.text()));
        } catch (StoreException wrong) {
            throw Refusal.wrong(wrong.getMessage() + ".");
        }
    }
}
