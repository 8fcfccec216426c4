package io.github.entente.pipeline.evaluation;

import io.github.entente.pipeline.evaluation.Count.Marks;

/** How well deeds were read; date and place are marked on those that were found and whose gold names them. */
public record DeedScores(Count found, Marks date, Marks place) {

    public static final DeedScores NONE = new DeedScores(Count.NONE, Marks.NONE, Marks.NONE);

    public DeedScores plus(DeedScores other) {
        return new DeedScores(found.plus(other.found), date.plus(other.date), place.plus(other.place));
    }
}
