package io.github.entente.pipeline.evaluation;

import java.util.Locale;

/** What is judged of a fact, beside its being found. */
public enum Qualifier {
    SPEAKER,
    PARTICIPANTS,
    MODE,
    KIND,
    DOER,
    TARGET,
    MEANT,
    DATE,
    PLACE,
    ACT,
    TOWARD,
    TOPIC,
    STANCE,
    ADDRESSEE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
