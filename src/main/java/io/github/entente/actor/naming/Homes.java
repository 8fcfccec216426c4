package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Folding;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Name;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The states that places of datelines and newsrooms belong to. */
public final class Homes {

    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> media = new HashMap<>();

    public Homes(Gazetteer gazetteer) {
        for (Name name : gazetteer.names()) {
            switch (name.kind()) {
                case METONYM, STATE ->
                    put(places, name.form(), ((Name.OfActor) name).actor().country());
                case PLACE ->
                    put(places, name.form(), ((Name.OfPlace) name).place().country());
                case ORGANISATION -> medium((Name.OfActor) name);
                default -> {}
            }
        }
    }

    private void medium(Name.OfActor name) {
        if (name.actor() instanceof Actor.Organisation organisation && Agencies.isMedium(organisation)) {
            put(media, name.form(), organisation.country());
        }
    }

    private static void put(Map<String, String> homes, String form, Optional<String> country) {
        country.ifPresent(iso3 -> homes.putIfAbsent(plain(form), iso3));
    }

    private static String plain(String form) {
        return Folding.fold(form).strip().toLowerCase(Locale.ROOT);
    }

    /** Of "Oslo", "BALI, Indonesia": the whole, or the first of its parts that is known. */
    public Optional<String> ofPlace(String dateline) {
        return Stream.concat(Stream.of(dateline), Arrays.stream(dateline.split("[,/]")))
                .flatMap(part -> Optional.ofNullable(places.get(plain(part))).stream())
                .findFirst();
    }

    public Optional<String> ofMedium(String publisher) {
        return Optional.ofNullable(media.get(plain(publisher.replaceFirst("^[Tt]he ", ""))));
    }
}
