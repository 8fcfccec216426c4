package io.github.entente.pipeline.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person found in an article, as NAME.gold.json tells it. What the file leaves out is not judged.
 *
 * @param article the name of the article's file
 * @param deeds empty where nobody looked for them
 * @param marked lines of the article in which whoever is meant was marked; none where nobody marked them
 */
public record Gold(
        String article,
        List<Actor> actors,
        List<Meeting> meetings,
        List<Statement> statements,
        Optional<List<Deed>> deeds,
        List<MarkedLine> marked) {

    public Gold {
        actors = List.copyOf(actors);
        meetings = List.copyOf(meetings);
        statements = List.copyOf(statements);
        deeds = deeds.map(List::copyOf);
        marked = List.copyOf(marked);
    }

    /** The actor that a statement or meeting calls so. */
    Optional<Actor> actor(String name) {
        Folded wanted = Folded.name(name);
        return actors.stream().filter(actor -> actor.called().contains(wanted)).findFirst();
    }

    /**
     * @param type "Person", "State" or "Organisation"
     * @param country as an ISO 3166-1 alpha-3 code
     * @param wikidata where given, no other item counts as found
     * @param aliases further words the article uses for the actor
     */
    public record Actor(
            String name,
            Optional<String> type,
            Optional<String> country,
            Optional<String> wikidata,
            List<String> aliases) {

        public Actor {
            aliases = List.copyOf(aliases);
        }

        Set<Folded> called() {
            return Stream.concat(Stream.of(name), aliases.stream())
                    .flatMap(Folded::person)
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean isState() {
            return type.equals(Optional.of("State"));
        }
    }

    /**
     * @param date in ISO form, as coarse as the article: "2024-09-23", "2024-09", "2024"
     * @param mode as the ontology names it: "inPerson", "phone", "video", "multilateral"
     */
    public record Meeting(
            List<String> participants, Optional<String> date, Optional<String> mode, Optional<String> place) {

        public Meeting {
            participants = List.copyOf(participants);
        }
    }

    /**
     * @param quote words of the article, to the letter
     * @param speaker who speaks; what several say with one voice is one statement of each
     * @param addressees whom the words are spoken to
     * @param topics labels or keys of topics
     * @param stance "for", "against" or "neutral"
     */
    public record Statement(
            String quote,
            String speaker,
            Optional<String> act,
            List<String> addressees,
            List<String> toward,
            List<String> topics,
            Optional<String> stance) {

        public Statement {
            addressees = List.copyOf(addressees);
            toward = List.copyOf(toward);
            topics = List.copyOf(topics);
        }
    }

    /**
     * @param quote words of the article, to the letter
     * @param kind the key of an act, such as "expel"
     * @param targets nobody where the text names none, as of a missile fired into the sea
     * @param date in ISO form, as coarse as the article
     */
    public record Deed(
            String quote,
            String kind,
            List<String> doers,
            List<String> targets,
            Optional<String> date,
            Optional<String> place) {

        public Deed {
            doers = List.copyOf(doers);
            targets = List.copyOf(targets);
        }
    }
}
