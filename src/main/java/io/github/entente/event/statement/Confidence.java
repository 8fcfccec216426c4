package io.github.entente.event.statement;

import io.github.entente.article.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.speech.Attribution;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How likely a statement is what its words say, by the construction it was found in: confidence.csv. */
final class Confidence {

    private final Map<Attribution.Construction, Double> rates;

    private Confidence(Map<Attribution.Construction, Double> rates) {
        this.rates = rates;
    }

    static Confidence shipped() {
        return new Confidence(DataFile.read(Event.class, "confidence.csv").stream()
                .collect(Collectors.toMap(Confidence::construction, Confidence::rate)));
    }

    private static Attribution.Construction construction(DataFile.Row row) {
        try {
            return Attribution.Construction.valueOf(
                    row.text("construction").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.error("\"" + row.text("construction") + "\" is no construction; write one of "
                    + List.of(Attribution.Construction.values())
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-'));
        }
    }

    private static double rate(DataFile.Row row) {
        try {
            double rate = Double.parseDouble(row.text("confidence"));
            if (rate >= 0 && rate <= 1) {
                return rate;
            }
        } catch (NumberFormatException e) {
            // told below, with the row
        }
        throw row.error("\"" + row.text("confidence") + "\" is no confidence; write a number from 0 to 1");
    }

    double of(Attribution attribution) {
        return rates.getOrDefault(attribution.construction(), 0.5);
    }
}
