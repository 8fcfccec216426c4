package io.github.entente.event.statement;

import io.github.entente.actor.Mention;
import io.github.entente.event.Trace;
import io.github.entente.event.Trace.Signal;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.speech.Quotes;
import io.github.entente.event.speech.SpeechForm;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.Optional;

/** How a statement was found: by a form of speech, of somebody named in some way. */
final class StatementTrace {

    private final Sides sides;
    private final Quotes quotes;

    StatementTrace(Sides sides, Quotes quotes) {
        this.sides = sides;
        this.quotes = quotes;
    }

    Trace of(Clause clause, Attribution attribution) {
        SpeechForm form = SpeechForm.of(clause, attribution, quotes);
        return new Trace(
                List.of(
                        Signal.construction(Signal.value(form)),
                        new Signal("speaker", speaker(clause, attribution)),
                        new Signal("clauses", attribution.clauses().size() > 1 ? "several" : "one")),
                attribution.row(),
                Optional.of(attribution.cue()));
    }

    /** How the speaker is named: as mentions are, "author" who speaks through a document, "before" in another sentence. */
    private String speaker(Clause clause, Attribution attribution) {
        Optional<Attribution.Source> source = attribution.source();
        if (source.filter(words -> words.sentence() == clause.sentence().index())
                .isEmpty()) {
            return "before";
        }
        return source.flatMap(words -> sides.mention(clause.sentence(), words.head()))
                .map(Mention::kind)
                .map(Signal::value)
                .orElse("author");
    }
}
