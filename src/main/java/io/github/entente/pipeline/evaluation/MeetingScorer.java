package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Actor;
import io.github.entente.article.Article;
import io.github.entente.article.Span;
import io.github.entente.event.Evidence;
import io.github.entente.event.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the meetings of an account against gold. One is right when its participants, date and mode are. */
final class MeetingScorer {

    private static final int SAME_PARTICIPANTS = 8;
    private static final int SAME_SIDES = 5;
    private static final int SAME_DATE = 2;

    private final Judge judge;
    private final Article article;

    MeetingScorer(Judge judge, Article article) {
        this.judge = judge;
        this.article = article;
    }

    List<Finding> score(List<Meeting> found, List<Gold.Meeting> gold) {
        Matching<Meeting, Gold.Meeting> meetings =
                Matching.of(found, gold, (one, other) -> wrong(one, other).isEmpty() ? 1 : 0);
        Matching<Meeting, Gold.Meeting> near = Matching.of(meetings.wrong(), meetings.missed(), this::nearness);
        List<Finding> findings = new ArrayList<>();
        meetings.pairs()
                .forEach(pair -> findings.add(finding(
                        Finding.Verdict.RIGHT,
                        pair.found(),
                        Wording.of(pair.gold()),
                        judge.judge(pair.found(), pair.gold()))));
        near.pairs()
                .forEach(pair -> findings.add(finding(
                        Finding.Verdict.MISTAKEN,
                        pair.found(),
                        Wording.of(pair.gold()),
                        wrong(pair.found(), pair.gold()))));
        near.wrong().forEach(meeting -> findings.add(finding(Finding.Verdict.FALSE, meeting, "", List.of())));
        near.missed()
                .forEach(meeting -> findings.add(new Finding(
                        Finding.Kind.MEETING,
                        Finding.Verdict.MISSED,
                        "",
                        List.of(),
                        Optional.empty(),
                        "",
                        Wording.of(meeting),
                        List.of())));
        return findings;
    }

    private Finding finding(Finding.Verdict verdict, Meeting meeting, String gold, List<Judgement> judgements) {
        Evidence first = meeting.evidence().get(0);
        Span cue = first.trace().cue().orElse(first.span());
        return new Finding(
                Finding.Kind.MEETING,
                verdict,
                Finding.construction(meeting.evidence()),
                meeting.evidence(),
                Optional.of(Excerpt.of(article, cue, first.span())),
                Wording.of(meeting),
                gold,
                judgements);
    }

    /** What keeps two from being the same meeting. */
    private List<Judgement> wrong(Meeting found, Gold.Meeting gold) {
        List<Judgement> wrong = new ArrayList<>();
        if (!judge.called().are(found.participants(), gold.participants())) {
            wrong.add(new Judgement(
                    Qualifier.PARTICIPANTS,
                    false,
                    String.join(", ", gold.participants()),
                    Wording.names(found.participants())));
        }
        String date = found.when().temporal().map(Object::toString).orElse("");
        gold.date()
                .filter(day -> !day.equals(date))
                .ifPresent(day -> wrong.add(new Judgement(Qualifier.DATE, false, day, date)));
        String mode = Wording.local(found.mode());
        gold.mode()
                .filter(way -> !way.equals(mode))
                .ifPresent(way -> wrong.add(new Judgement(Qualifier.MODE, false, way, mode)));
        return wrong;
    }

    /** 0 where two are likely not one meeting read wrongly. */
    private int nearness(Meeting found, Gold.Meeting gold) {
        boolean sameDay = wrong(found, gold).stream().noneMatch(part -> part.qualifier() == Qualifier.DATE);
        int parties = parties(found.participants(), gold.participants());
        boolean near = parties >= SAME_SIDES || parties > 0 && sameDay;
        return near ? parties + (sameDay ? SAME_DATE : 0) : 0;
    }

    private int parties(List<Actor> found, List<String> gold) {
        if (judge.called().are(found, gold)) {
            return SAME_PARTICIPANTS;
        } else if (judge.called().areSides(found, gold)) {
            return SAME_SIDES;
        }
        return (int) gold.stream()
                .filter(name -> found.stream().anyMatch(actor -> judge.called().is(actor, name)))
                .count();
    }
}
