package io.github.entente.event;

import io.github.entente.article.Article;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Span;
import io.github.entente.language.Clause;
import io.github.entente.language.Language;
import io.github.entente.language.Sentence;
import io.github.entente.language.TimeExpression;
import io.github.entente.language.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When something in one article happened, by the expressions of time around the word that tells it. */
final class WhenReader {

    /** TIMEX3 values that name a day, a week, a month or a year; a part of the day ("TMO") may follow. */
    private static final Pattern VALUE = Pattern.compile(
            "(\\d{4})(?:-(?:W(\\d\\d)(?:-WE)?|(\\d\\d)(?:-(\\d\\d))?|(?:SP|SU|FA|WI|Q\\d|H\\d)))?(?:T.*)?");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Language language;
    private final EventWords words;
    private final Article article;
    /** By sentence: several facts ask for the times of one, and finding them is costly. */
    private final Map<Integer, List<TimeExpression>> times = new HashMap<>();

    WhenReader(Language language, EventWords words, Article article) {
        this.language = language;
        this.words = words;
        this.article = article;
    }

    /** Whether what is told lies before or after the article. */
    enum Side {
        PAST,
        FUTURE
    }

    /**
     * @param word the word that tells what happened
     * @param outside stretches whose times belong to something else, such as what somebody said
     */
    When at(Clause clause, int word, Side side, List<Span> outside) {
        List<TimeExpression> named = times(clause.sentence()).stream()
                .filter(time -> outside.stream().noneMatch(span -> span.overlaps(time.span())))
                .filter(time -> VALUE.matcher(time.value()).matches())
                .toList();
        BitSet below = clause.tree().subtree(word);
        Span own = clause.token(word).span();
        return named.stream()
                .filter(time -> belongs(clause, word, time))
                .min(Comparator.<TimeExpression, Boolean>comparing(time -> !below.get(head(clause, time)))
                        .thenComparing(time -> Math.abs(time.span().start() - own.start())))
                .flatMap(time -> resolve(time, side, article.published()))
                .orElse(When.UNKNOWN);
    }

    private List<TimeExpression> times(Sentence sentence) {
        return times.computeIfAbsent(sentence.index(), index -> language.times(sentence, article));
    }

    /** The first day a sentence names, wherever it stands, that bounds no stretch of time. */
    When firstDay(Clause clause, List<Span> outside) {
        return times(clause.sentence()).stream()
                .filter(time -> outside.stream().noneMatch(span -> span.overlaps(time.span())))
                .filter(time -> !isBound(clause, head(clause, time)))
                .flatMap(time -> resolve(time, Side.PAST, article.published()).stream())
                .filter(When.Day.class::isInstance)
                .findFirst()
                .orElse(When.UNKNOWN);
    }

    private boolean isBound(Clause clause, int word) {
        return Stream.of("case", "mark")
                .flatMap(relation -> clause.tree().children(word, relation).stream())
                .anyMatch(mark -> words.has("bound", clause.lemma(mark)));
    }

    /** Whether an expression of time and a word stand in one clause, and the time is not the bound of a stretch ("since June"). */
    private boolean belongs(Clause clause, int word, TimeExpression time) {
        BitSet above = new BitSet();
        for (int up = word; up >= 0; up = clause.tree().head(up)) {
            above.set(up);
        }
        int at = head(clause, time);
        while (at >= 0 && !above.get(at)) {
            if (isBound(clause, at)
                    || clause.token(at).isVerb() && !clause.tree().is(at, "amod")) {
                return false;
            }
            at = clause.tree().head(at);
        }
        return at >= 0 && sameClause(clause, word, at);
    }

    /** Whether only nouns stand between a word and one it hangs on: the time of "agreed on Monday at talks" is that of the talks, as in "flew in on Monday, when she met". */
    private static boolean sameClause(Clause clause, int word, int above) {
        if (word == above) {
            return true;
        }
        boolean joined = !clause.token(word).isVerb()
                || clause.tree().is(word, "conj")
                || clause.tree().is(word, "xcomp")
                || clause.tree().is(word, "advcl") && clause.isInfinitive(word)
                || clause.tree().children(word, "advmod").stream()
                        .anyMatch(when -> clause.token(when).tag().equals("WRB"));
        return joined && sameClause(clause, clause.tree().head(word), above);
    }

    /** The token of the expression that the others hang on. */
    private static int head(Clause clause, TimeExpression time) {
        return clause.sentence().tokens().stream()
                .filter(token -> time.span().overlaps(token.span()))
                .map(Token::index)
                .filter(index -> clause.tree().head(index) < 0
                        || !time.span()
                                .overlaps(
                                        clause.token(clause.tree().head(index)).span()))
                .findFirst()
                .orElse(0);
    }

    private Optional<When> resolve(TimeExpression time, Side side, Optional<PublicationTime> published) {
        Matcher value = VALUE.matcher(time.value());
        if (!value.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(value.group(1));
            if (value.group(2) != null) {
                return Optional.of(week(year, Integer.parseInt(value.group(2))));
            } else if (value.group(3) == null) {
                return Optional.of(new When.InYear(Year.of(year)));
            } else if (value.group(4) == null) {
                YearMonth month = YearMonth.of(year, Integer.parseInt(value.group(3)));
                return Optional.of(new When.Month(turned(month, time, side, published)));
            }
            LocalDate day = LocalDate.of(year, Integer.parseInt(value.group(3)), Integer.parseInt(value.group(4)));
            return Optional.of(When.day(turned(day, time, side, published)));
        } catch (DateTimeException e) { // "February 30"
            return Optional.empty();
        }
    }

    /** A week is told by its month where it lies in one. */
    private static When week(int year, int week) {
        LocalDate thursday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(java.time.DayOfWeek.THURSDAY);
        return new When.Month(YearMonth.from(thursday));
    }

    /** "Wednesday" in an article of Tuesday is last week's where something happened then: the library takes the nearest one. */
    private LocalDate turned(LocalDate day, TimeExpression time, Side side, Optional<PublicationTime> published) {
        if (published.isEmpty() || YEAR.matcher(time.text()).find()) {
            return day;
        }
        LocalDate today = published.get().date();
        boolean namesDayOfMonth = time.text().chars().anyMatch(Character::isDigit);
        ChronoUnit step = namesDayOfMonth ? ChronoUnit.YEARS : ChronoUnit.WEEKS;
        // a day's grace: the newsroom may stand in another time zone
        boolean tomorrow = day.equals(today.plusDays(1)) && !isRelative(time);
        if (side == Side.PAST && day.isAfter(today) && !tomorrow) {
            return day.minus(1, step);
        }
        boolean longAgo = day.isBefore(today.minusDays(namesDayOfMonth ? 180 : 1));
        return side == Side.FUTURE && longAgo ? day.plus(1, step) : longPast(day, side, today, namesDayOfMonth);
    }

    /** "Oct. 7" in September may come out a year ago when it lies ahead, and "12 March" a year ahead when it is past. */
    private static LocalDate longPast(LocalDate day, Side side, LocalDate today, boolean namesDayOfMonth) {
        LocalDate later = day.plusYears(1);
        boolean nearer = namesDayOfMonth && side == Side.PAST && !later.isAfter(today.plusDays(1));
        return nearer ? later : day;
    }

    private YearMonth turned(YearMonth month, TimeExpression time, Side side, Optional<PublicationTime> published) {
        if (published.isEmpty() || namesYear(time)) {
            return month;
        }
        YearMonth now = YearMonth.from(published.get().date());
        if (side == Side.PAST && month.isAfter(now)) {
            return month.minusYears(1);
        }
        return side == Side.FUTURE && month.isBefore(now) ? month.plusYears(1) : month;
    }

    private boolean namesYear(TimeExpression time) {
        return YEAR.matcher(time.text()).find() || isRelative(time);
    }

    /** "last November" has said which one it is. */
    private boolean isRelative(TimeExpression time) {
        return words.all("relative-time").stream().anyMatch(time.text()::contains);
    }
}
