package io.github.entente.event.speech;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What hangs on a reporting word: of "urged Japan to join" the words "Japan to join".
 *
 * @param clauses the heads of the content's main clauses: "join"; the noun for a noun phrase
 * @param addressee head of the words that name who is addressed or asked: "Japan"
 */
record Complement(BitSet tokens, List<Integer> clauses, Optional<Integer> addressee) {}
