package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.entente.server.explorer.facts.Day;
import io.github.entente.server.explorer.facts.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The positions one side took on one topic, added in the order of time. */
final class Stances {

    /** Over how many years months are still told apart. */
    private static final int YEARS_IN_MONTHS = 2;

    /**
     * A field of the board.
     *
     * @param stance the more frequent of for and against, mixed if they are as many, neutral if there is neither
     * @param shift moved if it was for in one period and against in another, steady if not, once if there is but one period
     */
    record Cell(
            String actor,
            String topic,
            @JsonProperty("for") int pro,
            @JsonProperty("against") int contra,
            int neutral,
            String stance,
            Optional<String> first,
            Optional<String> last,
            String shift,
            List<Period> periods) {}

    /** @param from a month, or a year where the positions lie more than two years apart */
    record Period(
            String from,
            @JsonProperty("for") int pro,
            @JsonProperty("against") int contra,
            int neutral) {}

    private final Map<String, Count> months = new TreeMap<>();
    private final Count all = new Count();
    private Optional<String> first = Optional.empty();
    private Optional<String> last = Optional.empty();

    void add(Fact fact) {
        String stance = fact.stance().orElse("neutral");
        all.add(stance);
        first = first.or(fact::when);
        last = fact.when().or(() -> last);
        fact.when()
                .ifPresent(date -> months.computeIfAbsent(
                                date.substring(0, Math.min(date.length(), Day.MONTH)), none -> new Count())
                        .add(stance));
    }

    int count() {
        return all.pro + all.contra + all.neutral;
    }

    Cell cell(String actor, String topic) {
        Map<String, Count> periods = periods();
        return new Cell(
                actor,
                topic,
                all.pro,
                all.contra,
                all.neutral,
                all.stance(),
                first,
                last,
                shift(periods),
                periods.entrySet().stream()
                        .map(entry -> entry.getValue().period(entry.getKey()))
                        .toList());
    }

    private Map<String, Count> periods() {
        boolean far = first.isPresent() && last.isPresent() && year(last.get()) - year(first.get()) > YEARS_IN_MONTHS;
        boolean coarse = months.keySet().stream().anyMatch(month -> month.length() < Day.MONTH);
        if (!far && !coarse) {
            return months;
        }
        Map<String, Count> years = new TreeMap<>();
        months.forEach((month, count) -> years.computeIfAbsent(month.substring(0, Day.YEAR), none -> new Count())
                .add(count));
        return years;
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, Day.YEAR));
    }

    private static String shift(Map<String, Count> periods) {
        Stream<String> stances =
                periods.values().stream().map(Count::stance).filter(stance -> !stance.equals("neutral"));
        if (stances.distinct().count() > 1) {
            return "moved";
        }
        return periods.size() > 1 ? "steady" : "once";
    }

    private static final class Count {

        private int pro;
        private int contra;
        private int neutral;

        void add(String stance) {
            switch (stance) {
                case "for" -> pro++;
                case "against" -> contra++;
                default -> neutral++;
            }
        }

        void add(Count other) {
            pro += other.pro;
            contra += other.contra;
            neutral += other.neutral;
        }

        String stance() {
            if (pro == contra) {
                return pro == 0 ? "neutral" : "mixed";
            }
            return pro > contra ? "for" : "against";
        }

        Period period(String from) {
            return new Period(from, pro, contra, neutral);
        }
    }
}
