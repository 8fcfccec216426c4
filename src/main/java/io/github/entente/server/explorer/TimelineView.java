package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.entente.server.explorer.facts.Article;
import io.github.entente.server.explorer.facts.Day;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much happened when, and how warm it was: a piece of time after the other, those in which nothing happened included. */
final class TimelineView implements View {

    /** More are no longer told apart on a screen: a longer unit is taken then, and the answer says which. */
    private static final int MOST = 2_000;

    /** @param undated facts whose date is not exact enough for the unit, or not known */
    record Answer(String unit, List<Bin> bins, int undated) {}

    /**
     * @param to the last day
     * @param temperature the mean Goldstein score of what happened; null where nothing has one
     */
    record Bin(
            String from,
            String to,
            int meetings,
            int statements,
            int deeds,
            int articles,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Double> temperature) {}

    @Override
    public Set<String> parameters() {
        return Set.of("unit");
    }

    @Override
    public Answer answer(Asked asked) {
        List<Fact> facts = asked.filter().facts().toList();
        Unit wanted = Unit.of(asked.parameters());
        for (Unit unit : Unit.values()) {
            Optional<Answer> answer = unit.compareTo(wanted) < 0 ? Optional.empty() : answer(facts, unit);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw Refusal.wrong("The facts lie too many years apart: give from and to.");
    }

    /** Nothing if there would be too many pieces. */
    private static Optional<Answer> answer(List<Fact> facts, Unit unit) {
        Map<LocalDate, Pile> piles = new HashMap<>();
        int undated = 0;
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Fact fact : facts) {
            Optional<LocalDate> day = fact.when().filter(unit::tells).flatMap(Day::first);
            if (day.isEmpty()) {
                undated++;
                continue;
            }
            LocalDate start = unit.start(day.get());
            first = start.isBefore(first) ? start : first;
            last = start.isAfter(last) ? start : last;
            piles.computeIfAbsent(start, none -> new Pile()).add(fact);
        }
        List<Bin> bins = new ArrayList<>();
        if (!piles.isEmpty()) {
            if (unit.between(first, last) > MOST) {
                return Optional.empty();
            }
            for (LocalDate start = first; !start.isAfter(last); start = unit.next(start)) {
                LocalDate end = unit.next(start).minusDays(1);
                bins.add(piles.getOrDefault(start, new Pile()).bin(start, end));
            }
        }
        return Optional.of(new Answer(unit.word(), bins, undated));
    }

    private static final class Pile {

        private final int[] kinds = new int[Kind.values().length];
        private final Set<Article> articles = new HashSet<>();
        private final Tone tone = new Tone();

        void add(Fact fact) {
            kinds[fact.kind().ordinal()]++;
            articles.add(fact.article());
            fact.tone().ifPresent(tone::add);
        }

        Bin bin(LocalDate from, LocalDate to) {
            return new Bin(
                    from.toString(),
                    to.toString(),
                    kinds[Kind.MEETING.ordinal()],
                    kinds[Kind.STATEMENT.ordinal()],
                    kinds[Kind.DEED.ordinal()],
                    articles.size(),
                    tone.mean());
        }
    }
}
