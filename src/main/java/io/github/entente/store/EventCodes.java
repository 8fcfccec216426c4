package io.github.entente.store;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Act;
import io.github.entente.graph.ActCodes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Acts in the codes of conflict researchers. */
final class EventCodes {

    /**
     * @param root the first two digits of the CAMEO code
     * @param plover the PLOVER event type
     * @param mode the PLOVER mode, mostly empty
     * @param quad 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict
     */
    record Code(
            String cameo, String root, String goldstein, String quad, String plover, String mode, String contexts) {}

    private final Map<String, DataFile.Row> rows = DataFile.read(EventCodes.class, "event-codes.csv").stream()
            .collect(Collectors.toMap(row -> row.text("cameo"), row -> row));
    private final Map<String, String> quads = DataFile.read(EventCodes.class, "quad-classes.csv").stream()
            .collect(Collectors.toMap(row -> row.text("root"), row -> row.text("class")));
    private final Map<String, String> meetings = DataFile.read(EventCodes.class, "meeting-codes.csv").stream()
            .collect(Collectors.toMap(row -> row.text("mode"), row -> row.text("cameo")));

    /** @param meeting how actors met, where the act is a meeting */
    Code of(Act act, Optional<String> meeting) {
        ActCodes codes = ActCodes.of(act)
                .orElseThrow(() -> new StoreException("the store has the act \"" + act.key()
                        + "\", which ontology/acts.ttl lacks: build the store anew"));
        String cameo = meeting.map(meetings::get).orElse(codes.cameo());
        String root = cameo.substring(0, 2);
        Optional<DataFile.Row> row = Optional.ofNullable(rows.get(cameo));
        return new Code(
                cameo,
                root,
                row.map(known -> known.text("goldstein"))
                        .orElse(codes.goldstein().toString()),
                quads.getOrDefault(root, ""),
                codes.plover(),
                row.flatMap(known -> known.optional("mode")).orElse(""),
                row.map(known -> known.list("contexts"))
                        .map(all -> String.join(";", all))
                        .orElse(""));
    }

    /** The columns that tell an event's code, and their values. */
    enum Coding {
        CAMEO(List.of("root_code", "event_code")) {
            @Override
            List<String> of(Code code) {
                return List.of(code.root(), code.cameo());
            }
        },
        PLOVER(List.of("event_type", "event_mode", "contexts")) {
            @Override
            List<String> of(Code code) {
                return List.of(code.plover(), code.mode(), code.contexts());
            }
        };

        private final List<String> columns;

        Coding(List<String> columns) {
            this.columns = columns;
        }

        List<String> columns() {
            return columns;
        }

        abstract List<String> of(Code code);
    }
}
