package io.github.entente.event.reading;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Deed;
import io.github.entente.event.Event;
import io.github.entente.event.Evidence;
import io.github.entente.event.Meeting;
import io.github.entente.event.Statement;
import io.github.entente.event.Trace;
import io.github.entente.event.Trace.Signal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How likely a fact is what its words say: confidence.csv. Each signal moves the odds by as much as finds with it are more or less often right than
 * finds of that kind in general.
 */
public final class Confidence {

    /** The signal of a row that stands for all finds of a kind. */
    public static final Signal ALL = new Signal("all", "all");

    /** No telling is certain, and none is worthless. */
    private static final double LEAST = 0.05;

    private static final double MOST = 0.98;
    private static final double HUNDRED = 100;

    /** How often finds of a kind with a signal are right, 0 to 1, both excluded. */
    public record Share(Kind kind, Signal signal, double right) {}

    /** What facts are told of. */
    public enum Kind {
        MEETING,
        STATEMENT,
        DEED;

        public static Kind of(Event event) {
            return event instanceof Meeting ? MEETING : event instanceof Statement ? STATEMENT : DEED;
        }
    }

    private final Map<Kind, Map<Signal, Double>> odds;

    private Confidence(List<Share> shares) {
        odds = shares.stream()
                .collect(Collectors.groupingBy(
                        Share::kind, Collectors.toMap(Share::signal, share -> share.right() / (1 - share.right()))));
    }

    public static Confidence of(List<Share> shares) {
        return new Confidence(shares);
    }

    static Confidence shipped() {
        List<DataFile.Row> rows = DataFile.read(Event.class, "confidence.csv");
        return new Confidence(rows.stream().map(Confidence::share).toList());
    }

    private static Share share(DataFile.Row row) {
        Kind kind = Stream.of(Kind.values())
                .filter(value -> Signal.value(value).equals(row.text("fact")))
                .findFirst()
                .orElseThrow(() ->
                        row.error("\"" + row.text("fact") + "\" is no kind of fact; write meeting, statement or deed"));
        return new Share(kind, new Signal(row.text("signal"), row.text("value")), right(row));
    }

    private static double right(DataFile.Row row) {
        try {
            double right = Double.parseDouble(row.text("confidence"));
            if (right > 0 && right < 1) {
                return right;
            }
        } catch (NumberFormatException e) {
            // told below, with the row
        }
        throw row.error("\"" + row.text("confidence") + "\" is no confidence; write a number between 0 and 1");
    }

    /** A signal that nothing is known of moves nothing. */
    public double of(Kind kind, Trace trace) {
        Map<Signal, Double> known = odds.getOrDefault(kind, Map.of());
        double all = known.getOrDefault(ALL, 1.0);
        double product = trace.signals().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .reduce(all, (sum, one) -> sum * one / all);
        double share = product / (1 + product);
        return Math.round(Math.min(MOST, Math.max(LEAST, share)) * HUNDRED) / HUNDRED;
    }

    Meeting weigh(Meeting meeting) {
        return new Meeting(
                meeting.participants(),
                meeting.when(),
                meeting.place(),
                meeting.mode(),
                meeting.status(),
                meeting.beside(),
                weighed(Kind.MEETING, meeting.evidence()));
    }

    Statement weigh(Statement statement) {
        return new Statement(
                statement.speakers(),
                statement.behalf(),
                statement.act(),
                statement.addressees(),
                statement.toward(),
                statement.position(),
                statement.when(),
                statement.venue(),
                weighed(Kind.STATEMENT, statement.evidence()));
    }

    Deed weigh(Deed deed) {
        return new Deed(
                deed.act(),
                deed.doers(),
                deed.targets(),
                deed.when(),
                deed.place(),
                deed.status(),
                weighed(Kind.DEED, deed.evidence()));
    }

    private List<Evidence> weighed(Kind kind, List<Evidence> evidence) {
        // each statement has a sentence of its own
        Optional<Signal> told = Optional.of(new Signal("told", evidence.size() > 1 ? "again" : "once"))
                .filter(signal -> kind != Kind.STATEMENT);
        return evidence.stream()
                .map(one ->
                        told.map(signal -> one.traced(one.trace().with(signal))).orElse(one))
                .map(one -> one.weighed(of(kind, one.trace())))
                .toList();
    }
}
