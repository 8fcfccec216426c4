package io.github.entente.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** When an article came out, as exactly as it says: the day always, the time and its zone where given. */
public record PublicationTime(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> zone) {

    public static PublicationTime of(LocalDate date) {
        return new PublicationTime(date, Optional.empty(), Optional.empty());
    }

    public static PublicationTime of(LocalDate date, LocalTime time) {
        return new PublicationTime(date, Optional.of(time), Optional.empty());
    }

    public static PublicationTime of(LocalDate date, LocalTime time, ZoneOffset zone) {
        return new PublicationTime(date, Optional.of(time), Optional.of(zone));
    }
}
