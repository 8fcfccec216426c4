package io.github.entente.pipeline.evaluation;

import io.github.entente.pipeline.evaluation.Count.Marks;
import java.util.List;

/** Whether a qualifier of a found fact is what the gold says; expected and got are for people to read. */
public record Judgement(Qualifier qualifier, boolean right, String expected, String got) {

    public Judgement {
        expected = expected.isEmpty() ? "-" : expected;
        got = got.isEmpty() ? "-" : got;
    }

    static Marks marks(List<Judgement> all, Qualifier qualifier) {
        List<Judgement> some =
                all.stream().filter(one -> one.qualifier() == qualifier).toList();
        return new Marks((int) some.stream().filter(Judgement::right).count(), some.size());
    }

    @Override
    public String toString() {
        return qualifier + " expected " + expected + ", got " + got;
    }
}
