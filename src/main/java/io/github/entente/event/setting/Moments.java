package io.github.entente.event.setting;

import io.github.entente.article.Span;
import io.github.entente.event.When;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Language;
import io.github.entente.language.Sentence;
import io.github.entente.language.TimeExpression;
import io.github.entente.language.Token;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The times that the sentences of an article name, those that count from one another ("two days later") included. */
public final class Moments {

    private static final Pattern STRETCH = Pattern.compile("P(\\d{1,3})([DWMY])");

    private static final List<RelativeTime> RELATIVE = RelativeTime.shipped();

    private final Language language;
    private final EventWords words;
    private final Document document;
    private final TimeValue values;
    private final NamedYear years;
    private final DayRange ranges;
    private final Misreadings misreadings;
    private final Asides asides;
    private final Chronicle chronicle;
    private final Predicate<Span> isName;
    private final EarlierTimes earlier;
    /** By sentence: several facts ask for the times of one, and finding them is costly. */
    private final Map<Integer, List<Moment>> moments = new HashMap<>();

    Moments(
            Language language,
            EventWords words,
            Document document,
            Predicate<Span> isName,
            BiPredicate<Sentence, Sentence> sharePersons) {
        this.isName = isName;
        this.language = language;
        this.words = words;
        this.document = document;
        this.values = new TimeValue(words, document.article().published());
        this.asides = new Asides(words);
        this.chronicle = new Chronicle(document, words, asides, this::in);
        this.earlier = new EarlierTimes(document, asides, sharePersons, this::in);
        this.years = new NamedYear(document.article().text());
        this.ranges = new DayRange(words);
        this.misreadings = new Misreadings(words, document.article().published());
    }

    /**
     * A time named.
     *
     * @param ahead what it means where what is told lies ahead
     */
    public record Moment(Span span, When past, When ahead) {

        When when(WhenReader.Side side) {
            return side == WhenReader.Side.PAST ? past : ahead;
        }
    }

    /** In the order of the text. */
    public List<Moment> in(Sentence sentence) {
        List<Moment> known = moments.get(sentence.index());
        if (known == null) {
            known = find(sentence);
            moments.put(sentence.index(), known);
        }
        return known;
    }

    /** Those of a clause that do not stand within some stretches. */
    Stream<Moment> outside(Clause clause, List<Span> stretches) {
        return in(clause.sentence()).stream()
                .filter(moment -> stretches.stream().noneMatch(span -> span.overlaps(moment.span())));
    }

    private List<Moment> find(Sentence sentence) {
        List<Moment> found = new ArrayList<>();
        List<Counted> counted = counted(sentence);
        List<TimeExpression> times = language.times(sentence, document.article());
        Stream.concat(
                        times.stream().map(misreadings::withoutCount),
                        MonthParts.in(sentence, document.article().published()).stream())
                .filter(TimeValue::isDate)
                .filter(time -> !isName.test(time.span()))
                .filter(time -> !misreadings.isMisread(sentence, time))
                .filter(time -> counted.stream().noneMatch(other -> other.span().overlaps(time.span())))
                .flatMap(time -> moment(sentence, time).stream())
                .map(moment -> ranges.first(sentence, moment))
                .map(moment -> years.of(sentence, moment, found))
                .map(moment -> ofThatYear(sentence, moment, found))
                .map(moment -> chronicle.next(sentence, moment))
                .forEach(found::add);
        times.stream().flatMap(time -> fromNow(sentence, time).stream()).forEach(found::add);
        found.sort(Comparator.comparing(Moment::span));
        years.join(found);
        // those that count from others last, in their order, as one may count from another
        for (Counted next : counted) {
            List<Moment> before = found.stream()
                    .filter(moment -> moment.span().end() <= next.span().start())
                    // "on June 30 of that year": the year is not that of the day
                    .filter(moment -> next.unit() != ChronoUnit.YEARS || !years.areBeside(moment.span(), next.span()))
                    .toList();
            Optional<When> past = base(sentence, before, next, WhenReader.Side.PAST)
                    .flatMap(base -> RelativeTime.from(base, next.unit(), next.steps()));
            Optional<When> ahead = base(sentence, before, next, WhenReader.Side.FUTURE)
                    .flatMap(base -> RelativeTime.from(base, next.unit(), next.steps()));
            past.ifPresent(when -> found.add(new Moment(next.span(), when, ahead.orElse(when))));
            found.sort(Comparator.comparing(Moment::span));
        }
        years.join(found);
        return List.copyOf(found);
    }

    /** "They fell out in 2019. That November they met": in the November of the year told last. */
    private Moment ofThatYear(Sentence sentence, Moment moment, List<Moment> before) {
        boolean that = sentence.before(moment.span())
                .filter(token -> words.has("that", token.lemma()))
                .isPresent();
        if (!that || !(moment.past() instanceof When.Month)) {
            return moment;
        }
        return EarlierTimes.last(before.stream().map(Moment::past), ChronoUnit.YEARS, true)
                .or(() -> earlier.told(sentence, ChronoUnit.YEARS, WhenReader.Side.PAST, false))
                .flatMap(base -> RelativeTime.from(base, ChronoUnit.YEARS, 0))
                .map(year -> NamedYear.in(((When.InYear) year).value(), moment))
                .orElse(moment);
    }

    private Optional<Moment> moment(Sentence sentence, TimeExpression time) {
        Optional<When> past = values.of(time, WhenReader.Side.PAST);
        if (past.isEmpty()) {
            return Optional.empty();
        }
        if (past.get() instanceof When.Day day && isFollowedBy(sentence, time, "past-day")) { // "Friday last"
            boolean over = day.isBefore(document.article(), Period.ZERO);
            When last = over ? day : When.day(day.value().minusWeeks(1));
            return Optional.of(new Moment(time.span(), last, last));
        }
        return Optional.of(new Moment(
                time.span(), past.get(), values.of(time, WhenReader.Side.FUTURE).orElse(past.get())));
    }

    /** "within three months" is a time of what lies ahead only. */
    private Optional<Moment> fromNow(Sentence sentence, TimeExpression time) {
        Matcher stretch = STRETCH.matcher(time.value());
        boolean within = sentence.before(time.span())
                .filter(token -> words.has("from-now", token.lemma()))
                .isPresent();
        if (!within || !stretch.matches() || stretch.group(2).equals("Y")) {
            return Optional.empty();
        }
        ChronoUnit unit =
                switch (stretch.group(2)) {
                    case "D" -> ChronoUnit.DAYS;
                    case "W" -> ChronoUnit.WEEKS;
                    case "M" -> ChronoUnit.MONTHS;
                    default -> ChronoUnit.YEARS;
                };
        return published()
                .flatMap(base -> RelativeTime.from(base, unit, Integer.parseInt(stretch.group(1))))
                .map(when -> new Moment(time.span(), When.UNKNOWN, when));
    }

    private boolean isFollowedBy(Sentence sentence, TimeExpression time, String group) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= time.span().end())
                .findFirst()
                .filter(token -> words.has(group, token.lemma()))
                .isPresent();
    }

    private record Counted(Span span, ChronoUnit unit, int steps, boolean ofPersons) {}

    private List<Counted> counted(Sentence sentence) {
        String text = sentence.span().in(document.article().text());
        List<Counted> all = new ArrayList<>();
        for (RelativeTime relative : RELATIVE) {
            Matcher matcher = relative.pattern().matcher(text);
            while (matcher.find()) {
                Span span = Span.of(
                        sentence.span().start() + matcher.start(),
                        sentence.span().start() + matcher.end());
                if (all.stream().noneMatch(other -> other.span().overlaps(span))) {
                    relative.steps(matcher, words)
                            .ifPresent(
                                    steps -> all.add(new Counted(span, relative.unit(), steps, relative.ofPersons())));
                }
            }
        }
        all.sort(Comparator.comparing(Counted::span));
        return all;
    }

    private Optional<When> base(Sentence sentence, List<Moment> before, Counted next, WhenReader.Side side) {
        return EarlierTimes.last(before.stream().map(moment -> moment.when(side)), next.unit(), true)
                .or(() -> next.ofPersons() ? earlier.told(sentence, next.unit(), side, true) : Optional.empty())
                .or(() -> earlier.told(sentence, next.unit(), side, false))
                .or(this::published);
    }

    EarlierTimes earlier() {
        return earlier;
    }

    /** The day of the article. */
    public Optional<When> published() {
        return document.article().published().map(published -> When.day(published.date()));
    }

    /** The token of a stretch that the others hang on. */
    static int head(Clause clause, Span span) {
        return clause.sentence().tokens().stream()
                .filter(token -> span.overlaps(token.span()))
                .map(Token::index)
                .filter(index -> clause.tree().head(index) < 0
                        || !span.overlaps(
                                clause.token(clause.tree().head(index)).span()))
                .findFirst()
                .orElse(0);
    }
}
