package io.github.entente.pipeline.evaluation;

import java.util.Locale;

/** What is judged of a fact that was found, beside its being found. */
enum Qualifier {
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
