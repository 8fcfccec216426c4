package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Comparison;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Kind;
import io.github.entente.server.explorer.shape.ArticleShape;
import io.github.entente.server.explorer.shape.FactShape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One meeting by all who tell it, side by side: which points they share, and where they disagree. */
final class ReadoutsView implements View {

    record Answer(
            Encounter.MeetingShape meeting,
            List<AccountRow> accounts,
            List<Shared> shared,
            List<Disagreement> contradictions) {}

    /** @param points what is said at the meeting by this article, in the order of its text */
    record AccountRow(ArticleShape article, FactShape meeting, List<FactShape> points) {}

    /** @param a the statement in the one account */
    record Shared(String a, String b, double score, Optional<String> termA, Optional<String> termB) {}

    @Override
    public Set<String> parameters() {
        return Set.of("meeting");
    }

    @Override
    public boolean isFiltered() {
        return false;
    }

    @Override
    public Answer answer(Asked asked) {
        String id = asked.parameters().must("meeting", "a meeting's IRI as /api/meetings has it");
        Fact one = asked.facts()
                .fact(id)
                .filter(fact -> fact.kind() == Kind.MEETING)
                .orElseThrow(() -> Refusal.missing("There is no meeting \"" + id + "\"."));
        String name = asked.facts().meeting(one);
        Encounter meeting = new Encounter(
                name,
                asked.facts().facts().stream()
                        .filter(fact -> fact.kind() == Kind.MEETING)
                        .filter(fact -> asked.facts().meeting(fact).equals(name))
                        .toList());
        Set<String> tellings = meeting.tellings().stream().map(Fact::id).collect(Collectors.toSet());
        List<Fact> points = asked.facts().facts().stream()
                .filter(fact -> fact.venue().filter(tellings::contains).isPresent())
                .toList();
        Map<String, String> statements = new HashMap<>();
        points.forEach(point -> point.position().ifPresent(position -> statements.put(position, point.id())));
        Comparison found = Comparison.of(asked.dataset(), tellings, statements.keySet());
        return new Answer(
                meeting.shape(asked.shapes()),
                meeting.tellings().stream()
                        .map(telling -> row(asked, telling, points))
                        .toList(),
                found.shared().stream()
                        .map(shared -> new Shared(
                                statements.get(shared.one()),
                                statements.get(shared.other()),
                                shared.score(),
                                shared.termOne(),
                                shared.termOther()))
                        .toList(),
                found.disagreements().stream()
                        .map(what -> Disagreement.of(what, meeting, asked.facts()))
                        .toList());
    }

    private static AccountRow row(Asked asked, Fact telling, List<Fact> points) {
        List<FactShape> said = asked
                .shapes()
                .facts(points.stream()
                        .filter(point ->
                                point.venue().filter(telling.id()::equals).isPresent())
                        .toList())
                .stream()
                .sorted(Comparator.comparingInt(FactShape::start).thenComparing(FactShape::id))
                .toList();
        return new AccountRow(
                ArticleShape.of(telling.article()),
                asked.shapes().facts(List.of(telling)).get(0),
                said);
    }
}
