package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names in a row, and which of the offices that are told of all of them together is whose: "Ada Bo and Cem Din, the foreign ministers of Orvania and
 * Calvessa", "Presidents Ada Bo of Orvania and Cem Din of Calvessa".
 *
 * @param last the last token of the row
 */
record NameList(List<Element> elements, int last) {

    /** A name, and the state that stands behind it: "Ada Bo of Orvania". */
    private record Element(int first, int last, Optional<String> country) {}

    NameList {
        elements = List.copyOf(elements);
    }

    /** The office that a name shares with those it stands in a row with. */
    static Optional<OfficePhrase> office(Line line, int first, int last) {
        if (line.plurals().isEmpty()) {
            return Optional.empty();
        }
        return around(line, first)
                .flatMap(list -> list.place(first, last)
                        .flatMap(place -> line.plurals().stream()
                                .flatMap(office -> list.held(line, office, place).stream())
                                .findFirst()));
    }

    private Optional<Integer> place(int first, int last) {
        for (int at = 0; at < elements.size(); at++) {
            if (elements.get(at).first() == first && elements.get(at).last() == last) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private Optional<OfficePhrase> held(Line line, PluralOffice office, int place) {
        boolean beside = elements.get(0).first() == office.end() + 1;
        if (!beside && !isAfter(line, office) && !isBefore(line, office)) {
            return Optional.empty();
        }
        if (office.owners().isPresent()) {
            List<Actor.State> states = office.owners().get().states();
            return states.size() == elements.size()
                    ? Optional.of(office.of(states.get(place).country()))
                    : Optional.empty();
        }
        Optional<String> own = elements.get(place).country();
        return beside || own.isPresent() ? Optional.of(office.of(own)) : Optional.empty();
    }

    /** "The foreign ministers of Orvania and Calvessa, Ada Bo and Cem Din, met". */
    private boolean isAfter(Line line, PluralOffice office) {
        return line.small(office.end() + 1).equals(",")
                && elements.get(0).first() == office.end() + 2
                && (OfficeBinding.isClosed(line, last) || line.tag(last + 1).equals("RB"));
    }

    /** "Ada Bo and Cem Din, the foreign ministers of Orvania and Calvessa, met". */
    private boolean isBefore(Line line, PluralOffice office) {
        int begin = line.tag(office.begin() - 1).equals("DT") ? office.begin() - 1 : office.begin();
        return line.small(last + 1).equals(",") && begin == last + 2;
    }

    /** The row in which a name stands that begins at a token. */
    private static Optional<NameList> around(Line line, int name) {
        int from = 0;
        while (from <= name) {
            NameList list = from(line, from);
            if (list.elements().stream().anyMatch(element -> element.first() == name)) {
                return Optional.of(list).filter(row -> row.elements().size() > 1);
            }
            from = Math.max(list.last(), from) + 1;
        }
        return Optional.empty();
    }

    private static NameList from(Line line, int start) {
        List<Element> elements = new ArrayList<>();
        int end = start;
        Optional<Element> next = name(line, start);
        while (next.isPresent()) {
            elements.add(next.get());
            end = stateEnd(line, next.get().last());
            next = name(line, beyondJoint(line, end + 1));
        }
        return new NameList(elements, end);
    }

    private static Optional<Element> name(Line line, int first) {
        return line.hitFrom(first)
                .filter(hit -> !hit.persons().isEmpty())
                .map(Hit::last)
                .or(() -> line.hitOver(first).isPresent() || line.isOfOffice(first)
                        ? Optional.empty()
                        : NameRuns.end(line, first).filter(last -> NameRuns.words(line, first, last) > 1))
                .map(last -> new Element(first, last, state(line, last).flatMap(Actor::country)));
    }

    private static Optional<Actor.State> state(Line line, int name) {
        return hitBehind(line, name).flatMap(Hit::state);
    }

    private static int stateEnd(Line line, int name) {
        return hitBehind(line, name).map(Hit::last).orElse(name);
    }

    private static Optional<Hit> hitBehind(Line line, int name) {
        return FullNames.ofBody(line, name).filter(hit -> hit.state().isPresent());
    }

    /** What follows "and", a comma or both; the token itself where none of them stands there, which begins no name then. */
    private static int beyondJoint(Line line, int i) {
        int joint = line.small(i).equals(",") ? i + 1 : i;
        int next = line.small(joint).equals("and") ? joint + 1 : joint;
        return next == i ? line.size() : next;
    }
}
