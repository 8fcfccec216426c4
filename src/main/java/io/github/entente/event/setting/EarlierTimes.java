package io.github.entente.event.setting;

import io.github.entente.event.When;
import io.github.entente.event.setting.Moments.Moment;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** The time told last before a sentence, from which it counts: "They fell out on May 2. <i>Two days later</i> they met". */
final class EarlierTimes {

    /** So many sentences back another time may stand that one counts from. */
    private static final int BACK = 15;

    private final Document document;
    private final Asides asides;
    private final BiPredicate<Sentence, Sentence> sharePersons;
    private final Function<Sentence, List<Moment>> moments;
    private final Map<Integer, When> anchors = new HashMap<>();

    EarlierTimes(
            Document document,
            Asides asides,
            BiPredicate<Sentence, Sentence> sharePersons,
            Function<Sentence, List<Moment>> moments) {
        this.document = document;
        this.asides = asides;
        this.sharePersons = sharePersons;
        this.moments = moments;
    }

    /** That something in a sentence was found to have happened then, though no expression names the time: others may count from it. */
    void anchor(Sentence sentence, When when) {
        anchors.put(sentence.index(), when);
    }

    /**
     * The last time told before a sentence that is exact enough to count such units from.
     *
     * @param ofPersons only where the paragraph tells it, or a sentence with one of the same persons
     */
    Optional<When> told(Sentence sentence, ChronoUnit unit, WhenReader.Side side, boolean ofPersons) {
        for (int at = sentence.index() - 1; at >= Math.max(0, sentence.index() - BACK); at--) {
            Sentence other = document.sentences().get(at);
            boolean beside = other.part().equals(sentence.part());
            if (ofPersons && !beside && !sharePersons.test(sentence, other)) {
                continue;
            }
            // a month is a day's base only where it is the sentence before that tells it
            boolean coarse = at == sentence.index() - 1 && beside;
            Stream<When> told = Stream.concat(
                    moments.apply(other).stream()
                            .filter(moment -> !asides.is(other, moment))
                            .map(Moment::past),
                    Optional.ofNullable(anchors.get(at)).stream());
            // "They are to leave by July 3. The envoy was summoned the same day": not on July 3
            Optional<When> found =
                    last(told.filter(when -> side == WhenReader.Side.FUTURE || !isAhead(when)), unit, coarse);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The last of some times that is exact enough to count such units from. */
    static Optional<When> last(Stream<When> whens, ChronoUnit unit, boolean coarse) {
        return whens.filter(when -> RelativeTime.from(when, unit, 0).isPresent())
                .filter(when -> unit != ChronoUnit.DAYS || coarse || when instanceof When.Day)
                .reduce((first, second) -> second);
    }

    private boolean isAhead(When when) {
        return when instanceof When.Day day
                && document.article()
                        .published()
                        .filter(published ->
                                day.value().isAfter(published.date().plusDays(1)))
                        .isPresent();
    }
}
