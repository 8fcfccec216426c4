package io.github.entente.article.date;

import io.github.entente.article.Article;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.data.DataFile;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads dates as newspapers print them; one that can be read in two ways keeps both. */
public final class Dates {

    // Longer lines are prose.
    private static final int LONGEST = 240;
    // Other figures with the looks of a date are numbers.
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    /** Years of two figures begin here. */
    private static final int FIRST_OF_TWO = 1970;

    private static final Pattern YEAR_OF_TWO = Pattern.compile("(?<!u)uu(?!u)");
    /** The figures a line with a date has. */
    private static final Pattern FIGURES =
            Pattern.compile("\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d\\d|\\d{1,2} ?\\p{L}{3,9}\\.? ?['’]?\\d\\d(?!\\d)");

    private static final Set<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final DateText spelling;
    private final List<Form> moments;
    private final List<Form> days;
    private final List<Form> mentions;

    /** Whether "03/04/2024" is in April, as most of the world has it, or in March, as the United States have it. */
    public enum Order {
        DMY,
        MDY
    }

    private record Form(DateTimeFormatter formatter, Start start, Optional<Order> order) {}

    /** What a date begins with: a month's name, a year, or a day, an hour or a month in figures. */
    private enum Start {
        NAME,
        YEAR,
        FIGURES;

        private static final int YEAR_DIGITS = 4;

        static Start of(String pattern) {
            return pattern.startsWith("[M") ? NAME : pattern.startsWith("uuuu") ? YEAR : FIGURES;
        }

        static Start at(String text, int start) {
            int end = start;
            while (end < text.length() && end < start + YEAR_DIGITS && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return end == start ? NAME : end == start + YEAR_DIGITS ? YEAR : FIGURES;
        }
    }

    private Dates(DateText spelling, List<Form> moments, List<Form> days, List<Form> mentions) {
        this.spelling = spelling;
        this.moments = moments;
        this.days = days;
        this.mentions = mentions;
    }

    public static Dates create() {
        List<DataFile.Row> rows = DataFile.read(Article.class, "date-patterns.csv");
        return new Dates(DateText.create(), forms(rows, "moment"), forms(rows, "day"), forms(rows, "mention"));
    }

    private static List<Form> forms(List<DataFile.Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> new Form(formatter(row), Start.of(row.text("pattern")), order(row)))
                .toList();
    }

    /** The order a row of a data file states. */
    public static Optional<Order> order(DataFile.Row row) {
        return row.optional("order").map(name -> switch (name) {
            case "dmy" -> Order.DMY;
            case "mdy" -> Order.MDY;
            default -> throw row.error("\"" + name + "\" is no order of day and month; write dmy, mdy or nothing");
        });
    }

    private static DateTimeFormatter formatter(DataFile.Row row) {
        try {
            // English whatever the reader's own language is: in a Turkish locale "APRIL" has another i.
            return yearOfTwo(new DateTimeFormatterBuilder().parseCaseInsensitive(), row.text("pattern"))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw row.error("\"" + row.text("pattern") + "\" is no date pattern: " + e.getMessage());
        }
    }

    /** "24.09.98" was in 1998; Java would take it for 2098. */
    private static DateTimeFormatterBuilder yearOfTwo(DateTimeFormatterBuilder builder, String pattern) {
        Matcher two = YEAR_OF_TWO.matcher(pattern);
        return two.find()
                ? builder.appendPattern(pattern.substring(0, two.start()))
                        .appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_OF_TWO)
                        .appendPattern(pattern.substring(two.end()))
                : builder.appendPattern(pattern);
    }

    /** The first date of a line that can be read in one way only. */
    public Optional<DateFound> find(String line) {
        return all(line).stream().filter(DateFound::isCertain).findFirst();
    }

    /** All dates of a line, in order. */
    public List<DateFound> all(String line) {
        List<DateFound> found = new ArrayList<>();
        // An address has the dates of whatever it leads to.
        if (line.length() > LONGEST || !mayHaveYear(line) || line.contains("://")) {
            return found;
        }
        Optional<DateFound> standard = isStandard(line) ? at(line, 0) : Optional.empty();
        if (standard.filter(date -> date.end() == line.length()).isPresent()) {
            return List.of(standard.get());
        }
        String text = spelling.normalise(line);
        for (int start = 0; start < text.length(); start++) {
            if (mayStart(text, start)) {
                Optional<DateFound> date = at(text, start);
                date.ifPresent(found::add);
                start = date.map(one -> one.end() - 1).orElse(start);
            }
        }
        if (found.stream().anyMatch(date -> !date.isCertain())) {
            Weekdays.only(line)
                    .ifPresent(weekday -> found.replaceAll(date -> date.isCertain() ? date : date.on(weekday)));
        }
        return found;
    }

    // ISO 8601, as formats write it: it needs no rewriting, which takes longest.
    private static boolean isStandard(String line) {
        return line.length() > 11 && line.charAt(4) == '-' && line.charAt(7) == '-' && line.charAt(10) == 'T';
    }

    /** Whether there are the figures of a year. Most lines have no date, and asking all patterns at each of their words takes long. */
    public static boolean mayHaveYear(String line) {
        return FIGURES.matcher(line).find();
    }

    private static boolean mayStart(String text, int start) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (Character.isDigit(text.charAt(start))
                        || MONTHS.contains(text.substring(start, Math.min(start + 3, text.length()))
                                .toUpperCase(Locale.ROOT)));
    }

    private Optional<DateFound> at(String text, int start) {
        int longest = start;
        Map<PublicationTime, Optional<Order>> times = new LinkedHashMap<>();
        Start begins = Start.at(text, start);
        for (Form form : moments) {
            if (form.start() != begins) {
                continue;
            }
            ParsePosition position = new ParsePosition(start);
            form.formatter().parseUnresolved(text, position);
            int end = position.getIndex();
            if (position.getErrorIndex() < 0 && end >= longest && endsWord(text, end)) {
                Optional<PublicationTime> time = resolve(form.formatter(), text.substring(start, end));
                if (time.isPresent()) {
                    if (end > longest) {
                        times.clear();
                    }
                    longest = end;
                    times.putIfAbsent(time.get(), form.order());
                }
            }
        }
        return found(times, text, start, longest);
    }

    private static Optional<DateFound> found(
            Map<PublicationTime, Optional<Order>> times, String text, int start, int end) {
        Map<Order, PublicationTime> byOrder = new EnumMap<>(Order.class);
        times.forEach((time, order) -> order.ifPresent(known -> byOrder.put(known, time)));
        if (times.size() == 1) {
            return Optional.of(new DateFound(times.keySet().iterator().next(), Optional.empty(), text, start, end));
        }
        return times.size() == 2 && byOrder.size() == 2
                ? Optional.of(
                        new DateFound(byOrder.get(Order.DMY), Optional.of(byOrder.get(Order.MDY)), text, start, end))
                : Optional.empty();
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != ':'
                || text.charAt(end - 1) > 0x2E80;
    }

    private static Optional<PublicationTime> resolve(DateTimeFormatter formatter, String text) {
        try {
            TemporalAccessor parsed = formatter.parse(text);
            LocalDate date = LocalDate.from(parsed);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                return Optional.empty();
            }
            Optional<LocalTime> time = parsed.isSupported(ChronoField.HOUR_OF_DAY)
                    ? Optional.of(LocalTime.from(parsed).withNano(0))
                    : Optional.empty();
            Optional<ZoneOffset> zone = parsed.isSupported(ChronoField.OFFSET_SECONDS)
                    ? Optional.of(ZoneOffset.from(parsed))
                    : Optional.empty();
            return Optional.of(new PublicationTime(date, time, zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day without its year: all that is said. */
    public Optional<MonthDay> day(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String text = spelling.normalise(words);
        for (Form form : days) {
            try {
                return Optional.of(MonthDay.from(form.formatter().parse(text)));
            } catch (DateTimeException e) {
                // the next pattern may fit
            }
        }
        return Optional.empty();
    }

    /** Whether a text names a day, with its year or without. */
    public boolean mentions(String text, LocalDate date) {
        return mentions.stream().map(form -> form.formatter().format(date)).anyMatch(words -> names(text, words));
    }

    private static boolean names(String text, String words) {
        int at = text.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(words, end);
        }
        return false;
    }

    /** How those who use the time zone of this line write their days, if the zone tells. */
    public Optional<Order> order(String line) {
        return spelling.order(line);
    }
}
