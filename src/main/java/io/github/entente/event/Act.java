package io.github.entente.event;

/** What is done by speaking: the local name of a concept of ontology/acts.ttl, such as "urge". */
public record Act(String key) {}
