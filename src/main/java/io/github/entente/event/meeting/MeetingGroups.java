package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.event.Meeting;
import io.github.entente.event.meeting.MeetingParties.Parties;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Which of those that a word brings together meet in one meeting, and which one after another. */
final class MeetingGroups {

    /** In so many sentences, and such a share of all, an article that is about sport speaks of it. */
    private static final int OFTEN = 3;

    private static final double SHARE = 0.25;

    private final Document document;
    private final Sides sides;
    private final EventWords words;
    private final boolean ofSport;

    MeetingGroups(Document document, Sides sides, EventWords words) {
        this.document = document;
        this.sides = sides;
        this.words = words;
        long sporting = document.sentences().stream().filter(this::isOfSport).count();
        this.ofSport =
                sporting >= OFTEN && sporting >= SHARE * document.sentences().size();
    }

    private boolean isOfSport(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> words.has("sport", token.lemma()));
    }

    /** Those who meet, a set for each meeting; none where the word tells no meeting of officials of several sides. */
    List<Set<Actor>> of(Clause clause, int word, int verb, MeetingCue cue, Parties parties) {
        boolean joint = parties.far().isEmpty();
        return groups(clause, word, cue, parties).stream()
                .map(group -> participants(cue, group))
                .map(group -> joined(clause, word, verb, cue, group))
                .filter(group -> isMeeting(clause, cue, group))
                // of a minister whose state nobody knows, it is not known either that colleagues of another met him
                .filter(group -> !joint && !words.has("journey", cue.lemma())
                        || areOfKnownSides(group)
                        || tellsBoth(cue) && new Strangers(sides).areOfTwoStates(group))
                .toList();
    }

    private boolean areOfKnownSides(Set<Actor> group) {
        Strangers strangers = new Strangers(sides);
        return sides.sides(group.stream()
                                .filter(actor -> !strangers.isStranger(actor))
                                .toList())
                        .size()
                > 1;
    }

    /** "Ada and Bo met", "the talks of Ada and Bo": not "Ada and Bo called it useful". */
    private static boolean tellsBoth(MeetingCue cue) {
        return cue.kind() == MeetingCue.Kind.VERB && cue.mode().isEmpty() || cue.kind() == MeetingCue.Kind.NOUN;
    }

    private Set<Actor> joined(Clause clause, int word, int verb, MeetingCue cue, Set<Actor> group) {
        boolean several = sides.sides(group).size() > 1 && !cue.visit() && !cue.summons();
        return several ? new Thirds(clause, sides, words).with(word, verb, group) : group;
    }

    /** "Ada met Prime Minister Bo and President Cy of Calvessa" tells two meetings, and so do "separate talks with Bo and Cy". */
    private List<Set<Actor>> groups(Clause clause, int word, MeetingCue cue, Parties parties) {
        if (isEach(clause, word, parties)) { // "Ada and Bo are each to meet Cy"
            return each(parties);
        }
        if (cue.summons()
                && sides.sides(parties.near()).size() > 1
                && parties.far().size() == 1) {
            // "the governments of Ardania and Belmora summoned the ambassador": each its own
            return each(parties);
        }
        boolean oneByOne = parties.near().size() == 1
                && parties.far().size() > 1
                && (parties.far().stream().allMatch(Actor.Person.class::isInstance)
                        || parties.far().stream().noneMatch(Actor.Organisation.class::isInstance) && !cue.visit())
                && parties.near().stream().allMatch(Actor.Person.class::isInstance)
                && !parties.far().containsAll(parties.near());
        boolean separate = isSeparate(clause, word, cue)
                || sides.sides(parties.far()).size() == 1
                        && parties.far().stream().allMatch(this::holdsOffice)
                || isInTurn(clause, word, parties.far());
        if (!oneByOne || !separate || cue.kind() == MeetingCue.Kind.VERB_UNITING) {
            return List.of(parties.all());
        }
        return parties.far().stream()
                .filter(other -> !parties.near().contains(other))
                .map(other -> {
                    Set<Actor> pair = new LinkedHashSet<>(parties.near());
                    pair.add(other);
                    return pair;
                })
                .toList();
    }

    private static List<Set<Actor>> each(Parties parties) {
        return parties.near().stream()
                .map(one -> {
                    Set<Actor> pair = new LinkedHashSet<>(List.of(one));
                    pair.addAll(parties.far());
                    return pair;
                })
                .toList();
    }

    /** Several persons who meet somebody one after another: of one side "each", or "both, but separately". */
    private boolean isEach(Clause clause, int word, Parties parties) {
        boolean each = sides.sides(parties.near()).size() == 1
                && clause.tree().children(word).stream().anyMatch(child -> words.has("each-of", clause.lemma(child)));
        boolean both = isApart(clause)
                && clause.tree().children(word).stream()
                        .anyMatch(child -> words.has("both-others", clause.lemma(child)));
        return parties.near().size() > 1
                && parties.far().size() == 1
                && parties.near().stream().allMatch(Actor.Person.class::isInstance)
                && (each || both);
    }

    /** A president and a prime minister receive one after the other, a minister with those who are with him. */
    private boolean holdsOffice(Actor actor) {
        return !(actor instanceof Actor.Person person)
                || person.tenures().stream().anyMatch(tenure -> tenure.role().isPresent())
                || sides.cast().offices().stream()
                        .anyMatch(office ->
                                office.holder().equals(actor) && office.role().isPresent());
    }

    /** "Separate talks with Bo and Cy", "phoned Bo and Cy": but "a separate meeting with Bo and Cy" is one, and so is "a three-way call". */
    private boolean isSeparate(Clause clause, int word, MeetingCue cue) {
        boolean one = clause.token(word).tag().equals("NN")
                && clause.tree().children(word, "det").stream()
                        .anyMatch(article -> words.has("one", clause.lemma(article)));
        if (one) {
            return false;
        }
        String text = clause.sentence().span().in(document.article().text());
        return isApart(clause)
                // "meetings with Bo and Cy", but for "talks", which one has with several
                || clause.token(word).tag().equals("NNS") && words.has("each", clause.lemma(word))
                // "talked with Bo and Cy"
                || clause.token(word).isVerb() && words.has("each", cue.lemma())
                || new MeetingMode(clause, words).of(word, cue, 2) == Meeting.Mode.PHONE
                        && words.all("conference-call").stream().noneMatch(text::contains);
    }

    /** "Ada met Bo and later Cy", "with Bo, as well as with Cy": the list itself parts them. */
    private boolean isInTurn(Clause clause, int word, Set<Actor> far) {
        List<Token> tokens = clause.sentence().tokens();
        OptionalInt first = far.stream()
                .flatMapToInt(actor -> named(clause, word, actor).stream())
                .min();
        OptionalInt last = far.stream()
                .flatMapToInt(actor -> named(clause, word, actor).stream())
                .max();
        boolean then = first.isPresent()
                && tokens.subList(first.getAsInt(), last.getAsInt()).stream()
                        .anyMatch(token -> words.has("in-turn", token.lemma()));
        return then
                || first.isPresent()
                        && IntStream.range(first.getAsInt(), last.getAsInt() - 1)
                                .anyMatch(at -> tokens.get(at).text().equals("as")
                                        && tokens.get(at + 1).text().equals("well"));
    }

    /** Where a sentence first names somebody behind a word. */
    private OptionalInt named(Clause clause, int word, Actor actor) {
        return clause.sentence().tokens().stream()
                .mapToInt(Token::index)
                .filter(at -> at > word
                        && sides.mention(clause.sentence(), at)
                                .filter(mention -> mention.actors().contains(actor))
                                .isPresent())
                .findFirst();
    }

    /** Whether the sentence says that one met several one by one. */
    boolean isApart(Clause clause) {
        String text = clause.sentence().span().in(document.article().text());
        return words.all("separate").stream().anyMatch(text::contains);
    }

    /** "Minister Ada met President Bo and his party": a side is there by its persons, and by its institutions before its state. */
    private Set<Actor> participants(MeetingCue cue, Collection<Actor> named) {
        return new LinkedHashSet<>(sides.foremost(named.stream()
                // whom a ministry summons is an envoy, though the article may not say so
                .filter(actor -> cue.summons() || sides.isOfficial(actor) || isOfState(actor, named))
                .toList()));
    }

    /** "President Ada met Calvessa's Bo" in news of diplomacy tells of one who acts for Calvessa. */
    private boolean isOfState(Actor actor, Collection<Actor> others) {
        return actor instanceof Actor.Person
                && actor.country().isPresent()
                && others.stream()
                        .anyMatch(other -> sides.isOfficialPerson(other)
                                && !sides.side(other).equals(sides.side(actor)));
    }

    private boolean isMeeting(Clause clause, MeetingCue cue, Set<Actor> group) {
        boolean persons = group.stream().allMatch(Actor.Person.class::isInstance);
        boolean sport = !persons && (ofSport || isOfSport(clause.sentence()));
        boolean sided = sides.sides(group).size() > 1 || cue.summons();
        boolean body = group.stream()
                .anyMatch(actor ->
                        actor instanceof Actor.Organisation && actor.country().isEmpty());
        return group.size() > 1 && sided && (persons || !cue.ofPersons()) && (body || !cue.ofBodies()) && !sport;
    }
}
