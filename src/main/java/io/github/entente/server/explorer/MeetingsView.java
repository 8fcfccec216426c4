package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Meetings, each once with all the articles that tell it; those told by many are where readouts can be compared. */
final class MeetingsView implements View {

    private static final int LIMIT = 100;
    private static final int MOST = 1_000;

    record Answer(List<Encounter.MeetingShape> meetings, int shown, int total) {}

    @Override
    public Set<String> parameters() {
        return Set.of("accounts", "offset", "limit");
    }

    @Override
    public Answer answer(Asked asked) {
        int accounts = asked.parameters().number("accounts", 2, 1, MOST);
        int offset = asked.parameters().number("offset", 0, 0, Integer.MAX_VALUE / 2);
        int limit = asked.parameters().number("limit", LIMIT, 1, MOST);
        Filter filter = asked.filter();
        Map<String, List<Fact>> meetings = new TreeMap<>();
        asked.facts().facts().stream()
                .filter(fact -> fact.kind() == Kind.MEETING)
                .forEach(fact -> meetings.computeIfAbsent(asked.facts().meeting(fact), first -> new ArrayList<>())
                        .add(fact));
        List<Encounter> found = meetings.entrySet().stream()
                .filter(meeting -> meeting.getValue().stream().anyMatch(filter::passes))
                .map(meeting -> new Encounter(meeting.getKey(), meeting.getValue()))
                .filter(meeting -> meeting.articles() >= accounts)
                .sorted()
                .toList();
        List<Encounter.MeetingShape> rows = found.stream()
                .skip(offset)
                .limit(limit)
                .map(meeting -> meeting.shape(asked.shapes()))
                .toList();
        return new Answer(rows, rows.size(), found.size());
    }
}
