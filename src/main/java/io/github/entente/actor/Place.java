package io.github.entente.actor;

import java.util.Optional;

/** Somewhere things happen: a city, a region, a building, a sea. */
public record Place(ActorId id, Names names, Optional<String> wikidata, Optional<String> country) {}
