package io.github.entente.actor.wikidata;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Names;
import io.github.entente.actor.gazetteer.Table;
import io.github.entente.actor.gazetteer.Tables;
import io.github.entente.article.data.DataFile.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays persons of Wikidata over those known, so that nothing that was known is lost: names, the call name and gender stay, times in office are put
 * together, and Wikidata's dates go before others.
 */
final class Reconciler {

    private final Known known;
    private final FamilyNames families;
    private final TenureRows tenures;
    private final Overlay overlay = new Overlay();

    Reconciler(Tables tables, TenureRows tenures) {
        this.known = new Known(tables);
        this.families = new FamilyNames(tables);
        this.tenures = tenures;
    }

    Overlay overlay(List<Holder> holders) {
        Map<String, Row> matched = known.match(holders);
        List<Map<String, String>> offices = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Holder holder : holders) {
            Optional<Row> row = Optional.ofNullable(matched.get(holder.item()));
            String key = row.map(one -> one.text("key")).orElse(holder.item());
            keys.add(key);
            overlay.add(Table.PERSONS, person(key, holder, row));
            offices.addAll(tenures.of(key, holder, known.tenures(key)));
            holder.details().forEach(detail -> overlay.add(Table.DETAILS, detail(key, detail)));
        }
        tenures.closed(offices, known.tenuresOfOthers(keys)).forEach(row -> overlay.add(Table.TENURES, row));
        return overlay;
    }

    private Map<String, String> person(String key, Holder holder, Optional<Row> row) {
        Names names = holder.names();
        String name = row.map(one -> one.text("name")).orElse(names.en());
        String chinese = text(row, "name_zh").or(names::zh).orElse("");
        String japanese = text(row, "name_ja").or(names::ja).orElse("");
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("key", key);
        cells.put("wikidata", holder.item());
        cells.put("name", name);
        cells.put("aliases", aliases(holder, row, List.of(name, chinese, japanese)));
        cells.put("name_zh", chinese);
        cells.put("name_ja", japanese);
        cells.put("country", text(row, "country").orElse(holder.country()));
        cells.put("family", text(row, "family").orElseGet(() -> families.of(holder)));
        cells.put("gender", text(row, "gender").orElse(gender(holder)));
        cells.put("verified", "yes");
        return cells;
    }

    private static String gender(Holder holder) {
        return holder.gender() == Actor.Gender.UNKNOWN
                ? ""
                : holder.gender().name().toLowerCase(Locale.ROOT);
    }

    /** Only names of several words, or in another script: one English word would be found everywhere. */
    private static String aliases(Holder holder, Optional<Row> row, List<String> others) {
        Names names = holder.names();
        Stream<String> told = Stream.of(
                        Stream.of(names.en()), names.zh().stream(), names.ja().stream(), names.aliases().stream())
                .flatMap(each -> each)
                .filter(name -> !name.contains("|"))
                .filter(name -> name.strip().contains(" ") || name.chars().anyMatch(Character::isIdeographic));
        return Stream.concat(row.stream().flatMap(one -> one.list("aliases").stream()), told)
                .map(String::strip)
                .filter(name -> !others.contains(name))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), all -> String.join("|", all)));
    }

    private static Map<String, String> detail(String key, Holder.Detail detail) {
        return Map.of(
                "person", key,
                "property", detail.property(),
                "item", detail.item().orElse(""),
                "value", detail.value());
    }

    private static Optional<String> text(Optional<Row> row, String column) {
        return row.flatMap(one -> one.optional(column));
    }
}
