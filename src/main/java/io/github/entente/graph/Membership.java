package io.github.entente.graph;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Office;
import io.github.entente.article.Span;
import io.github.entente.event.Account;
import io.github.entente.event.Evidence;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An office somebody holds, by all the words of an article that say so. */
record Membership(
        Actor.Person holder, String title, Optional<String> role, Optional<String> country, List<Evidence> evidence) {

    /** An office as such, wherever it is told. */
    private record Post(Actor.Person holder, String title, Optional<String> role, Optional<String> country) {}

    static List<Membership> in(Account account) {
        Map<Post, List<Evidence>> told = account.cast().offices().stream()
                .collect(Collectors.groupingBy(
                        office -> new Post(office.holder(), office.title(), office.role(), office.country()),
                        LinkedHashMap::new,
                        Collectors.mapping(office -> evidence(office, account), Collectors.toList())));
        return told.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Membership of(Post post, List<Evidence> evidence) {
        return new Membership(post.holder(), post.title(), post.role(), post.country(), evidence);
    }

    /** The office with the nearest name it goes with, as sure as it is that the name means the holder. */
    private static Evidence evidence(Office office, Account account) {
        return account.cast().in(office.sentence()).stream()
                .filter(mention -> mention.actors().contains(office.holder()))
                .min(Comparator.comparing(mention -> distance(office.span(), mention.span())))
                .map(mention ->
                        new Evidence(office.span().cover(mention.span()), mention.confidence(), inferred(mention)))
                .orElseGet(() -> new Evidence(office.span(), 1, true));
    }

    private static boolean inferred(Mention mention) {
        return mention.kind() == Mention.Kind.PRONOUN;
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }
}
