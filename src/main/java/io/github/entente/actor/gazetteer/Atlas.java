package io.github.entente.actor.gazetteer;

import io.github.entente.actor.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which town a state is governed from, and what places are called, whether or not an article names them. */
public final class Atlas {

    /** Knows no place. */
    public static final Atlas EMPTY = new Atlas(Map.of(), Map.of());

    private final Map<String, Place> seats;
    private final Map<String, Place> called;

    private Atlas(Map<String, Place> seats, Map<String, Place> called) {
        this.seats = Map.copyOf(seats);
        this.called = Map.copyOf(called);
    }

    /** Of states.csv the towns that stand for a government come before the capital: The Hague, where Amsterdam is the capital. */
    static Atlas of(Tables tables, List<Place> places) {
        Map<String, Place> called = new HashMap<>();
        Map<String, Place> own = new HashMap<>();
        for (Place place : places) {
            Stream.concat(Stream.of(place.names().en()), place.names().aliases().stream())
                    .map(Atlas::folded)
                    .forEach(name -> {
                        called.putIfAbsent(name, place);
                        place.country().ifPresent(country -> own.putIfAbsent(country + " " + name, place));
                    });
        }
        Map<String, Place> seats = new HashMap<>();
        tables.of(Table.STATES)
                .forEach(row -> Stream.concat(row.list("metonyms").stream(), row.optional("capital").stream())
                        .map(town -> own.get(row.text("iso3") + " " + folded(town)))
                        .filter(town -> town != null)
                        .findFirst()
                        .ifPresent(town -> seats.put(row.text("iso3"), town)));
        return new Atlas(seats, called);
    }

    /** The town of a state's government, by its ISO 3166-1 alpha-3 code. */
    public Optional<Place> seat(String iso3) {
        return Optional.ofNullable(seats.get(iso3));
    }

    /** The place of a name, whatever its case; of several the one that stands first in places.csv. */
    public Optional<Place> called(String name) {
        return Optional.ofNullable(called.get(folded(name)));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
