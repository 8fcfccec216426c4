package io.github.entente.actor;

import io.github.entente.article.DataFile.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds actors by what a user calls them, in any script, and tells which files say what is known of them. */
public final class Lookup {

    private static final int NEAR = 5;

    private final Tables tables;
    private final Gazetteer gazetteer;

    /**
     * What is known of an actor.
     *
     * @param file the file of its row, so which layer has the last word
     */
    public record Entry(Actor actor, String file, List<Office> offices) {}

    /**
     * A time in office as its file has it.
     *
     * @param verified yes, part or no
     */
    public record Office(String title, String country, String from, String to, String verified) {}

    private Lookup(Tables tables) {
        this.tables = tables;
        this.gazetteer = tables.gazetteer();
    }

    public static Lookup in(Tables tables) {
        return new Lookup(tables);
    }

    /** Those with this key, Wikidata item or state code, else with this name, else with this family name. */
    public List<Entry> find(String called) {
        List<Predicate<Actor>> ways = List.of(
                actor -> actor.id().value().equals(called)
                        || actor.wikidata().equals(Optional.of(called))
                        || actor instanceof Actor.State && actor.country().equals(Optional.of(called)),
                actor -> forms(actor).anyMatch(plain(called)::equals),
                actor -> actor instanceof Actor.Person person
                        && plain(person.family()).equals(plain(called)));
        return ways.stream()
                .map(way -> actors().filter(way).map(this::entry).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Names that share a word, or the beginning of one, with a name nobody has. */
    public List<String> near(String called) {
        Set<String> words = words(called);
        return actors().map(actor -> Map.entry(actor, closeness(words, actor)))
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.<Map.Entry<Actor, Integer>>comparingInt(entry -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().name()))
                .limit(NEAR)
                .map(entry -> entry.getKey().name())
                .distinct()
                .toList();
    }

    /** Letters that agree from the beginning of words on, if they are more than half of a word. */
    private static int closeness(Set<String> words, Actor actor) {
        Set<String> others = words(actor.name());
        return words.stream()
                .mapToInt(word -> others.stream()
                        .mapToInt(other -> common(word, other))
                        .filter(common -> 2 * common > word.length() && common > 1)
                        .max()
                        .orElse(0))
                .sum();
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private Stream<Actor> actors() {
        return Stream.of(gazetteer.states(), gazetteer.persons(), gazetteer.organisations())
                .flatMap(List::stream)
                .map(Actor.class::cast);
    }

    private Entry entry(Actor actor) {
        String key = actor instanceof Actor.State
                ? actor.country().orElseThrow()
                : actor.id().value();
        Table table = actor instanceof Actor.State
                ? Table.STATES
                : actor instanceof Actor.Person ? Table.PERSONS : Table.ORGANISATIONS;
        String file = rows(table, key).map(Row::file).findFirst().orElse("");
        return new Entry(
                actor,
                file,
                rows(Table.TENURES, key)
                        .map(row -> new Office(
                                row.text("title"),
                                row.optional("country").orElse(""),
                                row.optional("from").orElse(""),
                                row.optional("to").orElse(""),
                                row.text("verified")))
                        .sorted(Comparator.comparing(Office::from))
                        .toList());
    }

    private Stream<Row> rows(Table table, String key) {
        return tables.of(table).stream().filter(row -> row.text(table.key()).equals(key));
    }

    private static Stream<String> forms(Actor actor) {
        Names names = actor.names();
        return Stream.of(Stream.of(names.en()), names.zh().stream(), names.ja().stream(), names.aliases().stream())
                .flatMap(each -> each)
                .map(Lookup::plain);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(plain(text).split(" ")).collect(Collectors.toCollection(HashSet::new));
    }

    private static String plain(String name) {
        return Folding.foldCase(name).replaceAll("\\s+", " ").strip();
    }
}
