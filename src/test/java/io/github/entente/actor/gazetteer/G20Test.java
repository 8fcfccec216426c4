package io.github.entente.actor.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.article.data.DataFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the shipped gazetteer against the public record of who led the G20's states, and says whom it does not know. */
class G20Test {

    private static final Gazetteer SHIPPED = Gazetteer.shipped();
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    /** A stretch of the record; the person is "nobody" while the office was vacant. */
    record Stretch(String state, String role, String office, String person, LocalDate from, LocalDate to) {

        boolean isVacant() {
            return person.equals("nobody");
        }

        /** The first, the middle and the last day, and the middle of each month between. */
        Stream<LocalDate> days() {
            LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
            Stream<LocalDate> months = Stream.iterate(
                            from.withDayOfMonth(15), day -> !day.isAfter(to), day -> day.plusMonths(1))
                    .filter(day -> !day.isBefore(from));
            return Stream.concat(Stream.of(from, middle, to), months).distinct().sorted();
        }

        List<String> known(LocalDate day) {
            return SHIPPED
                    .state(state)
                    .map(there -> SHIPPED.holders(office, state, day))
                    .orElseGet(() -> SHIPPED.holders(office, day))
                    .stream()
                    .map(Actor::name)
                    .toList();
        }

        @Override
        public String toString() {
            return String.join(" ", state, role, from.toString(), to.toString(), person);
        }
    }

    static Stream<Stretch> stretches() {
        return DataFile.read(Actor.class, "g20.csv").stream()
                .map(row -> new Stretch(
                        row.text("state"),
                        row.text("role"),
                        row.text("office"),
                        row.optional("person").orElse("nobody"),
                        LocalDate.parse(row.text("from")),
                        LocalDate.parse(row.text("to"))));
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void nobody_else_is_taken_for_the_leader_or_foreign_minister_on_any_day(Stretch stretch) {
        Map<LocalDate, List<String>> wrong = stretch.days()
                .filter(day -> !stretch.known(day).isEmpty())
                .filter(day -> !stretch.known(day).equals(List.of(stretch.person())))
                .collect(Collectors.toMap(day -> day, stretch::known, (a, b) -> a, TreeMap::new));
        assertThat(wrong)
                .as("who else the gazetteer has as %s of %s", stretch.office(), stretch.state())
                .isEmpty();
    }

    @Test
    void whom_the_gazetteer_does_not_know_is_on_record(TestReporter reporter) throws IOException {
        List<String> holes = stretches()
                .filter(stretch -> !stretch.isVacant())
                .flatMap(G20Test::hole)
                .toList();
        reporter.publishEntry(
                "G20 leaders and foreign ministers that are not known",
                holes.isEmpty() ? "none" : String.join("\n", holes));
        assertThat(holes)
                .as("holders the gazetteer does not know; add them to tenures.csv, or record them in g20-holes.txt")
                .containsExactlyElementsOf(recorded());
    }

    @Test
    void the_record_is_of_every_day_of_every_state() {
        Map<String, List<Stretch>> offices = stretches()
                .collect(Collectors.groupingBy(
                        stretch -> stretch.state() + " " + stretch.role(), TreeMap::new, Collectors.toList()));
        assertThat(offices).hasSize(19 * 2 + 3);
        offices.forEach((office, stretches) -> {
            LocalDate next = FIRST;
            for (Stretch stretch : stretches) {
                assertThat(stretch.from()).as(office).isEqualTo(next);
                next = stretch.to().plusDays(1);
            }
            assertThat(next).as(office).isEqualTo(LAST.plusDays(1));
        });
    }

    private static Stream<String> hole(Stretch stretch) {
        TreeSet<LocalDate> days = stretch.days()
                .filter(day -> stretch.known(day).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return days.isEmpty()
                ? Stream.of()
                : Stream.of(String.join(
                        " ",
                        stretch.state(),
                        stretch.role(),
                        days.first().toString(),
                        days.last().toString(),
                        stretch.person()));
    }

    private static List<String> recorded() throws IOException {
        try (InputStream in = Actor.class.getResourceAsStream("g20-holes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }
}
