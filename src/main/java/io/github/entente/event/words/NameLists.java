package io.github.entente.event.words;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.language.Clause;
import java.util.Comparator;
import java.util.List;

/** Persons named in a row. */
final class NameLists {

    private static final int LONGEST_TITLE = 8;

    private NameLists() {}

    /** "Prime Minister Ada Orsel, Foreign Minister Bo Tamm and <i>Trade Minister Cy Varga</i>": titles make the parser lose the list. */
    static List<Mention> at(Clause clause, int head, List<Mention> mentions) {
        List<Mention> names = mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME
                        && mention.actors().stream().allMatch(Actor.Person.class::isInstance))
                .sorted(Comparator.comparing(mention -> mention.span().start()))
                .toList();
        int at = names.stream().map(Mention::head).toList().indexOf(head);
        int end = at;
        while (at >= 0 && end + 1 < names.size() && isListed(clause, names.get(end), names.get(end + 1))) {
            end++;
        }
        boolean closed = end > at && isJoinedByAnd(clause, names.get(end - 1), names.get(end));
        return closed ? names.subList(at, end + 1) : List.of();
    }

    /** Nothing but a title between two names, and a comma or "and" behind the first. */
    private static boolean isListed(Clause clause, Mention one, Mention next) {
        List<String> tags = tagsBetween(clause, one, next);
        return !tags.isEmpty()
                && tags.get(0).matches(",|CC")
                && tags.stream().skip(1).allMatch(tag -> tag.matches("NN.*|JJ|CC|IN|POS"))
                && tags.size() <= LONGEST_TITLE;
    }

    private static boolean isJoinedByAnd(Clause clause, Mention one, Mention next) {
        return tagsBetween(clause, one, next).contains("CC");
    }

    private static List<String> tagsBetween(Clause clause, Mention one, Mention next) {
        return clause.sentence().tokens().stream()
                .filter(token -> token.span().start() >= one.span().end()
                        && token.span().end() <= next.span().start())
                .map(token -> token.tag())
                .toList();
    }
}
