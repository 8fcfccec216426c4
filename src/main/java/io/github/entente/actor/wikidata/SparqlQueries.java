package io.github.entente.actor.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The queries that ship beside this class, asked about some items at a time. */
final class SparqlQueries {

    private static final int ITEMS_A_QUERY = 100;
    private static final String LANGUAGES =
            Languages.tags().stream().sorted().map(tag -> '"' + tag + '"').collect(Collectors.joining(", "));

    private final SparqlClient client;

    SparqlQueries(SparqlClient client) {
        this.client = client;
    }

    /** @param items ids such as "Q148" */
    List<SparqlRow> ask(String query, Collection<String> items) {
        List<SparqlRow> rows = new ArrayList<>();
        List<String> all = List.copyOf(items);
        for (int from = 0; from < all.size(); from += ITEMS_A_QUERY) {
            String some = all.subList(from, Math.min(all.size(), from + ITEMS_A_QUERY)).stream()
                    .map(id -> "wd:" + id)
                    .collect(Collectors.joining(" "));
            rows.addAll(client.rows(text(query).replace("$ITEMS", some).replace("$LANGUAGES", LANGUAGES)));
        }
        return rows;
    }

    /** What items are called is added to them. */
    void name(Items items, Collection<String> ids) {
        for (SparqlRow row : ask("names", ids)) {
            Entity.Builder item = items.of(row.item("item").orElseThrow());
            if (row.text("kind").equals("label")) {
                item.withLabel(row.language("text"), row.text("text"));
            } else {
                item.withAlias(row.language("text"), row.text("text"));
            }
        }
    }

    private static String text(String query) {
        try (InputStream in = SparqlQueries.class.getResourceAsStream(query + ".rq")) {
            if (in == null) {
                throw new IllegalStateException(query + ".rq is missing beside " + SparqlQueries.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
