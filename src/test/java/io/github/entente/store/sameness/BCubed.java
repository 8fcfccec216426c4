package io.github.entente.store.sameness;

import io.github.entente.store.Labels;
import io.github.entente.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;

/**
 * How well the tellings of a store were brought together, against samples.txt: of each telling, which share of those it was put with belong with it, and which share
 * of those that belong with it are there (Bagga and Baldwin 1998).
 *
 * @param tellings how many there are
 * @param notRead lines of the gold for which the store has no telling
 */
public record BCubed(double precision, double recall, int tellings, List<String> notRead) {

    private static final long NEAR = 70;

    public double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    /** @param all whether events told once count too, which are most */
    public static BCubed of(Store store, boolean all) {
        List<Telling> tellings = Tellings.of(new Asked(store));
        Labels labels = store.labels();
        labels.learn(tellings.stream()
                .flatMap(telling -> Stream.concat(
                        Stream.of(telling.article()),
                        Stream.concat(telling.parties().stream(), telling.targets().stream())
                                .map(Party::actor)))
                .map(iri -> (Value) Values.iri(iri))
                .distinct()
                .toList());
        Map<Telling, String> gold = new HashMap<>();
        tellings.forEach(telling -> gold.put(telling, telling.event()));
        List<String> notRead = new ArrayList<>();
        Set<Telling> several = new HashSet<>();
        String event = "";
        for (String line : text().lines().filter(line -> !line.startsWith("#")).toList()) {
            if (!line.startsWith("  ")) {
                event = line;
                continue;
            }
            Optional<Telling> told = find(line.strip(), tellings, labels);
            if (told.isEmpty()) {
                notRead.add(line.strip());
            } else {
                gold.put(told.get(), event);
                several.add(told.get());
            }
        }
        Map<Telling, Set<Telling>> found = new HashMap<>();
        Clusters.of(tellings, Weights.shipped())
                .forEach(cluster -> cluster.forEach(telling -> found.put(telling, cluster)));
        if (!all) {
            tellings.stream().filter(telling -> found.get(telling).size() > 1).forEach(several::add);
        }
        List<Telling> counted = tellings.stream()
                .filter(telling -> all || several.contains(telling))
                .toList();
        Map<String, Set<Telling>> right =
                tellings.stream().collect(Collectors.groupingBy(gold::get, Collectors.toSet()));
        return new BCubed(
                mean(counted, one -> share(found.get(one), right.get(gold.get(one)))),
                mean(counted, one -> share(right.get(gold.get(one)), found.get(one))),
                counted.size(),
                notRead);
    }

    private static double mean(List<Telling> tellings, ToDoubleFunction<Telling> of) {
        return tellings.stream().mapToDouble(of).average().orElse(0);
    }

    private static double share(Set<Telling> of, Set<Telling> in) {
        return of.stream().filter(in::contains).count() / (double) of.size();
    }

    private static Optional<Telling> find(String line, List<Telling> tellings, Labels labels) {
        List<String> cells = Arrays.stream(line.split(" \\| ")).toList();
        String[] sides = cells.get(2).split(" -> ");
        Period when = Period.of(cells.get(3)).orElseThrow();
        return tellings.stream()
                .filter(telling -> labels.text(Values.iri(telling.article())).equals(cells.get(0)))
                .filter(telling -> cells.get(1).equals("meeting")
                        ? telling.isMeeting()
                        : telling.manner().equals(cells.get(1)))
                .filter(telling -> !telling.isMeeting() || !telling.isRemote())
                .filter(telling -> names(telling.parties(), labels).equals(Set.of(sides[0].split(", "))))
                .filter(telling ->
                        sides.length == 1 || names(telling.targets(), labels).equals(Set.of(sides[1].split(", "))))
                .filter(telling ->
                        telling.when().isEmpty() || telling.when().get().daysFrom(when) < NEAR)
                .min(Comparator.comparingLong(
                        telling -> telling.when().map(when::daysFrom).orElse(NEAR)));
    }

    private static Set<String> names(List<Party> parties, Labels labels) {
        return parties.stream()
                .map(party -> labels.text(Values.iri(party.actor())))
                .collect(Collectors.toSet());
    }

    private static String text() {
        try (InputStream in = BCubed.class.getResourceAsStream("samples.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
