package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.FIRST_PERSON;
import static io.github.entente.actor.naming.FollowingWords.Kind.HONORIFIC;
import static io.github.entente.actor.naming.FollowingWords.Kind.MUTUAL;
import static io.github.entente.actor.naming.FollowingWords.Kind.OWN_WORDS;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
import io.github.entente.article.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Follows "I" and "we" in a text that is somebody's own words: a transcript ("Minister Ada: I met ..."), a speech or statement under a headline
 * that says whose it is, a declaration ("We, the ministers of ..., are"). A reporter's "we" outside of these means nobody.
 */
final class FirstPerson {

    /** So many words may stand before the colon of "Ms. Ada, Minister for Foreign Affairs:". */
    private static final int LONGEST_LABEL = 14;
    /** So many words may stand between the commas of "We, the leaders of ..., declare". */
    private static final int LONGEST_SELF = 60;
    /** The first word of a label that may be part of the name of who speaks. */
    private static final int LATEST_NAME = 5;

    private final FollowingWords words;
    private final List<Line> paragraph = new ArrayList<>();
    private List<Actor> author = List.of();
    private List<Actor> speaker = List.of();

    FirstPerson(FollowingWords words) {
        this.words = words;
    }

    /** Reads a sentence whose names and offices are found. */
    void read(Line line, boolean[] quoted) {
        if (paragraph.stream().anyMatch(before -> before.paragraph() != line.paragraph())) {
            paragraph.clear();
        }
        if (paragraph.isEmpty()) {
            headline(line).ifPresent(who -> author = who);
            label(line).ifPresent(who -> speaker = who);
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, FIRST_PERSON) && line.tag(i).equals("PRP") && !quoted[i] && line.isFree(i, i)) {
                self(line, i).ifPresent(who -> speaker = who);
                List<Actor> meant = speaker.isEmpty() ? author : speaker;
                if (!meant.isEmpty()) {
                    line.add(i, i, i, together(line, i, meant), Mention.Kind.PRONOUN, Confidence.PRONOUN);
                }
            }
        }
        paragraph.add(line);
    }

    /** "Remarks by Minister Ada", "Press Conference by President Bo": what follows is theirs until a label says otherwise. */
    private Optional<List<Actor>> headline(Line line) {
        boolean own = line.part() == Part.Kind.HEADLINE
                && IntStream.range(0, line.size() - 1)
                        .anyMatch(i -> line.is(i, OWN_WORDS)
                                && line.small(i + 1).equals("by")
                                && line.found().stream().anyMatch(found -> found.first() > i));
        List<Actor> named = line.found().stream()
                .filter(found -> found.means(Actor.Person.class))
                .map(Found::actor)
                .distinct()
                .toList();
        return own && named.size() == 1 ? Optional.of(named) : Optional.empty();
    }

    /** "Ms. Ada, Minister for Foreign Affairs: ...": who speaks from here; nobody known where a question is asked. */
    private Optional<List<Actor>> label(Line line) {
        int colon = IntStream.range(1, Math.min(LONGEST_LABEL, line.size()))
                .filter(i -> line.small(i).equals(":"))
                .findFirst()
                .orElse(-1);
        boolean names = colon > 0
                && line.part() == Part.Kind.BODY
                && IntStream.range(0, colon).noneMatch(i -> line.tag(i).matches("VB.*|MD|PRP"));
        if (!names) {
            return Optional.empty();
        }
        List<Actor> named = line.found().stream()
                .filter(found -> found.last() < colon && found.first() < LATEST_NAME && found.means(Actor.Person.class))
                .filter(found -> IntStream.range(0, found.first())
                        .allMatch(i -> line.isOfOffice(i) || line.is(i, HONORIFIC) || line.isNounAt(i)))
                .map(Found::actor)
                .limit(1)
                .toList();
        return Optional.of(named);
    }

    /** "We, <i>the ministers of Ardania and Belmora</i>, are". */
    private static Optional<List<Actor>> self(Line line, int pronoun) {
        if (!line.small(pronoun + 1).equals(",")) {
            return Optional.empty();
        }
        int end = IntStream.range(pronoun + 2, Math.min(line.size(), pronoun + LONGEST_SELF))
                .takeWhile(i -> !line.tag(i).matches("VB[DZP]|MD"))
                .filter(i -> line.small(i).equals(","))
                .reduce((one, next) -> next)
                .orElse(-1);
        List<Actor> named = line.found().stream()
                .filter(found -> found.first() > pronoun && found.last() < end)
                .flatMap(found -> found.actors().stream())
                .distinct()
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(named);
    }

    /** "<i>We</i> agreed": who speaks, and whom the paragraph says they spoke with. */
    private List<Actor> together(Line line, int pronoun, List<Actor> meant) {
        boolean mutual = words.value(FIRST_PERSON, line.small(pronoun))
                        .filter("several"::equals)
                        .isPresent()
                && meant.size() == 1
                && IntStream.range(pronoun + 1, Math.min(line.size(), pronoun + 4))
                        .takeWhile(i -> line.tag(i).matches("RB|VB.*|MD"))
                        .anyMatch(i -> line.isVerb(i, MUTUAL));
        if (!mutual) {
            return meant;
        }
        List<Line> told = Stream.concat(paragraph.stream(), Stream.of(line)).toList();
        Optional<Actor> other = told.stream()
                .flatMap(one -> one.found().stream().filter(found -> one != line || found.first() < pronoun))
                .flatMap(found -> found.actors().stream())
                .filter(actor -> actor instanceof Actor.Person
                        && !actor.country().equals(meant.get(0).country()))
                .reduce((one, next) -> next);
        return other.map(actor -> List.of(meant.get(0), actor)).orElse(meant);
    }
}
