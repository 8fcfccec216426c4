package io.github.entente.actor.gazetteer;

import io.github.entente.article.data.DataFile.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Days on which an office that one person holds at a time has no holder in the tables, or several. */
public final class Holes {

    /** Shorter ones are mostly a caretaker's, or come from dates that are months. */
    private static final int DAYS = 31;

    /**
     * A time with no holder or several.
     *
     * @param to the last day; the day looked at where it has not ended
     * @param holders their names; empty for nobody
     */
    public record Hole(String state, String office, LocalDate from, LocalDate to, List<String> holders) {}

    /** A time in office, as wide and as narrow as its dates allow. */
    private record Held(String person, LocalDate first, LocalDate last, LocalDate surelyFrom, LocalDate surelyTo) {}

    private final Map<String, String> checked;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Held>> held = new HashMap<>();
    private final LocalDate from;
    private final LocalDate today;

    private Holes(Tables tables, LocalDate from, LocalDate today) {
        this.from = from;
        this.today = today;
        this.checked = new LinkedHashMap<>();
        for (Row role : tables.of(Table.ROLES)) {
            role.optional("checked").ifPresent(office -> checked.put(role.text("role"), office));
        }
        tables.of(Table.PERSONS).forEach(row -> names.put(row.text("key"), row.text("name")));
        tables.of(Table.TENURES).stream()
                .filter(row -> row.optional("role").filter(checked::containsKey).isPresent())
                .filter(row -> row.optional("country").isPresent())
                .forEach(row -> held.computeIfAbsent(
                                row.text("country") + " " + checked.get(row.text("role")), key -> new ArrayList<>())
                        .add(held(row)));
    }

    private Held held(Row row) {
        LocalDate first = Cells.first(row, "from").orElse(LocalDate.MIN);
        LocalDate last = Cells.last(row, "to").orElse(LocalDate.MAX);
        return new Held(
                names.getOrDefault(row.text("person"), row.text("person")),
                first,
                last,
                Cells.last(row, "from").orElse(LocalDate.MAX),
                Cells.first(row, "to").orElse(LocalDate.MAX));
    }

    /**
     * @param states their codes
     * @param from the first day looked at
     * @param today the last
     */
    public static List<Hole> of(Tables tables, Set<String> states, LocalDate from, LocalDate today) {
        Holes holes = new Holes(tables, from, today);
        return states.stream()
                .sorted()
                .flatMap(state -> holes.offices().stream()
                        .flatMap(office -> Stream.concat(holes.nobody(state, office), holes.several(state, office))))
                .toList();
    }

    private Set<String> offices() {
        return new TreeSet<>(checked.values());
    }

    private Stream<Hole> nobody(String state, String office) {
        List<Held> all = held.getOrDefault(state + " " + office, List.of()).stream()
                .sorted(Comparator.comparing(Held::first))
                .toList();
        List<Hole> holes = new ArrayList<>();
        LocalDate free = from;
        for (Held one : all) {
            LocalDate before = one.first().isAfter(today) ? today : one.first();
            if (before.minusDays(DAYS).isAfter(free) && !one.last().isBefore(from)) {
                holes.add(new Hole(state, office, free, before.minusDays(1), List.of()));
            }
            if (!one.last().isBefore(free)) {
                free = one.last().isBefore(today) ? one.last().plusDays(1) : today;
            }
        }
        if (free.isBefore(today.minusDays(DAYS))) {
            holes.add(new Hole(state, office, free, today, List.of()));
        }
        return holes.stream();
    }

    private Stream<Hole> several(String state, String office) {
        List<Held> all = held.getOrDefault(state + " " + office, List.of());
        Map<List<LocalDate>, Set<String>> holes = new LinkedHashMap<>();
        for (Held one : all) {
            for (Held other : all) {
                LocalDate first = later(later(one.surelyFrom(), other.surelyFrom()), from);
                LocalDate last = earlier(earlier(one.surelyTo(), other.surelyTo()), today);
                if (one.person().compareTo(other.person()) < 0
                        && first.isBefore(today)
                        && first.plusDays(DAYS).isBefore(last)) {
                    holes.computeIfAbsent(List.of(first, last), key -> new TreeSet<>())
                            .addAll(List.of(one.person(), other.person()));
                }
            }
        }
        return holes.entrySet().stream()
                .map(hole -> new Hole(
                        state, office, hole.getKey().get(0), hole.getKey().get(1), List.copyOf(hole.getValue())))
                .sorted(Comparator.comparing(Hole::from));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
