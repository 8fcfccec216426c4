package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.CALENDAR;
import static io.github.entente.actor.naming.FollowingWords.Kind.TOGETHER;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.OfficeBinding;
import io.github.entente.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the pronouns after a sentence, or within it, may stand for. */
final class Candidates {

    /** Two in one clause who were not named together: "Ada met Bo", of whom "they" may speak. */
    private static final double ONE_CLAUSE = 0.7;

    /** How far below a verb its partner may hang: "stands ready to work with Bo". */
    private static final int REACH = 5;

    private Candidates() {}

    /** Single actors. */
    static List<Candidate> singles(Line line, Predicate<Actor> fits) {
        return line.found().stream()
                .filter(found -> found.actors().size() == 1 && fits.test(found.actor()))
                .map(found -> Candidate.of(line, found))
                .toList();
    }

    /** Common nouns in the singular or plural that are no part of what was understood. */
    static List<Candidate> nouns(Line line, String tag) {
        return line.tree().stream()
                .flatMap(tree -> IntStream.range(0, line.size())
                        .filter(i -> line.tag(i).equals(tag) && !line.is(i, CALENDAR))
                        .filter(i -> !tree.is(i, "compound") && isOutside(line, i))
                        .mapToObj(i -> new Candidate(i, i, i, List.of(), 1)))
                .toList();
    }

    private static boolean isOutside(Line line, int i) {
        return line.found().stream().noneMatch(found -> found.first() <= i && i <= found.last()) && !line.isOfOffice(i);
    }

    /** Several actors at once: "both sides", "Ada and Bo", and two persons or two states of one clause. */
    static List<Candidate> groups(Line line) {
        List<Candidate> groups = new ArrayList<>();
        line.found().stream()
                .filter(found -> found.actors().size() > 1 || isPeople(line, found))
                .map(found -> Candidate.of(line, found))
                .forEach(groups::add);
        List<Found> singles = line.found().stream()
                .filter(found ->
                        found.actors().size() == 1 && !line.tag(found.last()).equals("PRP$"))
                .toList();
        for (int a = 0; a < singles.size(); a++) {
            List<Found> row = row(line, singles, a);
            if (row.size() > 1) {
                groups.add(of(row, 1));
            } else {
                pair(line, singles, a).ifPresent(groups::add);
            }
        }
        return groups;
    }

    /** "The Orvanians", "Orvanian officials": one state that is several. */
    private static boolean isPeople(Line line, Found found) {
        return found.kind() == Mention.Kind.SIDE && line.tag(found.last()).endsWith("S");
    }

    /** "Ada, Bo and Cy": those of a kind that follow one another with nothing but a comma, an "and" and their offices between. */
    private static List<Found> row(Line line, List<Found> singles, int from) {
        List<Found> row = new ArrayList<>(List.of(singles.get(from)));
        boolean joined = false;
        for (int k = from + 1; k < singles.size(); k++) {
            Found last = row.get(row.size() - 1);
            Found next = singles.get(k);
            Optional<String> link = link(line, last.last() + 1, next.first() - 1);
            boolean fits = next.actor().getClass() == last.actor().getClass()
                    && row.stream().noneMatch(one -> one.actor().equals(next.actor()));
            if (link.isEmpty() || !fits) {
                break;
            }
            row.add(next);
            joined |= link.get().equals("and");
            if (joined) {
                break;
            }
        }
        return joined ? row : row.subList(0, 1);
    }

    /** What joins two names: "and" or a comma, with nothing else but offices; empty where something else stands between. */
    private static Optional<String> link(Line line, int first, int last) {
        if (first > last) {
            return Optional.empty();
        }
        Optional<String> link = Optional.empty();
        for (int i = OfficeBinding.afterBrackets(line, first); i <= last; i++) {
            int at = i;
            boolean office = line.isOfOffice(at);
            boolean between = office
                    || line.is(i, FollowingWords.Kind.HONORIFIC)
                    || line.isCounterpart(i)
                    || line.tag(i).equals("DT")
                    || line.tag(i).equals("PRP$")
                    || line.tag(i).equals("JJ")
                    || line.hitOver(i).isPresent();
            if (line.small(i).equals("and") || line.small(i).equals(",") && link.isEmpty()) {
                link = Optional.of(line.small(i));
            } else if (!between && !line.small(i).equals(",")) {
                return Optional.empty();
            }
        }
        return link;
    }

    /** "Ada met Bo", "Ada spoke with Bo": the subject, and the next of its kind in the same clause. */
    private static Optional<Candidate> pair(Line line, List<Found> singles, int subject) {
        Found one = singles.get(subject);
        int head = Candidate.of(line, one).head();
        return line.tree().filter(tree -> tree.is(head, "nsubj")).flatMap(tree -> {
            int verb = tree.head(head);
            return singles.stream()
                    .skip(subject + 1L)
                    .filter(other -> other.actor().getClass() == one.actor().getClass()
                            && !other.actor().equals(one.actor()))
                    .filter(other -> isPartner(line, tree, other, verb))
                    .findFirst()
                    .map(other -> of(List.of(one, other), ONE_CLAUSE));
        });
    }

    private static boolean isPartner(Line line, Tree tree, Found other, int verb) {
        int head = Candidate.of(line, other).head();
        boolean object = tree.head(head) == verb && tree.is(head, "obj");
        boolean passive = !tree.children(verb, "nsubj:pass").isEmpty();
        boolean with = tree.children(head, "case").stream()
                        .anyMatch(word -> line.is(word, TOGETHER)
                                || passive && line.small(word).equals("by"))
                && Stream.iterate(tree.head(head), at -> at >= 0, tree::head)
                        .limit(REACH)
                        .anyMatch(at -> at == verb);
        // "work with Bo to build": the parser takes Bo for who builds
        boolean marked = tree.is(head, "nsubj")
                && line.is(
                        line.small(other.first() - 1).equals("the") ? other.first() - 2 : other.first() - 1, TOGETHER);
        return object || with || marked;
    }

    private static Candidate of(List<Found> row, double certainty) {
        return new Candidate(
                row.get(0).first(),
                row.get(row.size() - 1).last(),
                row.get(0).head(),
                row.stream().map(Found::actor).toList(),
                certainty);
    }
}
