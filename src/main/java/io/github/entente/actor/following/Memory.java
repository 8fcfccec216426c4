package io.github.entente.actor.following;

import io.github.entente.actor.Actor;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
import io.github.entente.article.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who was mentioned so far, and who the sentences were about. */
final class Memory {

    /** A mention of an earlier sentence; a subject's is what the sentence is about. Rank is what the sentence's place in the article counts. */
    record Past(int line, Found found, boolean subject, double rank) {}

    /** How many sentences back those count who are recent. */
    private static final int REACH = 3;
    /** How many a pronoun may reach where nobody nearer is meant. */
    private static final int FARTHEST = 6;
    /** What a mention in the headline and in the lead counts, beside one further down. */
    private static final double IN_HEADLINE = 3;

    private static final double IN_LEAD = 2;

    private final List<Past> past = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Actor.Organisation> bodies = new ArrayList<>();
    private int told;
    private int lead = -1;
    private Optional<Actor.Organisation> heard = Optional.empty();

    /** Captions interrupt a text without being part of it: what they mention is not followed. */
    void add(Line line) {
        if (line.part() == Part.Kind.CAPTION) {
            return;
        }
        told++;
        double rank = rank(line);
        lines.add(line);
        Optional<Found> subject = Subjects.of(line);
        for (Found found : line.found()) {
            past.add(new Past(told, found, subject.filter(found::equals).isPresent(), rank));
            if (found.actors().size() == 1 && found.actor() instanceof Actor.Organisation body) {
                bodies.add(body);
            }
        }
    }

    private double rank(Line line) {
        if (line.part() == Part.Kind.HEADLINE) {
            return IN_HEADLINE;
        }
        if (lead < 0) {
            lead = line.paragraph();
        }
        return lead == line.paragraph() ? IN_LEAD : 1;
    }

    void speaksFor(Actor.Organisation body) {
        bodies.add(body);
    }

    /** The organisations so far, the last first. */
    List<Actor.Organisation> bodies() {
        List<Actor.Organisation> last = new ArrayList<>(bodies);
        Collections.reverse(last);
        return last;
    }

    /** Takes note of an institution whose spokesperson was heard without a name. */
    void heard(Actor.Organisation body) {
        heard = Optional.of(body);
        bodies.add(body);
    }

    Optional<Actor.Organisation> spokesBody() {
        return heard;
    }

    Optional<Line> last() {
        return lines.stream().reduce((a, b) -> b);
    }

    /** The sentences a pronoun may reach back to, the last first. */
    List<Line> lastLines() {
        List<Line> last = new ArrayList<>(lines.subList(Math.max(0, lines.size() - FARTHEST), lines.size()));
        Collections.reverse(last);
        return last;
    }

    /** Single actors of the last sentences: per sentence the subject first, then the others from its end. */
    List<Actor> recent(Predicate<Actor> fits) {
        LinkedHashSet<Actor> recent = new LinkedHashSet<>();
        for (int line = told; line > told - REACH && line > 0; line--) {
            recent.addAll(of(line, true));
            recent.addAll(of(line, false));
        }
        return recent.stream().filter(fits).toList();
    }

    private List<Actor> of(int line, boolean subject) {
        List<Actor> actors = new ArrayList<>();
        for (Past one : past) {
            if (one.line() == line
                    && one.subject() == subject
                    && one.found().actors().size() == 1) {
                actors.add(0, one.found().actor());
            }
        }
        return actors;
    }

    /** Whether somebody was mentioned before. */
    boolean has(Actor actor) {
        return past.stream().anyMatch(one -> one.found().actors().contains(actor));
    }

    /** Whether a state or somebody who acts for it was mentioned before. */
    boolean speaksOf(Actor.State state) {
        return past.stream()
                .flatMap(one -> one.found().actors().stream())
                .anyMatch(actor -> actor.country().equals(state.country()));
    }

    /** All single mentions with how many sentences lie between them and the next. */
    List<Past> all() {
        return past;
    }

    int age(Past one) {
        return told - one.line() + 1;
    }
}
