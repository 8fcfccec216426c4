package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.article.Part;
import io.github.entente.event.Meeting;
import io.github.entente.event.Statement;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.speech.Speech;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
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
    private final Speech speech;
    private final Continuation continuation;
    private final StatementMaker maker;
    private final EventWords words;
    private final Implied implied;
    private final Transcript transcript;

    StatementReader(
            Document document,
            Sides sides,
            Speech speech,
            Continuation continuation,
            StatementMaker maker,
            EventWords words,
            List<Meeting> meetings) {
        this.document = document;
        this.sides = sides;
        this.speech = speech;
        this.continuation = continuation;
        this.maker = maker;
        this.words = words;
        this.implied = new Implied(document, sides, words, meetings);
        this.transcript = new Transcript(
                document,
                sides,
                words,
                index -> speech.in(index).stream().map(this::speakers).toList());
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
            for (Attribution attribution : speech.in(sentence.index())) {
                List<Actor> known = speakers(attribution);
                List<Actor> named = known.isEmpty() && !isInsideSpeech(attribution)
                        ? implied.of(clause.get(), attribution, running, found)
                        : known;
                if (!named.isEmpty() && speaksForItself(attribution, named)) {
                    Continuation.Speech told = speech(running, attribution, named, sentence, clause.get());
                    found.addAll(maker.statements(clause.get(), told.attribution(), told.speakers()));
                    started = Optional.of(told);
                }
            }
            if (started.isEmpty()) {
                started = running.flatMap(before -> continuation.of(before, clause.get(), speech.in(sentence.index())));
                started.ifPresent(
                        next -> found.addAll(maker.statements(clause.get(), next.attribution(), next.speakers())));
            }
            if (started.isEmpty()) {
                started = transcript
                        .said(clause.get())
                        .map(said -> new Continuation.Speech(said, transcript.speakers(sentence), sentence));
                started.ifPresent(
                        next -> found.addAll(maker.statements(clause.get(), next.attribution(), next.speakers())));
            }
            running = started;
        }
        return withoutRepeatingHeadlines(found);
    }

    /** "Ada said <i>it was hoped</i> that": whoever hopes, it is Ada who says so. */
    private boolean isInsideSpeech(Attribution attribution) {
        return attribution.source().isEmpty()
                && speech.in(attribution.sentence()).stream()
                        .anyMatch(outer -> outer != attribution
                                && outer.holds(attribution)
                                && !speakers(outer).isEmpty());
    }

    private Continuation.Speech speech(
            Optional<Continuation.Speech> running,
            Attribution attribution,
            List<Actor> named,
            Sentence sentence,
            Clause clause) {
        return running.filter(before -> continuation.isToldAsState(before, attribution, named, clause))
                .map(before -> new Continuation.Speech(attribution.continued(), before.speakers(), sentence))
                .orElseGet(() -> new Continuation.Speech(attribution, named, sentence));
    }

    private List<Actor> speakers(Attribution attribution) {
        return attribution
                .source()
                .flatMap(source -> Clause.of(document.sentences().get(source.sentence()))
                        .map(clause -> speakers(clause, source.head(), attribution)))
                .filter(actors -> actors.stream().allMatch(sides::isOfficial))
                .orElse(List.of());
    }

    private List<Actor> speakers(Clause clause, int head, Attribution attribution) {
        List<Actor> named = sides.speakers(clause, head);
        boolean document = named.isEmpty()
                && words.has("document", clause.lemma(head))
                && attribution.sentence() == clause.sentence().index();
        return document ? signatories(clause, attribution) : named;
    }

    /** "The declaration says that <i>Rome and Cairo</i> will hold talks": a paper speaks for those it binds together. */
    private List<Actor> signatories(Clause clause, Attribution attribution) {
        return attribution.clauses().stream()
                .limit(1)
                .flatMap(main -> clause.anySubject(main).stream())
                .map(who -> sides.meant(clause, who))
                .filter(actors -> actors.size() > 1 && actors.stream().allMatch(Actor.State.class::isInstance))
                .findFirst()
                .orElse(List.of());
    }

    /**
     * What is said inside somebody's speech is part of that speech: "Ada said her country opposed the plan" is one statement. Only when the
     * outer speaker tells what another side has said is it that side's statement as well.
     */
    private boolean speaksForItself(Attribution attribution, List<Actor> speakers) {
        List<Attribution> here = speech.in(attribution.sentence());
        boolean told = here.stream()
                .filter(outer -> outer != attribution && outer.holds(attribution))
                .filter(outer -> !isToldBy(outer, attribution))
                .filter(outer -> !isAside(outer, attribution))
                .filter(outer -> !isSetAgainst(attribution, outer))
                .allMatch(outer -> isOtherSides(attribution, speakers, outer)
                        || isReportOf(outer, attribution, speakers)
                        || isHeardOf(outer, attribution, speakers));
        boolean reports = here.stream()
                .filter(inner -> inner != attribution && attribution.holds(inner))
                .anyMatch(inner -> isReportOf(attribution, inner, speakers(inner)));
        return told && !reports;
    }

    /** "Rome reserves the right to answer in kind, <i>she warned</i>": who tells the whole sentence is inside nothing that it says. */
    private static boolean isToldBy(Attribution told, Attribution trailing) {
        return trailing.holds(told)
                && trailing.construction() == Attribution.Construction.CLAUSE
                && trailing.cue().start() > told.cue().end();
    }

    /** "Ada announced that Rome was expelling ten diplomats who, <i>in her words</i>, had spied", "according to her office": a phrase beside it. */
    private static boolean isAside(Attribution phrase, Attribution told) {
        return phrase.construction() == Attribution.Construction.ACCORDING_TO && told.holds(phrase);
    }

    /** "Diplomats say that he may fail, <i>although Bo said</i> that he would not": the reporter's own words between the two. */
    private boolean isSetAgainst(Attribution inner, Attribution outer) {
        return Clause.of(document.sentences().get(inner.sentence())).stream()
                .anyMatch(clause -> inner.word() >= 0
                        && clause.tree().is(inner.word(), "advcl")
                        && clause.tree().children(inner.word(), "mark").stream()
                                .anyMatch(mark -> words.has("contrast", clause.lemma(mark))
                                        && clause.sentence()
                                                        .tokens()
                                                        .get(mark)
                                                        .span()
                                                        .start()
                                                > outer.cue().end()));
    }

    private boolean isOtherSides(Attribution inner, List<Actor> speakers, Attribution outer) {
        List<Actor> reporting = speakers(outer);
        boolean ownWords = inner.construction() == Attribution.Construction.CLAUSE
                || inner.construction() == Attribution.Construction.INFINITIVE
                        && speakers.stream().allMatch(Actor.Person.class::isInstance);
        return ownWords
                && !reporting.isEmpty()
                && sides.sides(speakers).stream().noneMatch(sides.sides(reporting)::contains);
    }

    /**
     * "The minister conveyed his concern, people familiar with the talks said": whoever tells has no position of their own. Where a state is what
     * their whole sentence is about ("Rome wants peace, a researcher said"), it is their opinion of it.
     */
    private boolean isHeardOf(Attribution outer, Attribution inner, List<Actor> speakers) {
        return speakers(outer).isEmpty()
                && (!inner.isMainWordOf(outer) || speakers.stream().allMatch(Actor.Person.class::isInstance));
    }

    /** "The president told her that ..., his spokesman said": an office reports what its persons said, and they are the speakers. */
    private boolean isReportOf(Attribution outer, Attribution inner, List<Actor> speakers) {
        boolean tells = inner.construction() == Attribution.Construction.CLAUSE
                || inner.construction() == Attribution.Construction.INFINITIVE
                || inner.construction() == Attribution.Construction.NOUN;
        return inner.isMainWordOf(outer)
                && tells
                && !speakers.isEmpty()
                && speakers.stream().allMatch(Actor.Person.class::isInstance)
                && speakers(outer).stream().noneMatch(speakers::contains)
                && (speakers(outer).isEmpty()
                        || speakers(outer).stream().allMatch(Actor.Organisation.class::isInstance)
                        || sides.sides(speakers(outer)).stream().anyMatch(sides.sides(speakers)::contains));
    }

    /** A headline says again what the body says. */
    private List<Statement> withoutRepeatingHeadlines(List<Statement> all) {
        List<Statement> body =
                all.stream().filter(statement -> !isInHeadline(statement)).toList();
        return all.stream()
                .filter(statement -> body.contains(statement) || body.stream().noneMatch(told -> says(told, statement)))
                .toList();
    }

    /** The same side doing the same: a headline's words for the body's. */
    private boolean says(Statement told, Statement headline) {
        return sides.sides(told.speakers()).containsAll(sides.sides(headline.speakers()))
                && (told.act().equals(headline.act())
                        || words.has("plain", headline.act().key())
                        || told.position().stance() == headline.position().stance());
    }

    private boolean isInHeadline(Statement statement) {
        return document.article().parts().stream()
                .filter(part -> part.kind() == Part.Kind.HEADLINE || part.kind() == Part.Kind.STANDFIRST)
                .anyMatch(part -> part.span().contains(statement.position().span()));
    }
}
