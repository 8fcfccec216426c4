package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Article;
import io.github.entente.server.explorer.facts.Concept;
import io.github.entente.server.explorer.facts.Day;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.server.explorer.facts.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
        among(topics, fact -> fact.topics().stream());
        among(keys(parameters, "act", facts.terms().acts().values()), fact -> fact.act().stream());
        among(Set.copyOf(sources(parameters)), fact -> names(fact.article()));
        among(kinds(parameters), fact -> Stream.of(fact.kind()));
        parameters.one("q").map(search).ifPresent(found -> conditions.add(found::holds));
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    boolean passes(Fact fact) {
        return conditions.stream().allMatch(condition -> condition.test(fact));
    }

    Stream<Fact> facts() {
        return facts.facts().stream().filter(this::passes);
    }

    private <T> void among(Set<T> wanted, Function<Fact, Stream<T>> of) {
        if (!wanted.isEmpty()) {
            conditions.add(fact -> of.apply(fact).anyMatch(wanted::contains));
        }
    }

    private List<Actor> actors(Parameters parameters, String name) {
        return parameters.all(name).stream()
                .map(text -> ActorSearch.find(facts, text))
                .toList();
    }

    /** One side alone takes part; of two, different actors must. */
    private void sides(List<Actor> ones, List<Actor> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            List<Actor> sides = ones.isEmpty() ? others : ones;
            if (!sides.isEmpty()) {
                conditions.add(fact -> !of(fact, sides).isEmpty());
            }
            return;
        }
        conditions.add(fact -> {
            Set<Actor> first = of(fact, ones);
            Set<Actor> second = of(fact, others);
            return first.size() > 1 && !second.isEmpty()
                    || first.size() == 1 && second.stream().anyMatch(actor -> !first.contains(actor));
        });
    }

    private static Set<Actor> of(Fact fact, List<Actor> sides) {
        Set<Actor> found = new HashSet<>();
        fact.parts().forEach(part -> {
            if (sides.stream().anyMatch(part.actor()::isOf)) {
                found.add(part.actor());
            }
        });
        return found;
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

    private List<String> sources(Parameters parameters) {
        List<String> wanted = parameters.all("source");
        Set<String> known = new HashSet<>();
        if (!wanted.isEmpty()) {
            facts.articles().values().forEach(article -> names(article).forEach(known::add));
        }
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw Refusal.wrong(
                        "There is no publisher or article \"" + name + "\": /api/terms lists the publishers.");
            }
        }
        return wanted;
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
