package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.DataFile.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The nouns of body-nouns.csv, and which bodies each may stand for. */
public final class BodyNouns {

    /** Nouns for the same thing, and what they may mean beside the bodies that have one of them in their name. */
    private record Meaning(List<String> nouns, List<String> kinds, List<String> organisations) {

        boolean isIn(String name) {
            return nouns.stream().anyMatch(name::contains);
        }
    }

    private final Map<String, Meaning> meanings = new HashMap<>();

    private BodyNouns(List<Row> rows) {
        for (Row row : rows) {
            Meaning meaning = new Meaning(row.list("nouns"), row.list("kinds"), row.list("organisations"));
            for (String noun : meaning.nouns()) {
                if (meanings.put(noun, meaning) != null) {
                    throw row.error("\"" + noun + "\" stands in another row too");
                }
            }
        }
    }

    public static BodyNouns shipped() {
        return new BodyNouns(DataFile.read(Actor.class, "body-nouns.csv"));
    }

    public boolean has(String noun) {
        return meanings.containsKey(noun);
    }

    /** Whether the noun alone says so much that any adjective may stand before it: "the Western alliance", but not "the electoral commission". */
    public boolean isTelling(String noun) {
        return Optional.ofNullable(meanings.get(noun))
                .filter(meaning -> !meaning.organisations().isEmpty())
                .isPresent();
    }

    /** "The ministry" is the Foreign Office too, but not the State Department. */
    public boolean mayMean(String noun, Actor.Organisation body) {
        String name = body.name().toLowerCase(Locale.ROOT);
        Meaning meaning = meanings.get(noun);
        return meaning.isIn(name)
                || meaning.organisations().contains(body.id().value())
                || meaning.kinds().contains(body.kind()) && !isOther(meaning, name);
    }

    private boolean isOther(Meaning meaning, String name) {
        Collection<Meaning> all = meanings.values();
        return all.stream().anyMatch(other -> other != meaning && other.isIn(name));
    }
}
