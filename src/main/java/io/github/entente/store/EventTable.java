package io.github.entente.store;

import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.event.Act;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;

/** A store's meetings, statements and deeds as a table of events, one row for each source and target, as GDELT, ICEWS and POLECAT have them. */
public final class EventTable {

    /** Which codes events have. */
    public enum Format {
        CAMEO(EventCodes.Coding.CAMEO),
        PLOVER(EventCodes.Coding.PLOVER);

        private final EventCodes.Coding coding;

        Format(EventCodes.Coding coding) {
            this.coding = coding;
        }
    }

    /** Rows whose names are looked up at once. */
    private static final int PAGE = 500;

    private final EventCodes events = new EventCodes();
    private final ActorCodes actors;

    /** @param gazetteer knows what kind of office each is */
    public EventTable(Gazetteer gazetteer) {
        this.actors = new ActorCodes(gazetteer);
    }

    /**
     * Writes the table as CSV.
     *
     * @return how many events there were
     */
    public long write(Store store, Format format, Writer out) {
        Labels labels = store.labels();
        long count = 0;
        QueryFile all = Library.shipped().query("events");
        try (Rows rows = store.query(all.text(), all.bind(Map.of(), store))) {
            CSVPrinter printer =
                    CSVFormat.RFC4180.builder().setRecordSeparator('\n').get().print(out);
            printer.printRecord(columns(format));
            while (rows.hasNext()) {
                List<Rows.Row> page = new ArrayList<>();
                while (page.size() < PAGE && rows.hasNext()) {
                    page.add(rows.next());
                }
                labels.learn(page.stream()
                        .flatMap(row -> row.values().values().stream())
                        .toList());
                for (Rows.Row row : page) {
                    printer.printRecord(cells(row, format, labels));
                }
                count += page.size();
            }
            printer.flush();
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> columns(Format format) {
        return Stream.of(
                        List.of("date", "source", "source_code", "target", "target_code"),
                        format.coding.columns(),
                        List.of("goldstein", "quad_class", "article", "sentence"))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> cells(Rows.Row row, Format format, Labels labels) {
        Act act = new Act(((IRI) row.value("act").orElseThrow()).getLocalName());
        EventCodes.Code code = events.of(act, text(row, "mode"));
        return Stream.of(
                        List.of(
                                text(row, "date").orElse(""),
                                label(row, "source", labels),
                                actors.of(text(row, "sourceState"), text(row, "sourceRole")),
                                label(row, "target", labels),
                                actors.of(text(row, "targetState"), text(row, "targetRole"))),
                        format.coding.of(code),
                        List.of(
                                code.goldstein(),
                                code.quad(),
                                label(row, "article", labels),
                                text(row, "sentence").orElse("").replaceAll("\\s+", " ")))
                .flatMap(List::stream)
                .toList();
    }

    private static String label(Rows.Row row, String column, Labels labels) {
        return row.value(column).map(labels::text).orElse("");
    }

    private static Optional<String> text(Rows.Row row, String column) {
        return row.value(column).map(Value::stringValue).filter(text -> !text.isEmpty());
    }
}
