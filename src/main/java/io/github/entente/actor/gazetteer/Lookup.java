package io.github.entente.actor.gazetteer;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Names;
import io.github.entente.actor.Office;
import io.github.entente.article.data.DataFile.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds actors by what a user calls them, in any script, and tells which files say what is known of them. */
public final class Lookup {

    private static final int NEAR = 5;
    private static final double SIMILAR = 0.85;

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

    /** Names that are spelt much like one that nobody has, the nearest first. */
    public List<String> near(String called) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String plain = plain(called);
        return actors().map(actor -> Map.entry(
                        actor.name(),
                        forms(actor)
                                .mapToDouble(form -> similarity.apply(plain, form))
                                .max()
                                .orElse(0)))
                .filter(entry -> entry.getValue() > SIMILAR)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .distinct()
                .limit(NEAR)
                .toList();
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

    private static String plain(String name) {
        return Folding.foldCase(name).replaceAll("\\s+", " ").strip();
    }
}
