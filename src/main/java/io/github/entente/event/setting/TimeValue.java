package io.github.entente.event.setting;

import io.github.entente.article.PublicationTime;
import io.github.entente.event.When;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.TimeExpression;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an expression of time means, told on a day of what lies before or after it: a "Monday" in January's news of what happened is the last one. */
final class TimeValue {

    /** TIMEX3 values that name a day, a week, a season, a month or a year; a part of the day ("TMO") may follow. */
    private static final Pattern VALUE = Pattern.compile(
            "(\\d{4})(?:-(?:W(\\d\\d)(?:-WE)?|(\\d\\d)(?:-(\\d\\d))?|(SP|SU|FA|WI|Q\\d|H\\d)))?(?:T.*)?");

    /** So many days ahead a day of the month without a year lies ahead rather than a year back. */
    private static final int SOON = 45;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final EventWords words;
    private final Optional<LocalDate> today;

    TimeValue(EventWords words, Optional<PublicationTime> published) {
        this.words = words;
        this.today = published.map(PublicationTime::date);
    }

    static boolean isDate(TimeExpression time) {
        return VALUE.matcher(time.value()).matches();
    }

    Optional<When> of(TimeExpression time, WhenReader.Side side) {
        Matcher value = VALUE.matcher(time.value());
        if (!value.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(value.group(1));
            if (value.group(2) != null) {
                return Optional.of(week(year, Integer.parseInt(value.group(2))));
            } else if (value.group(5) != null) {
                return Optional.of(new When.InYear(season(year, value.group(5), time, side)));
            } else if (value.group(3) == null) {
                return Optional.of(new When.InYear(Year.of(year)));
            } else if (value.group(4) == null) {
                return Optional.of(
                        new When.Month(turned(YearMonth.of(year, Integer.parseInt(value.group(3))), time, side)));
            }
            LocalDate day = LocalDate.of(year, Integer.parseInt(value.group(3)), Integer.parseInt(value.group(4)));
            // "two months ago" is no day
            if (time.text().matches("(?i).*(?:months?|weeks?) ago")) {
                return Optional.of(new When.Month(YearMonth.from(day)));
            } else if (time.text().matches("(?i).*(?:years?|decades?) ago")) {
                return Optional.of(new When.InYear(Year.from(day)));
            }
            return Optional.of(When.day(turned(day, time, side)));
        } catch (DateTimeException e) { // "February 30"
            return Optional.empty();
        }
    }

    /** A week is told by its month where it lies in one. */
    private static When week(int year, int week) {
        LocalDate thursday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.THURSDAY);
        return new When.Month(YearMonth.from(thursday));
    }

    /** "Wednesday" in an article of Tuesday is last week's where something happened then: the library takes the nearest one. */
    private LocalDate turned(LocalDate day, TimeExpression time, WhenReader.Side side) {
        if (today.isEmpty() || YEAR.matcher(time.text()).find()) {
            return day;
        }
        boolean namesDayOfMonth = time.text().chars().anyMatch(Character::isDigit);
        if (words.has("past-day", first(time))) {
            // quirk: on a Sunday the library takes "last Monday" for that of the week before; "last night" names no day
            // of the week
            boolean weekday = !namesDayOfMonth && namesWeekday(time, day);
            LocalDate before = weekday ? today.get().with(TemporalAdjusters.previous(day.getDayOfWeek())) : day;
            return before.isBefore(today.get()) ? before : before.minusWeeks(1); // "last Sunday", also on a Sunday
        }
        ChronoUnit step = namesDayOfMonth ? ChronoUnit.YEARS : ChronoUnit.WEEKS;
        // a day's grace: the newsroom may stand in another time zone
        boolean tomorrow = day.equals(today.get().plusDays(1)) && !isRelative(time);
        // "the visit due on July 3" told in a clause of the past on July 1
        boolean soon = namesDayOfMonth && !day.isAfter(today.get().plusDays(SOON));
        if (side == WhenReader.Side.PAST && day.isAfter(today.get()) && !tomorrow) {
            return soon ? day : day.minus(1, step);
        }
        boolean longAgo = day.isBefore(today.get().minusDays(namesDayOfMonth ? 180 : 1));
        return side == WhenReader.Side.FUTURE && longAgo ? day.plus(1, step) : longPast(day, side, namesDayOfMonth);
    }

    /** "Oct. 7" in September may come out a year ago when it lies ahead, and "12 March" a year ahead when it is past. */
    private LocalDate longPast(LocalDate day, WhenReader.Side side, boolean namesDayOfMonth) {
        LocalDate later = day.plusYears(1);
        boolean nearer = namesDayOfMonth
                && side == WhenReader.Side.PAST
                && !later.isAfter(today.orElseThrow().plusDays(1));
        return nearer ? later : day;
    }

    private static boolean namesWeekday(TimeExpression time, LocalDate day) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return time.text().toLowerCase(Locale.ROOT).contains(weekday.toLowerCase(Locale.ROOT));
    }

    private static String first(TimeExpression time) {
        return time.text().toLowerCase(Locale.ROOT).split("\\s+")[0];
    }

    private YearMonth turned(YearMonth month, TimeExpression time, WhenReader.Side side) {
        if (today.isEmpty() || namesYear(time)) {
            return month;
        }
        YearMonth now = YearMonth.from(today.get());
        YearMonth next = month.plusYears(1);
        if (side == WhenReader.Side.PAST) {
            return month.isAfter(now) ? month.minusYears(1) : next.isAfter(now) ? month : next;
        }
        return month.isBefore(now) ? next : month;
    }

    /** "in the spring": the coming one of what lies ahead, the last one of what has happened. */
    private Year season(int year, String season, TimeExpression time, WhenReader.Side side) {
        Optional<Integer> begins = words.meaning("season", season).map(Integer::valueOf);
        if (today.isEmpty() || begins.isEmpty() || namesYear(time)) {
            return Year.of(year);
        }
        int month = today.get().getMonthValue();
        if (side == WhenReader.Side.PAST && year == today.get().getYear() && month < begins.get()) {
            return Year.of(year - 1);
        }
        boolean over = year == today.get().getYear() && month > begins.get() + 2;
        return Year.of(side == WhenReader.Side.FUTURE && over ? year + 1 : year);
    }

    private boolean namesYear(TimeExpression time) {
        return YEAR.matcher(time.text()).find() || isRelative(time);
    }

    /** "last November" has said which one it is. */
    private boolean isRelative(TimeExpression time) {
        return words.all("relative-time").stream().anyMatch(time.text()::contains);
    }
}
