package io.github.entente.event.speech;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Act;
import java.util.Optional;

/**
 * One row of speech.csv: a word by which speech is reported, and the construction it stands in.
 *
 * @param lemma its dictionary form, two words for a verb with a particle
 * @param act what is done by saying so; empty for a carrier, whose noun tells, and where nothing is stated ("discussed the plan")
 */
record Cue(String lemma, Pos pos, Frame frame, Optional<Act> act, DataFile.Row row) {

    enum Pos {
        VERB,
        NOUN,
        ADJECTIVE,
        /** A light verb that lends its speaker to a noun: "voiced" in "voiced hope". */
        CARRIER
    }
}
