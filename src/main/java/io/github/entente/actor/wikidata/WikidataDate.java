package io.github.entente.actor.wikidata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wikidata's points in time, as gazetteers write them. */
public final class WikidataDate {

    /** The codes of wikibase:timePrecision; coarser ones, such as a decade, are no date here. */
    private static final int YEAR = 9;

    private static final int MONTH = 10;
    private static final int DAY = 11;

    private static final Pattern TIME = Pattern.compile("\\+?(\\d{4})-(\\d{2})-(\\d{2})(T.*)?");

    private WikidataDate() {}

    /**
     * @param time such as "+2013-03-16T00:00:00Z", in dumps "+2013-00-00T00:00:00Z" for a year
     * @param precision Wikidata's code for how exact it is
     */
    public static Optional<String> of(String time, int precision) {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches() || precision < YEAR) {
            return Optional.empty();
        }
        String year = parts.group(1);
        String month = year + "-" + parts.group(2);
        String day = month + "-" + parts.group(3);
        if (precision >= DAY && isDay(day)) {
            return Optional.of(day);
        }
        return Optional.of(precision >= MONTH && isDay(month + "-01") ? month : year);
    }

    /** The year alone. */
    public static Optional<String> yearly(String time) {
        return of(time, YEAR);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
