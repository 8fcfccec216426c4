package io.github.entente.pipeline.evaluation;

import io.github.entente.article.Span;
import io.github.entente.event.Account;
import io.github.entente.event.Deed;
import io.github.entente.event.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds the deeds of an account against gold. One is right when its kind, the states of those who do it and the states it is done to are, and a
 * sentence that tells it overlaps the gold's quote. What the headline only repeats counts neither way.
 */
final class DeedScorer {

    private final Judge judge;
    private final Gold gold;
    private final Account account;
    private final Wording wording;

    DeedScorer(Judge judge, Gold gold, Account account) {
        this.judge = judge;
        this.gold = gold;
        this.account = account;
        this.wording = new Wording(account.article());
    }

    /** Nothing where the gold leaves deeds out. */
    List<Finding> score() {
        return gold.deeds().map(this::score).orElse(List.of());
    }

    private List<Finding> score(List<Gold.Deed> expected) {
        Map<Gold.Deed, List<Span>> quotes = expected.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), deed -> Quotes.spans(deed.quote(), gold, account.article())));
        Matching<Deed, Gold.Deed> deeds = Matching.of(
                account.deeds(),
                expected,
                (found, deed) -> wrong(found, deed).isEmpty() ? overlap(found, quotes.get(deed)) : 0);
        List<Deed> others = deeds.wrong().stream()
                .filter(found -> !isRepeated(found, expected))
                .toList();
        Matching<Deed, Gold.Deed> near =
                Matching.of(others, deeds.missed(), (found, deed) -> overlap(found, quotes.get(deed)));
        List<Finding> findings = new ArrayList<>();
        deeds.pairs()
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
        near.wrong().forEach(deed -> findings.add(finding(Finding.Verdict.FALSE, deed, "", List.of())));
        near.missed().forEach(deed -> findings.add(missed(deed, quotes.get(deed))));
        return findings;
    }

    private Finding finding(Finding.Verdict verdict, Deed deed, String expected, List<Judgement> parts) {
        Evidence first = deed.evidence().get(0);
        Span cue = first.trace().cue().orElse(first.span());
        return new Finding(
                Finding.Kind.DEED,
                verdict,
                Finding.construction(deed.evidence()),
                deed.evidence(),
                Optional.of(Excerpt.of(account.article(), cue, first.span())),
                wording.of(deed),
                expected,
                parts);
    }

    private Finding missed(Gold.Deed deed, List<Span> quotes) {
        return new Finding(
                Finding.Kind.DEED,
                Finding.Verdict.MISSED,
                "",
                List.of(),
                quotes.stream().findFirst().map(span -> Excerpt.of(account.article(), span)),
                "",
                Wording.of(deed),
                List.of());
    }

    /** What keeps two from being the same deed. */
    private List<Judgement> wrong(Deed found, Gold.Deed expected) {
        List<Judgement> wrong = new ArrayList<>();
        if (!judge.isCalled(found.act(), expected.kind())) {
            wrong.add(new Judgement(
                    Qualifier.KIND, false, expected.kind(), found.act().key()));
        }
        if (!judge.called().areSides(found.doers(), expected.doers())) {
            wrong.add(new Judgement(
                    Qualifier.DOER, false, String.join(", ", expected.doers()), Wording.names(found.doers())));
        }
        if (!expected.targets().isEmpty() && !judge.called().areSides(found.targets(), expected.targets())) {
            wrong.add(new Judgement(
                    Qualifier.TARGET, false, String.join(", ", expected.targets()), Wording.names(found.targets())));
        }
        return wrong;
    }

    private static int overlap(Deed found, List<Span> quotes) {
        return found.evidence().stream()
                .flatMap(
                        evidence -> quotes.stream().map(quote -> evidence.span().common(quote)))
                .reduce(0, Math::max);
    }

    private boolean isRepeated(Deed found, List<Gold.Deed> expected) {
        return found.evidence().stream().allMatch(evidence -> Quotes.isInHeadline(evidence.span(), account.article()))
                && expected.stream().anyMatch(deed -> wrong(found, deed).isEmpty());
    }
}
