package io.github.entente.event.meeting;

import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Meeting;
import io.github.entente.event.When;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.time.Period;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a meeting was or is to be, and what its day says of whether it was held. */
final class MeetingDay {

    private final WhenReader when;
    private final Article article;

    private final Sides sides;
    private final EventWords words;

    MeetingDay(WhenReader when, Article article, Sides sides, EventWords words) {
        this.words = words;
        this.when = when;
        this.article = article;
        this.sides = sides;
    }

    /** @param outside stretches whose times belong to something else, such as what somebody said */
    When of(Clause clause, Told told, List<Span> outside) {
        return switch (told.status()) {
            case HELD -> {
                boolean ahead = mayLieAhead(clause, told.verb()) && !isFollowed(clause, told);
                WhenReader.Side side = ahead ? WhenReader.Side.FUTURE : WhenReader.Side.PAST;
                When own = when.at(clause, told.word(), side, outside);
                yield own instanceof When.Unknown
                        ? then(clause, told.verb())
                                .or(() -> shortlyAfter(clause, told))
                                .or(() -> byDeed(clause, told.word()))
                                .orElse(When.UNKNOWN)
                        : isBeforeDays(clause, told) ? own.month() : own;
            }
            // a photograph taken "before their talks on Sunday" was published after them
            case PLANNED ->
                isCaption(clause)
                        ? when.at(clause, told.word(), WhenReader.Side.PAST, outside)
                        : isAhead(clause, told.word())
                                ? when.nearest(clause, told.word(), outside)
                                : notPast(clause, told, when.at(clause, told.word(), WhenReader.Side.FUTURE, outside));
            // the day of the meeting, not of the news that it was called off
            case CANCELLED ->
                told.word() == told.verb()
                                || clause.tree().relation(told.word()).equals("nsubj")
                        ? when.nearest(clause, told.word(), outside)
                        : when.behind(clause, "old-day", outside)
                                .or(() -> when.belowNearest(clause, told.word(), outside))
                                .orElse(When.UNKNOWN);
        };
    }

    /** "They condemned the raid of May 2. Later in the day, Ada <i>is to meet</i> Bo": on the day of the article, and none before it. */
    private When notPast(Clause clause, Told told, When date) {
        boolean present = Stream.concat(
                        clause.tree().children(told.verb(), "aux").stream(),
                        Stream.of(clause.tree().head(told.verb())).filter(head -> head >= 0))
                .anyMatch(word ->
                        clause.token(word).tag().matches("VB[ZP]") || words.has("intention", clause.lemma(word)));
        return present && isOver(date) ? when.moments().published().orElse(date) : date;
    }

    /** "Ties were bad in June. Calvessa summoned the ambassador then." */
    private Optional<When> then(Clause clause, int verb) {
        return clause.tree().children(verb, "advmod").stream()
                        .anyMatch(adverb -> adverb > verb && words.has("back-then", clause.lemma(adverb)))
                ? when.lastBefore(clause.sentence())
                : Optional.empty();
    }

    /** "They had bought the islands on May 2. Bo came <i>right after</i> the deal to see Ada": in that month. */
    private Optional<When> shortlyAfter(Clause clause, Told told) {
        return isFromOccasion(clause, told)
                ? when.lastBefore(clause.sentence())
                        .filter(time -> time.isBefore(article, Period.ofWeeks(1)))
                        .map(When::month)
                : Optional.empty();
    }

    /** Whether the telling's time is counted from something else ("had met a day after the raid"). */
    boolean isElsewhere(Clause clause, Told told) {
        return verbs(clause, told).anyMatch(verb -> when.isCounted(clause, verb));
    }

    private boolean isFromOccasion(Clause clause, Told told) {
        return verbs(clause, told).anyMatch(verb -> when.isShortlyAfter(clause, verb));
    }

    /** The word, its verb, and those before it to which this is joined: "came right after the deal and held talks". */
    private static Stream<Integer> verbs(Clause clause, Told told) {
        return Stream.concat(
                Stream.of(told.word()),
                Stream.iterate(
                        told.verb(),
                        verb -> verb >= 0,
                        verb -> clause.tree().is(verb, "conj") ? clause.tree().head(verb) : -1));
    }

    /** "called on Ada on May 2 before two days of talks with Bo": not on that day. */
    private boolean isBeforeDays(Clause clause, Told told) {
        int days = clause.tree().head(told.word());
        return days >= 0
                && clause.token(days).tag().equals("NNS")
                && words.has("amount", clause.lemma(days))
                && isAhead(clause, days);
    }

    /** "before their talks". */
    private boolean isAhead(Clause clause, int noun) {
        return clause.preposition(noun)
                .filter(preposition -> words.has("ahead", preposition))
                .isPresent();
    }

    /** "the meeting of the leaders, who agreed on Sunday to trade": what several do together they do when they meet. */
    private Optional<When> byDeed(Clause clause, int noun) {
        BitSet below = clause.tree().subtree(noun);
        return clause.token(noun).isNoun()
                ? below.stream()
                        .filter(verb -> clause.tree().is(verb, "acl")
                                && clause.token(verb).tag().equals("VBD")
                                && clause.auxiliaries(verb).isEmpty()
                                && isOfSeveral(clause, verb, noun))
                        // "agreed on Thursday to trade" has the day before what they agreed on
                        .mapToObj(verb -> when.at(clause, verb, WhenReader.Side.PAST, List.of()))
                        .filter(When.Day.class::isInstance)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * "Calvessa <i>has summoned</i> the ambassador", "has held talks", "the decision followed a conversation": news of these days, which does not
     * say of which.
     */
    boolean isRecent(Clause clause, Told told) {
        if (isFollowed(clause, told)) {
            return true;
        }
        boolean own = told.word() == told.verb()
                || clause.tree().head(told.word()) == told.verb()
                        && clause.tree().is(told.word(), "obj");
        return own && clause.token(told.verb()).tag().equals("VBN") && clause.isPresentPerfect(told.verb());
    }

    /** The parser may hang "the meeting of the leaders of Calvessa and Orvania, who" on the last of them, or on the meeting. */
    private boolean isOfSeveral(Clause clause, int verb, int noun) {
        if (clause.tree().head(verb) == noun) {
            return clause.tree().children(verb, "nsubj").stream()
                    .anyMatch(who -> clause.token(who).tag().equals("WP"));
        }
        for (int word = clause.tree().head(verb);
                word >= 0 && word != noun;
                word = clause.tree().head(word)) {
            if (sides.sides(sides.meant(clause, word)).size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** "The talks follow a meeting in August", "the decision followed telephone conversations". */
    private boolean isFollowed(Clause clause, Told told) {
        return clause.tree().is(told.word(), "obj")
                && clause.tree().head(told.word()) == told.verb()
                && words.has("coming-after", clause.lemma(told.verb()));
    }

    /** "On Tuesday Ada meets Bo", "Ada is meeting Bo on Tuesday". */
    private static boolean mayLieAhead(Clause clause, int verb) {
        boolean simple = clause.token(verb).tag().matches("VB[ZP]")
                && clause.auxiliaries(verb).isEmpty();
        return !isCaption(clause) && (simple || isUnderWay(clause, verb) || isToldAsUnderWay(clause, verb));
    }

    /** "She said the teams were meeting on Sunday": who said so on Saturday said "are". */
    private static boolean isToldAsUnderWay(Clause clause, int verb) {
        return clause.token(verb).tag().equals("VBG")
                && clause.auxiliaries(verb).equals(List.of("be"))
                && clause.tree().is(verb, "ccomp")
                && clause.token(clause.tree().head(verb)).tag().equals("VBD");
    }

    /** "is meeting", not "has been meeting" or "was meeting". */
    static boolean isUnderWay(Clause clause, int verb) {
        return clause.token(verb).tag().equals("VBG")
                && clause.auxiliaries(verb).equals(List.of("be"))
                && clause.tree().children(verb, "aux").stream()
                        .allMatch(auxiliary -> clause.token(auxiliary).tag().matches("VB[ZP]"));
    }

    /** "On Tuesday both take part in a summit", written on Monday, lies ahead; "before their talks on Sunday", under a photograph, does not. */
    Meeting.Status status(Clause clause, Told told, When date) {
        boolean present = clause.token(told.verb()).tag().matches("VB[ZP]")
                || isUnderWay(clause, told.verb())
                || isToldAsUnderWay(clause, told.verb());
        boolean ahead = date instanceof When.Day day
                && article.published()
                        .filter(published -> day.value().isAfter(published.date()))
                        .isPresent();
        if (told.status() == Meeting.Status.HELD && present && ahead) {
            return Meeting.Status.PLANNED;
        }
        boolean over = isCaption(clause) && !ahead || isAhead(clause, told.word()) && isOver(date);
        return over && told.status() == Meeting.Status.PLANNED ? Meeting.Status.HELD : told.status();
    }

    /** Of a month it is not known whether the day was. */
    private boolean isOver(When date) {
        return date instanceof When.Day && date.isBefore(article, Period.ZERO);
    }

    private static boolean isCaption(Clause clause) {
        return clause.sentence().part().kind() == Part.Kind.CAPTION;
    }
}
