package io.github.entente.graph;

import io.github.entente.article.PublicationTime;
import io.github.entente.event.When;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.base.CoreDatatype.XSD;
import org.eclipse.rdf4j.model.util.Values;

/** Dates as literals, each as exact as it is known. */
final class Dates {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final int WIDEST_ZONE_IN_SECONDS = 14 * 3600;

    /** A date and how exact it is. */
    record Dated(Literal date, IRI precision) {}

    private Dates() {}

    static Optional<Dated> of(When when) {
        if (when instanceof When.Day day) {
            return Optional.of(new Dated(Values.literal(day.value().toString(), XSD.DATE), Vocabulary.Value.DAY));
        } else if (when instanceof When.Month month) {
            return Optional.of(
                    new Dated(Values.literal(month.value().toString(), XSD.GYEARMONTH), Vocabulary.Value.MONTH));
        } else if (when instanceof When.InYear year) {
            return Optional.of(new Dated(Values.literal(fourDigits(year.value()), XSD.GYEAR), Vocabulary.Value.YEAR));
        }
        return Optional.empty();
    }

    static Literal of(PublicationTime published) {
        return Values.literal(iso(published), published.time().isPresent() ? XSD.DATETIME : XSD.DATE);
    }

    static Literal day(PublicationTime published) {
        return Values.literal(published.date().toString(), XSD.DATE);
    }

    /** "2024-09-24", "2024-09-24T15:19:00" or "2024-09-24T15:19:00+08:00". */
    static String iso(PublicationTime published) {
        return published
                .time()
                .map(time -> LocalDateTime.of(published.date(), time).format(TO_THE_SECOND)
                        + published
                                .zone()
                                .filter(Dates::fitsXsd)
                                .map(ZoneOffset::getId)
                                .orElse(""))
                .orElseGet(() -> published.date().toString());
    }

    // XML Schema zones go to fourteen hours and have no seconds; Java's go to eighteen and may.
    private static boolean fitsXsd(ZoneOffset zone) {
        return Math.abs(zone.getTotalSeconds()) <= WIDEST_ZONE_IN_SECONDS && zone.getTotalSeconds() % 60 == 0;
    }

    private static String fourDigits(Year year) {
        return String.format("%04d", year.getValue());
    }
}
