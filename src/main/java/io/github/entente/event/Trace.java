package io.github.entente.event;

import io.github.entente.article.Span;
import io.github.entente.article.data.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How words were found to tell a fact: by this a reader can see why it is there, and a count how often such a find is right.
 *
 * @param signals what tells how far to trust it, in the terms of confidence.csv; the first is the construction
 * @param row the row of a data file that knows the telling word; empty where none does: a colon, a speech that goes on
 * @param cue the telling words
 */
public record Trace(List<Signal> signals, Optional<DataFile.Row> row, Optional<Span> cue) {

    /** Of a fact that was not read but given. */
    public static final Trace NONE = new Trace(List.of(), Optional.empty(), Optional.empty());

    private static final String CONSTRUCTION = "construction";

    public Trace {
        signals = List.copyOf(signals);
    }

    /** One thing that tells how far to trust a find: "speaker" is a "pronoun". */
    public record Signal(String name, String value) {

        public static Signal construction(String value) {
            return new Signal(CONSTRUCTION, value);
        }

        /** How exactly a date is told. */
        public static String value(When when) {
            return when instanceof When.Unknown ? "none" : when instanceof When.Day ? "day" : "coarse";
        }

        /** An enum's constant as data files write it: FULL_NAME is "full-name". */
        public static String value(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Trace with(Signal further) {
        List<Signal> all = new ArrayList<>(signals);
        all.add(further);
        return new Trace(all, row, cue);
    }

    /** With another value of a signal. */
    public Trace with(String name, String value) {
        return new Trace(
                signals.stream()
                        .map(signal -> signal.name().equals(name) ? new Signal(name, value) : signal)
                        .toList(),
                row,
                cue);
    }

    /** The kind of cue that told the fact; "given" where nothing was read. */
    public String construction() {
        return signals.stream()
                .filter(signal -> signal.name().equals(CONSTRUCTION))
                .map(Signal::value)
                .findFirst()
                .orElse("given");
    }
}
