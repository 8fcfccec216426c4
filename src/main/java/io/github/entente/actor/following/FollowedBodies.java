package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.UNNAMED_OFFICER;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.naming.BodyNouns;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.Hit;
import io.github.entente.actor.naming.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds bodies named before by a noun for what they are: "the ministry", "the ten-member bloc", "the Polish mission", "a ministry official". */
final class FollowedBodies {

    /** How many words may stand between article and noun. */
    private static final int BETWEEN = 5;

    private static final String MINISTRY = "ministry";
    private static final String FOREIGN_MINISTRY = "foreign-ministry";

    /** A body at its words, from the article on. */
    record Followed(int first, int last, Actor.Organisation body) {}

    private final Scene scene;
    private final BodyNouns nouns;

    FollowedBodies(Scene scene, BodyNouns nouns) {
        this.scene = scene;
        this.nouns = nouns;
    }

    void read(Line line) {
        for (int i = 1; i < line.size(); i++) {
            officer(line, i).ifPresent(found -> add(line, found));
            at(line, i).filter(found -> !line.isCapitalised(found.last() + 1)).ifPresent(found -> add(line, found));
        }
    }

    private static void add(Line line, Followed found) {
        if (line.isFree(found.first(), found.last())) {
            line.add(
                    found.first(),
                    found.last(),
                    found.last(),
                    List.of(found.body()),
                    Mention.Kind.ROLE,
                    Confidence.FOLLOWED);
        }
    }

    /** "A ministry official", "ministry officials", of whom no more is said: the ministry by another word. */
    private Optional<Followed> officer(Line line, int i) {
        boolean unnamed = line.isLemma(i, UNNAMED_OFFICER) && nouns.has(line.small(i - 1));
        boolean article = line.tag(i - 2).equals("DT");
        boolean bare = line.tag(i).equals("NNS") && !line.tag(i - 2).matches("NN.*|JJ.*|VBN|POS|PRP\\$|HYPH|CD");
        return Optional.of(line.small(i - 1))
                .filter(noun -> unnamed && (article || bare))
                .flatMap(noun -> latest(line, i, noun, Optional.empty(), false))
                .map(body -> new Followed(article ? i - 2 : i - 1, i, body));
    }

    /** The body that the noun at a place means there; empty where it is no noun for a body, or none of the article fits. */
    Optional<Followed> at(Line line, int i) {
        String noun = line.small(i);
        if (!nouns.has(noun) || isOfSomething(line, i)) {
            return Optional.empty();
        }
        int first = i - 1;
        boolean adjectives = false;
        Optional<String> country = Optional.empty();
        while (first > i - 1 - BETWEEN && !isArticle(line, first)) {
            Optional<String> state = line.hitTo(first).flatMap(Hit::owner).flatMap(Actor::country);
            if (line.tag(first + 1).equals("HYPH")) { // "Washington-based"
                first = line.hitTo(first).map(Hit::first).orElse(first) - 1;
            } else if (state.isPresent() && country.isEmpty()) {
                country = state;
                first = line.hitTo(first).orElseThrow().first() - 1;
            } else if (isMembers(line, first)
                    || nouns.isTelling(noun) && line.tag(first).startsWith("JJ")) {
                adjectives = true;
                first--;
            } else {
                return Optional.empty();
            }
        }
        if (!isArticle(line, first)) {
            return Optional.empty();
        }
        int article = first;
        boolean described = adjectives;
        Optional<String> of = country;
        Optional<Actor.Organisation> body = latest(line, i, noun, of, described);
        return body.or(() -> noun.equals(MINISTRY) ? ministry(of) : Optional.empty())
                .map(one -> new Followed(article, i, one));
    }

    /** "The Thai ministry", or "the ministry" of an article that has spoken of none: that of the minister or deputy named last. */
    private Optional<Actor.Organisation> ministry(Optional<String> country) {
        return country.flatMap(iso3 -> scene.gazetteer().body(FOREIGN_MINISTRY, iso3))
                .or(() -> country.isPresent()
                        ? Optional.empty()
                        : scene.memory().all().stream()
                                .flatMap(past -> past.found().actors().stream())
                                .filter(Actor.Person.class::isInstance)
                                .map(Actor.Person.class::cast)
                                .flatMap(this::ministry)
                                .reduce((one, other) -> other));
    }

    private Stream<Actor.Organisation> ministry(Actor.Person officer) {
        return scene.roles(officer)
                .flatMap(role -> role.body().stream())
                .flatMap(key -> officer.country().stream().flatMap(iso3 -> scene.gazetteer().body(key, iso3).stream()))
                .filter(body -> nouns.mayMean(MINISTRY, body));
    }

    /** "The mission of the school". */
    private static boolean isOfSomething(Line line, int i) {
        return line.small(i + 1).equals("of")
                && line.tree()
                        .filter(tree -> tree.children(i, "nmod").stream().noneMatch(word -> tree.head(i + 1) == word))
                        .isEmpty();
    }

    private static boolean isArticle(Line line, int i) {
        return line.small(i).equals("the") || line.small(i).equals("this");
    }

    /** "10-member", "six-nation", "Vienna-based". */
    private static boolean isMembers(Line line, int i) {
        return line.tag(i).equals("CD")
                || line.tag(i).equals("HYPH")
                || line.tag(i - 1).equals("HYPH")
                || line.small(i).contains("-");
    }

    /** The last body that fits, of the sentence so far or before. */
    private Optional<Actor.Organisation> latest(
            Line line, int i, String noun, Optional<String> country, boolean described) {
        Stream<Actor.Organisation> here = line.hits().stream()
                .filter(hit -> hit.last() < i)
                .sorted(Comparator.comparingInt(Hit::last).reversed())
                .flatMap(hit -> hit.actors(Name.Kind.ORGANISATION, Actor.Organisation.class).stream());
        return Stream.concat(here, scene.memory().bodies().stream())
                .filter(body -> nouns.mayMean(noun, body))
                .filter(body -> country.isEmpty() || country.equals(body.country()))
                .filter(body -> !described || body.country().isEmpty())
                .findFirst();
    }
}
