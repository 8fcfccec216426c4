package io.github.entente.event;

/** An issue between states: the local name of a concept of ontology/topics.ttl, such as "fukushima-water-discharge". */
public record Topic(String key) {}
