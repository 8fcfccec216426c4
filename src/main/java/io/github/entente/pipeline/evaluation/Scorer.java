package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Actor;
import io.github.entente.event.Account;
import io.github.entente.event.Meeting;
import io.github.entente.event.Statement;
import io.github.entente.event.Topic;
import io.github.entente.pipeline.evaluation.Count.Marks;
import io.github.entente.pipeline.evaluation.Matching.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Holds an account against gold.
 *
 * <p>A statement is right when its speaker is and its position overlaps the gold's quote. Qualifiers are judged on what was matched, and only where the
 * gold has them.
 */
public final class Scorer {

    private final Function<String, Optional<Actor.State>> states;
    private final Function<Topic, Set<String>> topicLabels;

    /**
     * @param states finds the state of an ISO 3166-1 alpha-3 code
     * @param topicLabels what else a topic is called, beside its key
     */
    public Scorer(Function<String, Optional<Actor.State>> states, Function<Topic, Set<String>> topicLabels) {
        this.states = states;
        this.topicLabels = topicLabels;
    }

    public ArticleScore score(Gold gold, Account account) {
        Called called = new Called(gold, states);
        Matching<Actor, Gold.Actor> actors = Matching.of(
                List.copyOf(account.cast().actors()),
                gold.actors(),
                (found, expected) -> called.is(found, expected) ? 1 : 0);
        Matching<Meeting, Gold.Meeting> meetings = Matching.of(
                account.meetings(), gold.meetings(), (found, expected) -> same(called, found, expected) ? 1 : 0);
        Quotes quotes = Quotes.of(gold, account.article());
        Matching<Utterance, Gold.Statement> statements = quotes.match(account.statements(), called);

        Scores scores = new Scores(
                actors.count(),
                meetings.count(),
                marks(meetings, pair -> samePlace(pair)),
                statements.count(),
                marks(
                        statements,
                        pair -> judged(
                                pair.gold().act(),
                                act -> act.equals(said(pair).act().key()))),
                marks(
                        statements,
                        pair -> judged(
                                pair.gold().toward(),
                                names -> called.areSides(said(pair).toward(), names))),
                marks(statements, pair -> judged(pair.gold().topics(), topics -> oneOf(said(pair), topics))),
                marks(
                        statements,
                        pair -> judged(
                                pair.gold().stance(),
                                stance -> stance.equals(
                                        said(pair).position().stance().name().toLowerCase(Locale.ROOT)))),
                marks(
                        statements,
                        pair -> judged(
                                pair.gold().addressees(),
                                names -> called.areSides(said(pair).addressees(), names))));

        Wording wording = new Wording(account.article());
        List<String> wrong = new ArrayList<>();
        actors.wrong().forEach(actor -> wrong.add(Wording.of(actor)));
        meetings.wrong().forEach(meeting -> wrong.add(Wording.of(meeting)));
        statements.wrong().forEach(utterance -> wrong.add(wording.of(utterance)));
        List<String> missed = new ArrayList<>();
        actors.missed().forEach(actor -> missed.add(Wording.of(actor)));
        meetings.missed().forEach(meeting -> missed.add(Wording.of(meeting)));
        statements.missed().forEach(statement -> missed.add(Wording.of(statement)));
        return new ArticleScore(account.article().name(), scores, wrong, missed);
    }

    private static Statement said(Pair<Utterance, Gold.Statement> pair) {
        return pair.found().statement();
    }

    private static boolean same(Called called, Meeting found, Gold.Meeting gold) {
        String date = found.when().temporal().map(Object::toString).orElse("");
        return called.are(found.participants(), gold.participants())
                && gold.date().map(date::equals).orElse(true)
                && gold.mode().map(mode -> mode.equals(local(found.mode()))).orElse(true);
    }

    private static Optional<Boolean> samePlace(Pair<Meeting, Gold.Meeting> pair) {
        return judged(
                pair.gold().place(),
                place -> pair.found()
                        .place()
                        .filter(found -> Called.names(found.names()).contains(Folded.of(place)))
                        .isPresent());
    }

    private boolean oneOf(Statement found, List<String> topics) {
        Set<Folded> expected = Folded.all(topics.stream());
        return found.position().topics().stream()
                .anyMatch(topic -> expected.contains(Folded.of(topic.key()))
                        || topicLabels.apply(topic).stream().map(Folded::of).anyMatch(expected::contains));
    }

    /** "IN_PERSON" as the ontology writes it: "inPerson". */
    static String local(Meeting.Mode mode) {
        return mode == Meeting.Mode.IN_PERSON ? "inPerson" : mode.name().toLowerCase(Locale.ROOT);
    }

    private static <F, G> Marks marks(Matching<F, G> matching, Function<Pair<F, G>, Optional<Boolean>> judge) {
        return matching.pairs().stream().map(judge).map(Marks::of).reduce(Marks.NONE, Marks::plus);
    }

    private static <T> Optional<Boolean> judged(Optional<T> expected, Predicate<T> right) {
        return expected.map(right::test);
    }

    private static <T> Optional<Boolean> judged(List<T> expected, Predicate<List<T>> right) {
        return expected.isEmpty() ? Optional.empty() : Optional.of(right.test(expected));
    }
}
