package io.github.entente.actor;

import java.util.List;
import java.util.Optional;

/** Somebody or something that acts between states. */
public sealed interface Actor {

    ActorId id();

    Names names();

    /** The Wikidata item, such as "Q148"; empty where none is known. Never guessed. */
    Optional<String> wikidata();

    /** The state the actor is or acts for, as an ISO 3166-1 alpha-3 code; empty for an actor of no single state. */
    Optional<String> country();

    default String name() {
        return names().en();
    }

    record State(ActorId id, Names names, Optional<String> wikidata, Optional<String> country) implements Actor {}

    /**
     * A person.
     *
     * @param family the family name as English text uses it alone ("Wang", "Kamikawa", "von der Leyen")
     * @param tenures the offices held, oldest first
     * @param details what else is known, in the order of the file
     */
    record Person(
            ActorId id,
            Names names,
            Optional<String> wikidata,
            Optional<String> country,
            String family,
            Gender gender,
            List<Tenure> tenures,
            List<Detail> details)
            implements Actor {
        public Person {
            tenures = List.copyOf(tenures);
            details = List.copyOf(details);
        }

        public Person(
                ActorId id,
                Names names,
                Optional<String> wikidata,
                Optional<String> country,
                String family,
                Gender gender,
                List<Tenure> tenures) {
            this(id, names, wikidata, country, family, gender, tenures, List.of());
        }

        /** By the id: the hash of an enum is another in each run, and with it the order of a set. */
        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** A ministry, party, force, company, medium or international organisation; kind is a word of organisations.csv such as "ministry". */
    record Organisation(ActorId id, Names names, Optional<String> wikidata, Optional<String> country, String kind)
            implements Actor {}

    enum Gender {
        FEMALE,
        MALE,
        UNKNOWN
    }
}
