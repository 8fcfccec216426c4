/**
 * What Wikidata tells of the people who hold the offices of states, asked over SPARQL or read off a dump, and laid over what ships.
 */
@NullMarked
package io.github.entente.actor.wikidata;

import org.jspecify.annotations.NullMarked;
