package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.event.Account;
import io.github.entente.event.Act;
import io.github.entente.event.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Holds an account against gold. Qualifiers are judged on what is right, and only where the gold has them. */
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
        Article article = account.article();
        Called called = Called.of(gold, known, account);
        Judge judge = new Judge(called, topicLabels, actLabels);
        List<Finding> findings = new ArrayList<>(actors(gold, account, called));
        MentionScorer.Result mentions = MentionScorer.score(gold, called, article, account.cast());
        findings.addAll(mentions.wrong());
        findings.addAll(new MeetingScorer(judge, article).score(account.meetings(), gold.meetings()));
        StatementScorer.Result statements = new StatementScorer(judge, gold, article).score(account.statements());
        findings.addAll(statements.findings());
        findings.addAll(new DeedScorer(judge, gold, account).score());
        return new ArticleScore(article.name(), Scores.of(findings, statements.topics(), mentions.scores()), findings);
    }

    private static List<Finding> actors(Gold gold, Account account, Called called) {
        Matching<Actor, Gold.Actor> actors = Matching.of(
                List.copyOf(account.cast().actors()),
                gold.actors(),
                (found, expected) -> called.is(found, expected) ? 1 : 0);
        List<Finding> findings = new ArrayList<>();
        actors.pairs()
                .forEach(pair ->
                        findings.add(actor(Finding.Verdict.RIGHT, Wording.of(pair.found()), Wording.of(pair.gold()))));
        actors.wrong().forEach(actor -> findings.add(actor(Finding.Verdict.FALSE, Wording.of(actor), "")));
        actors.missed().forEach(actor -> findings.add(actor(Finding.Verdict.MISSED, "", Wording.of(actor))));
        return findings;
    }

    private static Finding actor(Finding.Verdict verdict, String found, String gold) {
        return new Finding(Finding.Kind.ACTOR, verdict, "", List.of(), Optional.empty(), found, gold, List.of());
    }
}
