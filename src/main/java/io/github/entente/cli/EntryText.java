package io.github.entente.cli;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Names;
import io.github.entente.actor.gazetteer.DataFolder;
import io.github.entente.actor.gazetteer.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is known of an actor, as lines to read. */
final class EntryText {

    private EntryText() {}

    static List<String> lines(Lookup.Entry entry, DataFolder data) {
        Actor actor = entry.actor();
        Names names = actor.names();
        List<String> lines = new ArrayList<>();
        lines.add(names.en());
        add(lines, "Chinese", names.zh().orElse(""));
        add(lines, "Japanese", names.ja().orElse(""));
        add(lines, "also", String.join(", ", names.aliases()));
        add(lines, "is", kind(actor));
        add(lines, "state", actor.country().orElse(""));
        if (actor instanceof Actor.Person person) {
            add(lines, "called", person.family());
            add(lines, "gender", person.gender().name().toLowerCase(Locale.ROOT));
            person.details()
                    .forEach(detail -> add(
                            lines,
                            detail.property().word(),
                            detail.value()
                                    + detail.item()
                                            .map(item -> " (" + item + ")")
                                            .orElse("")));
        }
        add(lines, "wikidata", actor.wikidata().orElse("not known"));
        add(lines, "key", actor.id().value());
        entry.offices().forEach(office -> add(lines, "office", line(office)));
        add(lines, "from", layer(entry.file(), data));
        return lines;
    }

    private static String kind(Actor actor) {
        return actor instanceof Actor.Person
                ? "person"
                : actor instanceof Actor.Organisation organisation ? organisation.kind() : "state";
    }

    private static String line(Lookup.Office office) {
        String dates = office.from().isEmpty() && office.to().isEmpty()
                ? "no dates"
                : (office.from().isEmpty() ? "?" : office.from()) + " to "
                        + (office.to().isEmpty() ? "now, or not known" : office.to());
        String certain =
                switch (office.verified()) {
                    case "yes" -> "verified";
                    case "part" -> "beginning verified";
                    default -> "not verified";
                };
        return office.title() + (office.country().isEmpty() ? "" : ", " + office.country()) + ": " + dates + " ("
                + certain + ")";
    }

    private static String layer(String file, DataFolder data) {
        if (file.startsWith(data.wikidata().toString())) {
            return "Wikidata, by \"entente actors refresh\": " + file;
        }
        return java.nio.file.Path.of(file).getNameCount() > 1 ? "your own: " + file : "what ships: " + file;
    }

    private static void add(List<String> lines, String head, String value) {
        if (!value.isEmpty()) {
            lines.add(String.format("    %-11s%s", head, value));
        }
    }
}
