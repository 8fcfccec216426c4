package io.github.entente.pipeline.evaluation;

import io.github.entente.article.Span;
import io.github.entente.event.Account;
import io.github.entente.event.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds the deeds of an account against gold. One is right when its kind, the states of those who do it and the states it is done to are, and a
 * sentence that tells it overlaps the gold's quote. What the headline only repeats counts neither way.
 */
final class DeedScorer {

    record Result(DeedScores scores, List<String> wrong, List<String> missed, List<String> differing) {

        static final Result NONE = new Result(DeedScores.NONE, List.of(), List.of(), List.of());
    }

    private final Judge judge;

    DeedScorer(Judge judge) {
        this.judge = judge;
    }

    Result score(Gold gold, Account account) {
        return gold.deeds().map(deeds -> score(deeds, gold, account)).orElse(Result.NONE);
    }

    private Result score(List<Gold.Deed> expected, Gold gold, Account account) {
        Map<Gold.Deed, List<Span>> quotes = expected.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), deed -> Quotes.spans(deed.quote(), gold, account.article())));
        Matching<Deed, Gold.Deed> deeds = Matching.of(
                account.deeds(), expected, (found, deed) -> isSame(found, deed) ? overlap(found, quotes.get(deed)) : 0);
        Wording wording = new Wording(account.article());
        List<Judgement> judgements = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        deeds.pairs().forEach(pair -> {
            List<Judgement> some = judge.judge(pair.found(), pair.gold());
            judgements.addAll(some);
            Wording.differing(some, wording.of(pair.found())).ifPresent(differing::add);
        });
        List<Deed> wrong = deeds.wrong().stream()
                .filter(found -> !isRepeated(found, expected, account))
                .toList();
        return new Result(
                new DeedScores(
                        new Count(
                                deeds.pairs().size(),
                                wrong.size(),
                                deeds.missed().size()),
                        Judgement.marks(judgements, Qualifier.DATE),
                        Judgement.marks(judgements, Qualifier.PLACE)),
                wrong.stream().map(wording::of).toList(),
                deeds.missed().stream().map(Wording::of).toList(),
                differing);
    }

    private boolean isSame(Deed found, Gold.Deed expected) {
        return judge.isCalled(found.act(), expected.kind())
                && judge.called().areSides(found.doers(), expected.doers())
                && (expected.targets().isEmpty() || judge.called().areSides(found.targets(), expected.targets()));
    }

    private static int overlap(Deed found, List<Span> quotes) {
        return found.evidence().stream()
                .flatMap(evidence -> quotes.stream()
                        .map(quote -> Math.min(quote.end(), evidence.span().end())
                                - Math.max(quote.start(), evidence.span().start())))
                .reduce(0, Math::max);
    }

    private boolean isRepeated(Deed found, List<Gold.Deed> expected, Account account) {
        return found.evidence().stream().allMatch(evidence -> Quotes.isInHeadline(evidence.span(), account.article()))
                && expected.stream().anyMatch(deed -> isSame(found, deed));
    }
}
