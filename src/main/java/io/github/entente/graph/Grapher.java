package io.github.entente.graph;

import io.github.entente.event.Account;
import io.github.entente.event.Deed;
import io.github.entente.event.Meeting;
import io.github.entente.event.Statement;
import java.util.ArrayList;
import java.util.List;

/** Turns accounts into graphs. */
final class Grapher {

    private final Extractor extractor;
    private final States states;

    Grapher(Extractor extractor, States states) {
        this.extractor = extractor;
        this.states = states;
    }

    ArticleGraph graph(Account account) {
        Page page = new Page(account.article());
        SharedWriter shared = new SharedWriter(states, Concepts.ofEntente());
        List<Fact<Meeting>> meetings = Fact.numbered(page.iri(), "meeting", account.meetings(), Meeting::evidence);
        List<Fact<Statement>> statements =
                Fact.numbered(page.iri(), "statement", account.statements(), Statement::evidence);
        List<Fact<Deed>> deeds = Fact.numbered(page.iri(), "deed", account.deeds(), Deed::evidence);
        List<Fact<Membership>> memberships =
                Fact.numbered(page.iri(), "membership", Membership.in(account), Membership::evidence);

        new ArticleWriter(page, shared, extractor).write(account);
        new MeetingWriter(page, shared).write(meetings);
        new StatementWriter(page, shared).write(statements, meetings);
        new DeedWriter(page, shared).write(deeds);
        new MembershipWriter(page, shared).write(memberships);
        List<Fact<?>> facts = new ArrayList<>(meetings);
        facts.addAll(statements);
        facts.addAll(deeds);
        facts.addAll(memberships);
        new EvidenceWriter(page, extractor).write(facts);
        return new ArticleGraph(page.iri(), page.model(), shared.model());
    }
}
