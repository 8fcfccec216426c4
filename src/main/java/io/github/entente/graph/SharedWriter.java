package io.github.entente.graph;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Names;
import io.github.entente.actor.Place;
import io.github.entente.event.Act;
import io.github.entente.event.Topic;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Gives the IRI of what an article refers to, and describes it in the shared graph the first time it is asked for. */
final class SharedWriter {

    private final States states;
    private final Concepts concepts;
    private final Model model = new LinkedHashModel();
    private final SnapshotWriter snapshot = new SnapshotWriter(model);
    private final Set<IRI> described = new HashSet<>();

    SharedWriter(States states, Concepts concepts) {
        this.states = states;
        this.concepts = concepts;
    }

    Model model() {
        return model;
    }

    IRI actor(Actor actor) {
        IRI iri = Iris.actor(actor.id());
        if (described.add(iri)) {
            add(iri, RDF.TYPE, type(actor));
            describe(iri, actor.names(), actor.wikidata());
            if (actor instanceof Actor.State) {
                actor.country().ifPresent(code -> add(iri, Property.ISO3, Values.literal(Text.clean(code))));
            } else {
                actor.country().flatMap(this::state).ifPresent(state -> add(iri, Property.COUNTRY, state));
            }
            if (actor instanceof Actor.Organisation organisation
                    && !organisation.kind().isBlank()) {
                add(iri, Property.KIND, Values.literal(Text.clean(organisation.kind())));
            }
            if (actor instanceof Actor.Person person && !person.family().isBlank()) {
                add(iri, Property.FAMILY_NAME, Values.literal(Text.clean(person.family())));
            }
            if (actor instanceof Actor.Person person) {
                actor.wikidata().flatMap(Iris::wikidata).ifPresent(item -> snapshot.write(item, person));
            }
        }
        return iri;
    }

    IRI place(Place place) {
        IRI iri = Iris.place(place.id());
        if (described.add(iri)) {
            add(iri, RDF.TYPE, Type.PLACE);
            describe(iri, place.names(), place.wikidata());
            place.country().flatMap(this::state).ifPresent(state -> add(iri, Property.COUNTRY, state));
        }
        return iri;
    }

    /** The state an actor is or acts for. */
    Optional<IRI> stateOf(Actor actor) {
        return actor instanceof Actor.State
                ? Optional.of(actor(actor))
                : actor.country().flatMap(this::state);
    }

    Optional<IRI> state(String iso3) {
        return states.state(iso3).map(this::actor);
    }

    IRI topic(Topic topic) {
        return concept(Iris.topic(topic), "topic", topic.key());
    }

    IRI act(Act act) {
        return concept(Iris.act(act), "act", act.key());
    }

    private IRI concept(IRI iri, String kind, String key) {
        if (described.add(iri)) {
            Model description = concepts.describe(iri)
                    .orElseThrow(() -> new IllegalArgumentException("there is no " + kind + " \"" + key
                            + "\" in ontology/" + kind + "s.ttl: add it there, or correct the key"));
            description.forEach(statement -> add(iri, statement.getPredicate(), statement.getObject()));
        }
        return iri;
    }

    private void describe(IRI iri, Names names, Optional<String> wikidata) {
        label(iri, names.en(), "en");
        names.zh().ifPresent(name -> label(iri, name, "zh"));
        names.ja().ifPresent(name -> label(iri, name, "ja"));
        // Without a language: aliases are English, native or romanised, and the gazetteer does not say which.
        names.aliases().forEach(alias -> add(iri, SKOS.ALT_LABEL, Values.literal(Text.clean(alias))));
        wikidata.flatMap(Iris::wikidata).ifPresent(item -> add(iri, OWL.SAMEAS, item));
    }

    private void label(IRI iri, String name, String language) {
        add(iri, RDFS.LABEL, Values.literal(Text.clean(name), language));
    }

    private void add(IRI subject, IRI property, Value value) {
        model.add(subject, property, value, Iris.SHARED);
    }

    private static IRI type(Actor actor) {
        if (actor instanceof Actor.Person) {
            return Type.PERSON;
        }
        return actor instanceof Actor.State ? Type.STATE : Type.ORGANISATION;
    }
}
