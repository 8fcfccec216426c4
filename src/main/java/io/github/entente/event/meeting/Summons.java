package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.article.Part;
import io.github.entente.event.When;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who received an envoy that a state or a ministry summoned, where the next sentence says so, or the same: "Calvessa summoned the ambassador, Bo. Deputy
 * minister Cy told him that ...".
 */
final class Summons {

    /** So many sentences on it may be told what the envoy was told. */
    private static final int NEAR = 2;

    /** So long ago an envoy of today was there. */
    private static final Period RECENT = Period.ofMonths(2);

    private final Document document;
    private final Sides sides;
    private final EventWords words;
    private final WhenReader when;

    Summons(Document document, Sides sides, EventWords words, WhenReader when) {
        this.words = words;
        this.when = when;
        this.document = document;
        this.sides = sides;
    }

    MeetingDraft received(MeetingDraft summons) {
        if (summons.meeting().when().isBefore(document.article(), RECENT)) {
            return summons.of(summons.meeting().participants().stream()
                    .map(actor -> byOffice(summons.sentence(), actor))
                    .toList());
        }
        MeetingDraft draft = named(summons);
        List<Actor> hosts = draft.meeting().participants().stream()
                .filter(actor -> !(actor instanceof Actor.Person))
                .toList();
        List<Actor> envoys = draft.meeting().participants().stream()
                .filter(Actor.Person.class::isInstance)
                .toList();
        if (envoys.isEmpty() && hosts.size() == 2) {
            return toldLater(draft, hosts.get(0));
        }
        int next = draft.sentence().index() + 1;
        if (hosts.size() != 1 || envoys.size() != 1) {
            return draft;
        }
        Optional<Actor> there =
                Clause.of(draft.sentence()).flatMap(clause -> there(clause, hosts.get(0), envoys.get(0)));
        if (there.isPresent()) {
            return draft.of(List.of(there.get(), envoys.get(0)));
        }
        if (next >= document.sentences().size()) {
            return draft;
        }
        Sentence sentence = document.sentences().get(next);
        boolean samePart = sentence.part().equals(draft.sentence().part());
        Optional<Actor> receiver = Clause.of(sentence)
                .filter(clause ->
                        samePart || !clause.obliques(clause.root(), "by").isEmpty())
                .flatMap(clause -> receiver(clause, hosts.get(0), envoys.get(0)));
        return receiver.map(host -> draft.of(List.of(host, envoys.get(0)))).orElse(draft);
    }

    /** "Calvessa summoned Orvania's envoy. Deputy minister Cy told Bo late on Monday that": who was told is the envoy. */
    private MeetingDraft toldLater(MeetingDraft draft, Actor host) {
        Actor side = draft.meeting().participants().get(1);
        return document.sentences().stream()
                .skip(draft.sentence().index() + 1L)
                .limit(NEAR)
                .filter(sentence -> sentence.part().kind() == Part.Kind.BODY)
                .flatMap(sentence -> Clause.of(sentence).stream())
                .flatMap(clause -> clause.sentence().tokens().stream()
                        .filter(token -> token.isVerb() && words.has("telling", clause.lemma(token.index())))
                        .flatMap(token -> told(draft, clause, token.index(), host, side).stream()))
                .findFirst()
                .orElse(draft);
    }

    private Optional<MeetingDraft> told(MeetingDraft draft, Clause clause, int verb, Actor host, Actor side) {
        Optional<Actor> receiver = clause.subject(verb).stream()
                .flatMap(who -> hosts(clause, who, host, side))
                .filter(actor -> sides.side(actor).equals(sides.side(host)))
                .findFirst();
        Optional<Actor> envoy = clause.tree().children(verb, "obj").stream()
                .flatMap(who -> sides.meant(clause, who).stream())
                .filter(Actor.Person.class::isInstance)
                .filter(actor -> actor.country().isEmpty() || sides.side(actor).equals(sides.side(side)))
                .findFirst();
        if (receiver.isEmpty() || envoy.isEmpty() || receiver.equals(envoy)) {
            return Optional.empty();
        }
        When then = when.at(clause, verb, WhenReader.Side.PAST, List.of());
        MeetingDraft told = draft.of(List.of(receiver.get(), envoy.get()));
        return Optional.of(draft.isDated() || then instanceof When.Unknown ? told : told.on(then));
    }

    /** "Calvessa summoned the ambassador", where the article names the only one there is of the other state. */
    private MeetingDraft named(MeetingDraft draft) {
        List<Actor> all = draft.meeting().participants();
        Actor last = all.get(all.size() - 1);
        if (!(last instanceof Actor.State) || all.size() != 2 || !saysEnvoy(draft)) {
            return draft;
        }
        List<Actor> envoys = sides.cast().offices().stream()
                .filter(office -> office.role().filter("ambassador"::equals).isPresent())
                .map(office -> (Actor) office.holder())
                .filter(holder -> sides.side(holder).filter(last::equals).isPresent())
                .distinct()
                .toList();
        return envoys.size() == 1 ? draft.of(List.of(all.get(0), envoys.get(0))) : draft;
    }

    /** The ambassador of years ago was another than he whom the article names: the state that sent him. */
    private Actor byOffice(Sentence sentence, Actor actor) {
        boolean office = actor instanceof Actor.Person
                && sides.mentionsIn(sentence, sentence.span()).stream()
                        .filter(mention -> mention.actors().contains(actor))
                        .allMatch(mention -> mention.kind() == Mention.Kind.ROLE);
        return office ? sides.side(actor).orElse(actor) : actor;
    }

    /** Not the chargé d'affaires, where an ambassador is named. */
    private boolean saysEnvoy(MeetingDraft draft) {
        return draft.sentence().tokens().stream()
                .anyMatch(token -> words.has("head-of-mission", token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "was summoned to the ministry, where Cy told him". */
    private Optional<Actor> there(Clause clause, Actor host, Actor envoy) {
        return clause.sentence().tokens().stream()
                .filter(token -> token.isVerb()
                        && clause.tree().children(token.index()).stream()
                                .anyMatch(where -> words.has("where", clause.lemma(where))))
                .flatMap(token -> clause.subject(token.index()).stream())
                .flatMap(who -> hosts(clause, who, host, envoy))
                .findFirst();
    }

    private Stream<Actor> hosts(Clause clause, int who, Actor host, Actor envoy) {
        return sides.meant(clause, who).stream()
                .filter(actor -> sides.isOfficialPerson(actor) && !actor.equals(envoy))
                // of which state a deputy minister is, nobody says who has just told of the summons
                .filter(actor -> actor.country().isEmpty() || sides.side(actor).equals(sides.side(host)));
    }

    private Optional<Actor> receiver(Clause clause, Actor host, Actor envoy) {
        boolean namesEnvoy = sides
                .mentionsIn(clause.sentence(), clause.sentence().span())
                .stream()
                .anyMatch(mention -> mention.actors().contains(envoy));
        boolean meansEnvoy = clause.sentence().tokens().stream()
                .anyMatch(token -> token.tag().equals("PRP") && !clause.tree().is(token.index(), "nsubj")
                        || words.has("representative", token.lemma())
                                && clause.tree().is(token.index(), "obj"));
        return namesEnvoy || meansEnvoy
                ? Stream.concat(
                                clause.subject(clause.root()).stream(),
                                // "Ambassador Bo was received by Cy"
                                clause.isPassive(clause.root())
                                        ? clause.obliques(clause.root(), "by").stream()
                                        : Stream.empty())
                        .flatMap(who -> hosts(clause, who, host, envoy))
                        .findFirst()
                : Optional.empty();
    }
}
