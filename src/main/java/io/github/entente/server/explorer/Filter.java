package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Article;
import io.github.entente.server.explorer.facts.Concept;
import io.github.entente.server.explorer.facts.Day;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.server.explorer.facts.Kind;
import io.github.entente.server.explorer.facts.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filter above all views: which facts are looked at. */
final class Filter {

    static final Set<String> NAMES = Set.of("a", "b", "from", "to", "topic", "act", "source", "q", "kind");

    private final Facts facts;
    private final List<Predicate<Fact>> conditions = new ArrayList<>();

    /** @param search what a text of words is found in, by the names of facts */
    Filter(Facts facts, Parameters parameters, Function<String, Found> search) {
        this.facts = facts;
        sides(actors(parameters, "a"), actors(parameters, "b"));
        period(parameters);
        Set<String> topics = new HashSet<>();
        keys(parameters, "topic", facts.terms().topics().values())
                .forEach(key -> topics.addAll(facts.terms().narrower(key)));
        among(topics, fact -> !Collections.disjoint(topics, fact.topics()));
        Set<String> acts = keys(parameters, "act", facts.terms().acts().values());
        among(acts, fact -> fact.act().filter(acts::contains).isPresent());
        Set<Article> articles = articles(parameters.all("source"));
        among(articles, fact -> articles.contains(fact.article()));
        Set<Kind> kinds = kinds(parameters);
        among(kinds, fact -> kinds.contains(fact.kind()));
        parameters.one("q").map(search).ifPresent(found -> conditions.add(found::holds));
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    boolean passes(Fact fact) {
        // A stream for each of all facts would take longer than the conditions.
        for (Predicate<Fact> condition : conditions) {
            if (!condition.test(fact)) {
                return false;
            }
        }
        return true;
    }

    /** The places of those that pass among all facts. */
    BitSet places() {
        BitSet places = new BitSet(facts.facts().size());
        for (int place = 0; place < facts.facts().size(); place++) {
            if (passes(facts.facts().get(place))) {
                places.set(place);
            }
        }
        return places;
    }

    Stream<Fact> facts() {
        return facts.facts().stream().filter(this::passes);
    }

    private void among(Set<?> wanted, Predicate<Fact> condition) {
        if (!wanted.isEmpty()) {
            conditions.add(condition);
        }
    }

    private List<Actor> actors(Parameters parameters, String name) {
        return parameters.all(name).stream()
                .map(text -> ActorSearch.find(facts, text))
                .toList();
    }

    /** One side alone takes part; of two, different actors must. */
    private void sides(List<Actor> ones, List<Actor> others) {
        Set<Actor> first = of(ones);
        Set<Actor> second = of(others);
        if (!ones.isEmpty() && !others.isEmpty()) {
            conditions.add(fact -> isBetween(fact.parts(), first, second));
        } else if (!ones.isEmpty() || !others.isEmpty()) {
            first.addAll(second);
            conditions.add(fact -> hasPart(fact.parts(), first));
        }
    }

    /** The actors and all who act for them. */
    private Set<Actor> of(List<Actor> sides) {
        return facts.actors().values().stream()
                .filter(actor -> sides.stream().anyMatch(actor::isOf))
                .collect(Collectors.toSet());
    }

    private static boolean hasPart(List<Part> parts, Set<Actor> wanted) {
        for (Part part : parts) {
            if (wanted.contains(part.actor())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(List<Part> parts, Set<Actor> first, Set<Actor> second) {
        for (Part one : parts) {
            for (Part other : parts) {
                if (first.contains(one.actor())
                        && second.contains(other.actor())
                        && !one.actor().equals(other.actor())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void period(Parameters parameters) {
        String from = parameters
                .one("from")
                .map(text -> day("from", text, Day.first(text)))
                .orElse("");
        String to = parameters
                .one("to")
                .map(text -> day("to", text, Day.last(text)))
                .orElse("");
        if (from.isEmpty() && to.isEmpty()) {
            return;
        }
        if (!to.isEmpty() && from.compareTo(to) > 0) {
            throw Refusal.wrong("The period ends (" + to + ") before it begins (" + from + ").");
        }
        conditions.add(
                fact -> fact.when().filter(date -> Day.isWithin(date, from, to)).isPresent());
    }

    private static String day(String name, String text, Optional<LocalDate> read) {
        return read.map(Object::toString)
                .orElseThrow(
                        () -> Refusal.wrong(name + " is a date as 2024-09-23, 2024-09 or 2024, not \"" + text + "\"."));
    }

    private static Set<String> keys(Parameters parameters, String name, Collection<Concept> concepts) {
        Set<String> keys = new HashSet<>();
        for (String text : parameters.all(name)) {
            keys.add(concepts.stream()
                    .filter(concept -> concept.isCalled(text))
                    .map(Concept::key)
                    .findFirst()
                    .orElseThrow(() -> Refusal.wrong(
                            "There is no " + name + " \"" + text + "\": /api/terms lists all there are.")));
        }
        return keys;
    }

    private Set<Article> articles(List<String> sources) {
        Set<Article> articles = new HashSet<>();
        for (String source : sources) {
            List<Article> found = facts.articles().values().stream()
                    .filter(article -> names(article).anyMatch(source::equals))
                    .toList();
            if (found.isEmpty()) {
                throw Refusal.wrong(
                        "There is no publisher or article \"" + source + "\": /api/terms lists the publishers.");
            }
            articles.addAll(found);
        }
        return articles;
    }

    private static Stream<String> names(Article article) {
        return Stream.concat(Stream.of(article.name()), article.publisher().stream());
    }

    private static Set<Kind> kinds(Parameters parameters) {
        Set<Kind> kinds = new HashSet<>();
        for (String text : parameters.all("kind")) {
            kinds.add(Kind.named(text)
                    .orElseThrow(() -> Refusal.wrong("kind is meeting or statement or deed, not \"" + text + "\".")));
        }
        return kinds;
    }
}
