package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Place;
import io.github.entente.article.Part;
import io.github.entente.event.Meeting;
import io.github.entente.event.setting.Where;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who sees others one after another, and sentences that name these alone: "Ada received one minister after another. Also on her list were Bo
 * and Cy. It was followed by one with Dee."
 */
final class Round {

    /** So many sentences back somebody may have begun to receive others. */
    private static final int BACK = 6;

    private static final String MEET = "meet";

    private final MeetingLexicon lexicon;
    private final Sides sides;
    private final EventWords words;
    private final List<Host> hosts = new ArrayList<>();

    Round(MeetingLexicon lexicon, Sides sides, EventWords words) {
        this.lexicon = lexicon;
        this.sides = sides;
        this.words = words;
    }

    private record Host(int sentence, Actor person, Optional<Place> place) {}

    /** Whether who does what a word says is at home where they meet: "received", "hosted", "summoned". */
    boolean receives(MeetingCue cue) {
        return cue.summons()
                || words.has("receiving", cue.lemma())
                        && cue.mode().filter(Meeting.Mode.PHONE::equals).isEmpty();
    }

    /** Takes note of who receives or meets others. */
    void note(Clause clause, int verb, Doers doers, Where where) {
        boolean meets = clause.token(verb).isVerb()
                && clause.sentence().part().kind() == Part.Kind.BODY
                && !clause.isPassive(verb)
                && lexicon.ofVerb(clause, verb).stream()
                        .anyMatch(cue -> cue.lemma().equals(MEET) || receives(cue) && !cue.summons());
        if (meets) {
            List<Actor> near =
                    doers.of(verb).stream().filter(sides::isOfficialPerson).toList();
            if (near.size() == 1) {
                hosts.add(new Host(clause.sentence().index(), near.get(0), where.of(clause, verb, List.of())));
            }
        }
    }

    private Optional<Actor> host(Clause clause) {
        return last(clause).map(Host::person);
    }

    /** Where the guests are received. */
    Optional<Place> place(Clause clause) {
        return last(clause).flatMap(Host::place);
    }

    private Optional<Host> last(Clause clause) {
        return hosts.stream()
                .filter(host -> host.sentence() < clause.sentence().index()
                        && host.sentence() >= clause.sentence().index() - BACK)
                .reduce((first, second) -> second);
    }

    /** "The day opened with a trilateral meeting, the others being Bo and Cy". */
    Set<Actor> withHost(Clause clause, int word, Set<Actor> group) {
        boolean third = sides.sides(group).size() == 2
                && clause.tree().children(word).stream()
                        .anyMatch(adjective -> words.has("three-sided", clause.lemma(adjective)));
        Optional<Actor> host = host(clause)
                .filter(person -> third
                        && !sides.sides(group).contains(sides.side(person).orElse(person))
                        && sides.mentionsIn(clause.sentence(), clause.sentence().span()).stream()
                                .noneMatch(mention -> mention.actors().contains(person)));
        Set<Actor> all = new LinkedHashSet<>();
        host.ifPresent(all::add);
        all.addAll(group);
        return all;
    }

    /** The meetings of a sentence that names the others only. */
    List<Told> of(Clause clause) {
        Optional<Actor> host = host(clause);
        if (host.isEmpty() || clause.sentence().part().kind() != Part.Kind.BODY) {
            return List.of();
        }
        return clause.sentence().tokens().stream()
                .map(token -> token.index())
                .map(word -> told(clause, word, host.get()))
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Told> told(Clause clause, int word, Actor host) {
        if (isInverted(clause, word) || isOnList(clause, word)) {
            return others(
                            clause,
                            clause
                                    .sentence()
                                    .tokens()
                                    .subList(word, clause.sentence().tokens().size())
                                    .stream()
                                    .map(token -> token.index()),
                            host)
                    .stream()
                    .flatMap(other -> told(clause, word, host, other))
                    .toList();
        }
        if (isAgentless(clause, word)) {
            return others(
                            clause,
                            clause.passiveSubject(word).stream().flatMap(who -> clause.joined(who).stream()),
                            host)
                    .stream()
                    .flatMap(other -> told(clause, word, host, other))
                    .toList();
        }
        if (words.has("another-one", clause.lemma(word)) && isFollowing(clause, word)) {
            return others(
                            clause,
                            clause.obliques(word, "with").stream().flatMap(who -> clause.joined(who).stream()),
                            host)
                    .stream()
                    .flatMap(other -> told(clause, word, host, other))
                    .toList();
        }
        return List.of();
    }

    private Stream<Told> told(Clause clause, int word, Actor host, Actor other) {
        int verb = clause.token(word).isVerb() || clause.tree().head(word) < 0
                ? word
                : clause.tree().head(word);
        Optional<Meeting.Status> status = new MeetingStatus(clause, lexicon, words).of(verb, verb);
        return lexicon.row(MEET).stream()
                .flatMap(cue -> status.stream().map(one -> new Told(word, verb, cue, List.of(host, other), one)));
    }

    /** "Also received, separately, were Bo and Cy". */
    private boolean isInverted(Clause clause, int word) {
        return word <= 2
                && clause.token(word).tag().equals("VBN")
                && (words.has("receiving", clause.lemma(word))
                        || clause.lemma(word).equals(MEET))
                && clause.sentence().tokens().stream()
                        .limit(word)
                        .allMatch(token -> token.tag().matches("RB|CC|,"))
                && clause.sentence().tokens().stream()
                        .skip(word)
                        .filter(token -> token.tag().matches("VB[DZP]|MD"))
                        .findFirst()
                        .filter(token -> token.lemma().equals("be"))
                        .isPresent();
    }

    /** "Bo was received at the palace", by nobody who is named. */
    private boolean isAgentless(Clause clause, int verb) {
        return clause.token(verb).isVerb()
                && words.has("receiving", clause.lemma(verb))
                && clause.isPassive(verb)
                && clause.obliques(verb, "by").isEmpty();
    }

    /** "Also on her list were Bo and Cy". */
    private boolean isOnList(Clause clause, int noun) {
        return words.has("round-list", clause.lemma(noun))
                && clause.preposition(noun).filter(words.all("place")::contains).isPresent()
                && clause.sentence().tokens().stream()
                        .filter(token -> token.tag().matches("VB[DZP]|MD"))
                        .findFirst()
                        .filter(token -> token.index() > noun && token.lemma().equals("be"))
                        .isPresent();
    }

    /** "It was followed by one with Bo", "and another with Bo". */
    private boolean isFollowing(Clause clause, int one) {
        int head = clause.tree().head(one);
        return head >= 0 && (clause.token(head).isVerb() || clause.token(head).isNoun());
    }

    /** Persons of other sides whom some words name. */
    private List<Actor> others(Clause clause, Stream<Integer> named, Actor host) {
        return named.flatMap(word -> sides.mention(clause.sentence(), word).stream())
                .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME || mention.kind() == Mention.Kind.SURNAME)
                .flatMap(mention -> mention.actors().stream())
                .filter(actor -> actor instanceof Actor.Person
                        && (sides.isOfficial(actor) || actor.country().isPresent()))
                .filter(actor -> !sides.side(actor).equals(sides.side(host)))
                .distinct()
                .toList();
    }
}
