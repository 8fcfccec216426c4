package io.github.entente.event;

import io.github.entente.actor.Actor;
import io.github.entente.article.Part;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads, of all that is said in an article, what officials state; and follows a speech that goes on without naming its speaker. */
final class StatementReader {

    private final Document document;
    private final Sides sides;
    private final List<List<Attribution>> speech;
    private final Continuation continuation;
    private final StatementMaker maker;

    /** @param speech what is said in each sentence, by sentence index */
    StatementReader(
            Document document,
            Sides sides,
            List<List<Attribution>> speech,
            Continuation continuation,
            StatementMaker maker) {
        this.document = document;
        this.sides = sides;
        this.speech = speech;
        this.continuation = continuation;
        this.maker = maker;
    }

    List<Statement> statements() {
        List<Statement> found = new ArrayList<>();
        Optional<Continuation.Speech> running = Optional.empty();
        for (Sentence sentence : document.sentences()) {
            Optional<Clause> clause = Clause.of(sentence);
            if (sentence.part().kind() == Part.Kind.CAPTION || clause.isEmpty()) {
                running = Optional.empty();
                continue;
            }
            Optional<Continuation.Speech> started = Optional.empty();
            for (Attribution attribution : speech.get(sentence.index())) {
                List<Actor> speakers = speakers(attribution);
                if (!speakers.isEmpty() && speaksForItself(attribution, speakers)) {
                    found.addAll(maker.statements(clause.get(), attribution, speakers, speech.get(sentence.index())));
                    started = Optional.of(new Continuation.Speech(attribution, speakers, sentence));
                }
            }
            if (started.isEmpty()) {
                started =
                        running.flatMap(before -> continuation.of(before, clause.get(), speech.get(sentence.index())));
                started.ifPresent(next -> found.addAll(maker.statements(
                        clause.get(), next.attribution(), next.speakers(), speech.get(sentence.index()))));
            }
            running = started;
        }
        return withoutRepeatingHeadlines(found);
    }

    private List<Actor> speakers(Attribution attribution) {
        return attribution
                .source()
                .flatMap(source -> Clause.of(document.sentences().get(source.sentence()))
                        .map(clause -> sides.speakers(clause, source.head())))
                .filter(actors -> actors.stream().allMatch(sides::isOfficial))
                .orElse(List.of());
    }

    /**
     * What is said inside somebody's speech is part of that speech: "Ada said her country opposed the plan" is one statement. Only when the
     * outer speaker tells what another side has said is it that side's statement as well.
     */
    private boolean speaksForItself(Attribution attribution, List<Actor> speakers) {
        List<Attribution> around = speech.get(attribution.sentence()).stream()
                .filter(outer -> outer != attribution
                        && outer.content().stream().anyMatch(span -> span.contains(attribution.cue())))
                .toList();
        return around.stream()
                .allMatch(outer -> attribution.construction() == Attribution.Construction.CLAUSE
                        && sides.sides(speakers).stream().noneMatch(sides.sides(speakers(outer))::contains)
                        && !speakers(outer).isEmpty());
    }

    /** A headline says again what the body says. */
    private List<Statement> withoutRepeatingHeadlines(List<Statement> all) {
        List<Statement> body =
                all.stream().filter(statement -> !isInHeadline(statement)).toList();
        return body.isEmpty() ? all : body;
    }

    private boolean isInHeadline(Statement statement) {
        return document.article().parts().stream()
                .filter(part -> part.kind() == Part.Kind.HEADLINE || part.kind() == Part.Kind.STANDFIRST)
                .anyMatch(part -> part.span().contains(statement.position().span()));
    }
}
