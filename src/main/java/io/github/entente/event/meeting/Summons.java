package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who received an envoy that a state or a ministry summoned, where the next sentence says so: "Calvessa summoned the ambassador, Bo. Deputy
 * minister Cy told him that ...".
 */
final class Summons {

    private final Document document;
    private final Sides sides;

    Summons(Document document, Sides sides) {
        this.document = document;
        this.sides = sides;
    }

    MeetingDraft received(MeetingDraft draft) {
        List<Actor> hosts = draft.meeting().participants().stream()
                .filter(actor -> !(actor instanceof Actor.Person))
                .toList();
        List<Actor> envoys = draft.meeting().participants().stream()
                .filter(Actor.Person.class::isInstance)
                .toList();
        int next = draft.sentence().index() + 1;
        if (hosts.size() != 1
                || envoys.size() != 1
                || next >= document.sentences().size()) {
            return draft;
        }
        Sentence sentence = document.sentences().get(next);
        boolean samePart = sentence.part().equals(draft.sentence().part());
        Optional<Actor> receiver = samePart
                ? Clause.of(sentence).flatMap(clause -> receiver(clause, hosts.get(0), envoys.get(0)))
                : Optional.empty();
        return receiver.map(host -> draft.of(List.of(host, envoys.get(0)))).orElse(draft);
    }

    private Optional<Actor> receiver(Clause clause, Actor host, Actor envoy) {
        boolean namesEnvoy = sides
                .mentionsIn(clause.sentence(), clause.sentence().span())
                .stream()
                .anyMatch(mention -> mention.actors().contains(envoy));
        if (!namesEnvoy) {
            return Optional.empty();
        }
        List<Actor> doers = new ArrayList<>();
        clause.subject(clause.root()).ifPresent(who -> doers.addAll(sides.meant(clause, who)));
        return doers.stream()
                .filter(actor -> actor instanceof Actor.Person && sides.isOfficial(actor))
                .filter(actor -> sides.side(actor).equals(sides.side(host)))
                .findFirst();
    }
}
