package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Gazetteer;
import io.github.entente.event.Account;
import io.github.entente.event.Act;
import io.github.entente.event.Meeting;
import io.github.entente.event.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Holds an account against gold.
 *
 * <p>A meeting is right when its participants, date and mode are; a statement, when its speaker is and its position overlaps the gold's quote.
 * Qualifiers are judged on what was matched, and only where the gold has them.
 */
public final class Scorer {

    private final Known known;
    private final Function<Topic, Set<String>> topicLabels;
    private final Function<Act, Set<String>> actLabels;

    /**
     * @param gazetteer what else the actors of a gold file are called
     * @param topicLabels what else a topic is called, beside its key
     * @param actLabels what else an act is called, beside its key
     */
    public Scorer(Gazetteer gazetteer, Function<Topic, Set<String>> topicLabels, Function<Act, Set<String>> actLabels) {
        this.known = new Known(gazetteer);
        this.topicLabels = topicLabels;
        this.actLabels = actLabels;
    }

    public ArticleScore score(Gold gold, Account account) {
        Called called = new Called(gold, known);
        Matching<Actor, Gold.Actor> actors = Matching.of(
                List.copyOf(account.cast().actors()),
                gold.actors(),
                (found, expected) -> called.is(found, expected) ? 1 : 0);
        Matching<Meeting, Gold.Meeting> meetings = Matching.of(
                account.meetings(), gold.meetings(), (found, expected) -> same(called, found, expected) ? 1 : 0);
        Matching<Utterance, Gold.Statement> statements =
                Quotes.of(gold, account.article()).match(account.statements(), called);

        Judge judge = new Judge(called, topicLabels, actLabels);
        Wording wording = new Wording(account.article());
        List<Judgement> judgements = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        meetings.pairs().forEach(pair -> {
            List<Judgement> some = judge.judge(pair.found(), pair.gold());
            judgements.addAll(some);
            Wording.differing(some, Wording.of(pair.found())).ifPresent(differing::add);
        });
        statements.pairs().forEach(pair -> {
            List<Judgement> some = judge.judge(pair.found().statement(), pair.gold());
            judgements.addAll(some);
            Wording.differing(some, wording.quoted(pair.found())).ifPresent(differing::add);
        });
        MentionScorer.Result mentions = MentionScorer.score(gold, called, account.article(), account.cast());
        differing.addAll(mentions.wrong());
        DeedScorer.Result deeds = new DeedScorer(judge).score(gold, account);
        differing.addAll(deeds.differing());
        List<String> wrong = wrong(actors, meetings, statements, wording);
        wrong.addAll(deeds.wrong());
        List<String> missed = missed(actors, meetings, statements);
        missed.addAll(deeds.missed());
        return new ArticleScore(
                account.article().name(),
                Scores.of(
                        actors.count(),
                        meetings.count(),
                        statements.count(),
                        judgements,
                        reliability(statements),
                        mentions.scores(),
                        deeds.scores()),
                wrong,
                missed,
                differing);
    }

    private static List<String> wrong(
            Matching<Actor, ?> actors,
            Matching<Meeting, ?> meetings,
            Matching<Utterance, ?> statements,
            Wording wording) {
        List<String> wrong = new ArrayList<>();
        actors.wrong().forEach(actor -> wrong.add(Wording.of(actor)));
        meetings.wrong().forEach(meeting -> wrong.add(Wording.of(meeting)));
        statements.wrong().forEach(utterance -> wrong.add(wording.of(utterance)));
        return wrong;
    }

    private static List<String> missed(
            Matching<?, Gold.Actor> actors,
            Matching<?, Gold.Meeting> meetings,
            Matching<?, Gold.Statement> statements) {
        List<String> missed = new ArrayList<>();
        actors.missed().forEach(actor -> missed.add(Wording.of(actor)));
        meetings.missed().forEach(meeting -> missed.add(Wording.of(meeting)));
        statements.missed().forEach(statement -> missed.add(Wording.of(statement)));
        return missed;
    }

    private static Reliability reliability(Matching<Utterance, Gold.Statement> statements) {
        Reliability reliability = Reliability.NONE;
        for (var pair : statements.pairs()) {
            reliability = reliability.plus(Reliability.of(pair.found().confidence(), true));
        }
        for (Utterance utterance : statements.wrong()) {
            reliability = reliability.plus(Reliability.of(utterance.confidence(), false));
        }
        return reliability;
    }

    private static boolean same(Called called, Meeting found, Gold.Meeting gold) {
        String date = found.when().temporal().map(Object::toString).orElse("");
        return called.are(found.participants(), gold.participants())
                && gold.date().map(date::equals).orElse(true)
                && gold.mode().map(mode -> mode.equals(local(found.mode()))).orElse(true);
    }

    /** "IN_PERSON" as the ontology writes it: "inPerson". */
    static String local(Meeting.Mode mode) {
        return mode == Meeting.Mode.IN_PERSON ? "inPerson" : mode.name().toLowerCase(Locale.ROOT);
    }
}
