package io.github.entente.event.setting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Place;
import io.github.entente.actor.PlaceMention;
import io.github.entente.article.Article;
import io.github.entente.article.Span;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places that an article does not name where they are meant: the town of a house, "the Calvessan capital", the place of the dateline, a whole state. */
public final class Towns {

    private static final List<Venue> VENUES = DataFile.read(Event.class, "venues.csv").stream()
            .map(row -> new Venue(
                    Pattern.compile("(?<!\\p{L})" + Pattern.quote(row.text("venue")) + "(?!\\p{L})"), row.text("town")))
            .toList();

    private final Sides sides;
    private final Article article;
    private final EventWords words;

    Towns(Sides sides, Article article, EventWords words) {
        this.sides = sides;
        this.article = article;
        this.words = words;
    }

    private record Venue(Pattern name, String town) {}

    /** The town of a house that the gazetteer does not know. */
    Optional<Place> ofHouse(Clause clause, List<Span> outside) {
        String text = clause.sentence().span().in(article.text());
        int start = clause.sentence().span().start();
        for (Venue venue : VENUES) {
            Matcher found = venue.name().matcher(text);
            if (found.find()) {
                Span span = Span.of(start + found.start(), start + found.end());
                boolean at = clause.sentence().tokens().stream()
                        .filter(token -> token.span().end() <= span.start())
                        .filter(token -> !token.tag().matches("DT|NNPS?|JJ|POS|PRP\\$"))
                        .reduce((first, second) -> second)
                        .filter(token -> words.has("place", token.lemma())
                                || token.lemma().equals("to")
                                || token.lemma().equals("of") && isBeside(clause, token.index()))
                        .isPresent();
                if (at && outside.stream().noneMatch(other -> other.overlaps(span))) {
                    return named(venue.town());
                }
            }
        }
        return Optional.empty();
    }

    /** "On the sidelines of the session of the assembly". */
    private boolean isBeside(Clause clause, int word) {
        return clause.sentence().tokens().stream()
                .limit(word)
                .anyMatch(token -> words.has("beside", clause.lemma(token.index())));
    }

    /** The town that a place is a house of. */
    Place around(Place place) {
        return VENUES.stream()
                .filter(venue -> venue.name().matcher(place.names().en()).matches())
                .findFirst()
                .flatMap(venue -> named(venue.town()))
                .orElse(place);
    }

    /** A place by its English name, rather one that the article names. */
    private Optional<Place> named(String name) {
        return sides.cast().places().stream()
                .map(PlaceMention::place)
                .filter(place -> place.names().en().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> sides.atlas().called(name));
    }

    Optional<Place> dateline() {
        // "Rome, Latium"
        return article.dateline()
                .flatMap(dateline ->
                        named(dateline.place()).or(() -> named(dateline.place().replaceFirst(",.*", ""))));
    }

    /** "flies to Rome, where she is to meet Bo", "Rome is where she will meet Bo": a capital that may stand for its government elsewhere. */
    Optional<Place> before(Clause clause, int word) {
        for (int up = word; up >= 0; up = clause.tree().head(up)) {
            Optional<Integer> where = clause.tree().children(up, "advmod").stream()
                    .filter(child -> words.has("where", clause.lemma(child)))
                    .findFirst();
            if (where.isPresent()) {
                return sides.mentionsIn(clause.sentence(), clause.sentence().span()).stream()
                        .filter(mention -> mention.kind() == Mention.Kind.METONYM
                                && mention.span().end()
                                        <= clause.token(where.get()).span().start())
                        .filter(mention -> isRightBefore(clause, mention, where.get()))
                        .reduce((first, second) -> second)
                        .flatMap(mention -> sides.atlas().called(mention.span().in(article.text())));
            }
            if (up != word && clause.token(up).isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Nothing but a comma or "is" between. */
    private static boolean isRightBefore(Clause clause, Mention mention, int where) {
        return clause.sentence().tokens().stream()
                .filter(token -> token.span().start() >= mention.span().end() && token.index() < where)
                .allMatch(token ->
                        token.text().equals(",") || clause.lemma(token.index()).equals("be"));
    }

    /** "met in the Calvessan capital", "ended a visit to the capital of Calvessa". */
    Optional<Place> capital(Clause clause, int word) {
        return clause.sentence().tokens().stream()
                .map(token -> token.index())
                .filter(noun -> isThere(clause, noun) && isNear(clause, word, noun))
                .flatMap(noun -> seat(clause, noun).stream())
                .findFirst();
    }

    /** The town that "the Calvessan capital" means. */
    public static Optional<Place> seat(Clause clause, int noun, Sides sides, EventWords words) {
        if (!words.has("capital", clause.lemma(noun))) {
            return Optional.empty();
        }
        Set<Actor> states = new LinkedHashSet<>(sides.adjectives(clause, noun, "amod"));
        states.addAll(sides.adjectives(clause, noun, "compound"));
        Stream.concat(clause.owner(noun).stream(), clause.obliques(noun, "of").stream())
                .flatMap(owner -> sides.meant(clause, owner).stream())
                .filter(Actor.State.class::isInstance)
                .forEach(states::add);
        return states.size() == 1 ? states.iterator().next().country().flatMap(sides.atlas()::seat) : Optional.empty();
    }

    private Optional<Place> seat(Clause clause, int noun) {
        return seat(clause, noun, sides, words);
    }

    private boolean isThere(Clause clause, int noun) {
        return clause.preposition(noun)
                .filter(preposition -> words.has("place", preposition) || preposition.equals("to"))
                .isPresent();
    }

    /** Whether no clause of another verb stands between two words. */
    private static boolean isNear(Clause clause, int word, int noun) {
        int verb = verbOver(clause, noun);
        return verb < 0
                || verb == verbOver(clause, word)
                || verb == clause.tree().head(verbOver(clause, word))
                // "in the Calvessan capital, where she met Bo"
                || noun == clause.tree().head(verbOver(clause, word));
    }

    private static int verbOver(Clause clause, int word) {
        int up = word;
        while (up >= 0 && !clause.token(up).isVerb()) {
            up = clause.tree().head(up);
        }
        return Math.max(up, 0);
    }

    /** "met Bo in Calvessa", "came to Calvessa, where she met Bo": the state itself, where no town is named. */
    Optional<Place> land(Clause clause, int word, List<Span> outside) {
        return sides.mentionsIn(clause.sentence(), clause.sentence().span()).stream()
                .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME
                        && mention.actors().size() == 1)
                .filter(mention -> outside.stream().noneMatch(span -> span.overlaps(mention.span())))
                .filter(mention -> isLand(clause, word, mention.head()))
                .flatMap(mention -> mention.actors().stream())
                .flatMap(actor -> land(actor).stream())
                .findFirst();
    }

    /** A state as somewhere things happen, which is another thing than the state that acts. */
    public static Optional<Place> land(Actor actor) {
        return actor instanceof Actor.State state
                ? Optional.of(new Place(state.id(), state.names(), Optional.empty(), state.country()))
                : Optional.empty();
    }

    private boolean isLand(Clause clause, int word, int name) {
        if (name >= clause.sentence().tokens().size()
                || clause.preposition(name).filter("in"::equals).isEmpty() && !isGoal(clause, name)) {
            return false;
        }
        int head = clause.tree().head(name);
        boolean own = head == word || head == clause.tree().head(word);
        boolean ofWho = head >= 0
                && clause.token(head).tag().startsWith("NNP")
                && isBelow(clause, head, Math.max(verbOver(clause, word), 0));
        return own || ofWho || isGoal(clause, name) && isBelow(clause, word, head);
    }

    /** "came to Calvessa". */
    private boolean isGoal(Clause clause, int name) {
        int head = clause.tree().head(name);
        return head >= 0
                && words.has("journey", clause.lemma(head))
                && clause.preposition(name).filter("to"::equals).isPresent();
    }

    private static boolean isBelow(Clause clause, int word, int above) {
        int up = word;
        while (up >= 0 && up != above) {
            up = clause.tree().head(up);
        }
        return up >= 0;
    }
}
