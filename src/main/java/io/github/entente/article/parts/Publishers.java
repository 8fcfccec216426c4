package io.github.entente.article.parts;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.date.Dates;
import io.github.entente.article.text.Blank;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Newsrooms by the names they sign with. */
public final class Publishers {

    private final Map<String, String> byName;
    private final Map<String, Dates.Order> orders;

    private Publishers(Map<String, String> byName, Map<String, Dates.Order> orders) {
        this.byName = byName;
        this.orders = orders;
    }

    static Publishers create() {
        Map<String, String> byName = new HashMap<>();
        Map<String, Dates.Order> orders = new HashMap<>();
        for (DataFile.Row row : DataFile.read(Article.class, "publishers.csv")) {
            put(byName, row, row.text("name"));
            row.list("names").forEach(name -> put(byName, row, name));
            Dates.order(row).ifPresent(order -> orders.put(row.text("name"), order));
        }
        return new Publishers(Map.copyOf(byName), Map.copyOf(orders));
    }

    private static void put(Map<String, String> byName, DataFile.Row row, String name) {
        String other = byName.put(key(name), row.text("name"));
        if (other != null && !other.equals(row.text("name"))) {
            throw row.error("\"" + name + "\" is a name of " + other + " too; leave it to one of them");
        }
    }

    /** The newsroom of this name. */
    Optional<String> known(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The newsroom of this name; one nobody listed keeps the name it gives. */
    public String named(String name) {
        return known(name).orElseGet(() -> Blank.collapse(name).strip());
    }

    /** The newsroom in the title of a site or feed: "Velmora Press - World", "World | BBC News". */
    public String titled(String title) {
        List<String> pieces = List.of(title.strip().split("\\s+[-–—|»•·:]\\s+"));
        return known(title)
                .or(() ->
                        pieces.stream().flatMap(piece -> known(piece).stream()).findFirst())
                .orElseGet(() -> named(pieces.get(0)));
    }

    /** How a newsroom writes days in figures. */
    public Optional<Dates.Order> order(String publisher) {
        return Optional.ofNullable(orders.get(publisher));
    }

    /** The first newsroom among the words of a byline: "Jane Doe, Reuters", "Xinhua". */
    Optional<String> signing(String byline) {
        return known(byline)
                .or(() -> List.of(byline.split("\\s*[,|/]\\s*|\\s+(?:for|of|at)\\s+")).stream()
                        .flatMap(piece -> known(piece).stream())
                        .findFirst());
    }

    private static String key(String name) {
        return Blank.collapse(name).strip().toLowerCase(Locale.ROOT);
    }
}
