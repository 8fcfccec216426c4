package io.github.entente.event;

import io.github.entente.article.Span;
import io.github.entente.language.Document;
import io.github.entente.language.Language;
import io.github.entente.language.Sentence;
import io.github.entente.language.TimeExpression;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The times that the sentences of an article name, those that count from one another ("two days later") included. */
final class Moments {

    /** So many sentences back another time may stand that one counts from. */
    private static final int BACK = 6;

    private static final Pattern STRETCH = Pattern.compile("P(\\d{1,3})([DWMY])");

    private static final List<RelativeTime> RELATIVE = RelativeTime.shipped();

    private final Language language;
    private final EventWords words;
    private final Document document;
    private final TimeValue values;
    /** By sentence: several facts ask for the times of one, and finding them is costly. */
    private final Map<Integer, List<Moment>> moments = new HashMap<>();

    Moments(Language language, EventWords words, Document document) {
        this.language = language;
        this.words = words;
        this.document = document;
        this.values = new TimeValue(words, document.article().published());
    }

    /**
     * A time named.
     *
     * @param ahead what it means where what is told lies ahead
     */
    record Moment(Span span, When past, When ahead) {

        When when(WhenReader.Side side) {
            return side == WhenReader.Side.PAST ? past : ahead;
        }
    }

    /** In the order of the text. */
    List<Moment> in(Sentence sentence) {
        List<Moment> known = moments.get(sentence.index());
        if (known == null) {
            known = find(sentence);
            moments.put(sentence.index(), known);
        }
        return known;
    }

    private List<Moment> find(Sentence sentence) {
        List<Moment> found = new ArrayList<>();
        List<Counted> counted = counted(sentence);
        language.times(sentence, document.article()).stream()
                .filter(TimeValue::isDate)
                .filter(time -> !isMisread(sentence, time))
                .filter(time -> counted.stream().noneMatch(other -> other.span().overlaps(time.span())))
                .flatMap(time -> moment(sentence, time).stream())
                .forEach(found::add);
        language.times(sentence, document.article()).stream()
                .flatMap(time -> fromNow(sentence, time).stream())
                .forEach(found::add);
        found.sort(Comparator.comparing(Moment::span));
        // those that count from others last, in their order, as one may count from another
        for (Counted next : counted) {
            List<Moment> before = found.stream()
                    .filter(moment -> moment.span().end() <= next.span().start())
                    .toList();
            base(sentence, before, next.unit())
                    .flatMap(base -> RelativeTime.from(base, next.unit(), next.steps()))
                    .ifPresent(when -> found.add(new Moment(next.span(), when, when)));
            found.sort(Comparator.comparing(Moment::span));
        }
        return List.copyOf(found);
    }

    private Optional<Moment> moment(Sentence sentence, TimeExpression time) {
        Optional<When> past = values.of(time, WhenReader.Side.PAST);
        if (past.isEmpty()) {
            return Optional.empty();
        }
        if (past.get() instanceof When.Day day && isFollowedBy(sentence, time, "past-day")) { // "Friday last"
            boolean before = document.article()
                    .published()
                    .filter(published -> day.value().isBefore(published.date()))
                    .isPresent();
            When last = before ? day : When.day(day.value().minusWeeks(1));
            return Optional.of(new Moment(time.span(), last, last));
        }
        return Optional.of(new Moment(
                time.span(), past.get(), values.of(time, WhenReader.Side.FUTURE).orElse(past.get())));
    }

    /** "within three months" is a time of what lies ahead only. */
    private Optional<Moment> fromNow(Sentence sentence, TimeExpression time) {
        Matcher stretch = STRETCH.matcher(time.value());
        boolean within = sentence.tokens().stream()
                .filter(token -> token.span().end() <= time.span().start())
                .reduce((first, second) -> second)
                .filter(token -> words.has("from-now", token.lemma()))
                .isPresent();
        if (!within || !stretch.matches()) {
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

    /** Quirk: of "had last sat down" the library makes last Saturday, and of "may" a month. */
    private static boolean isMisread(Sentence sentence, TimeExpression time) {
        return sentence.tokens().stream()
                .filter(token -> token.span().overlaps(time.span()))
                .anyMatch(token -> token.tag().equals("MD") || token.isVerb());
    }

    private record Counted(Span span, ChronoUnit unit, int steps) {}

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
                            .ifPresent(steps -> all.add(new Counted(span, relative.unit(), steps)));
                }
            }
        }
        all.sort(Comparator.comparing(Counted::span));
        return all;
    }

    private Optional<When> base(Sentence sentence, List<Moment> before, ChronoUnit unit) {
        return last(before.stream(), unit).or(() -> before(sentence, unit));
    }

    /** The last time told before a sentence that is exact enough to count such units from; the day of the article where none is. */
    Optional<When> before(Sentence sentence, ChronoUnit unit) {
        for (int at = sentence.index() - 1; at >= Math.max(0, sentence.index() - BACK); at--) {
            Optional<When> found = last(in(document.sentences().get(at)).stream(), unit);
            if (found.isPresent()) {
                return found;
            }
        }
        return published();
    }

    Optional<When> published() {
        return document.article().published().map(published -> When.day(published.date()));
    }

    private static Optional<When> last(Stream<Moment> moments, ChronoUnit unit) {
        return moments.map(Moment::past)
                .filter(when -> RelativeTime.from(when, unit, 0).isPresent())
                .filter(when -> unit != ChronoUnit.DAYS || !(when instanceof When.InYear))
                .reduce((first, second) -> second);
    }
}
