package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.article.Span;
import io.github.entente.event.Act;
import io.github.entente.event.Evidence;
import io.github.entente.event.Meeting;
import io.github.entente.event.Position;
import io.github.entente.event.Statement;
import io.github.entente.event.When;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.speech.Quotes;
import io.github.entente.event.speech.SpeechLexicon;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes statements of one attribution, one for each clause that says something by itself; their topics are found later, over all of the article. */
final class StatementMaker {

    private final Sides sides;
    private final WhenReader when;
    private final Venues venues;
    private final StatementTrace traces;
    private final ActReader acts;
    private final TowardReader toward;
    private final StanceReader stance;
    private final Audience audience;

    StatementMaker(
            SpeechLexicon lexicon, EventWords words, Sides sides, WhenReader when, Venues venues, Quotes quotes) {
        this.sides = sides;
        this.when = when;
        this.venues = venues;
        this.traces = new StatementTrace(sides, quotes);
        this.acts = new ActReader(lexicon, words, sides);
        this.toward = new TowardReader(sides, words);
        this.stance = new StanceReader(words);
        this.audience = new Audience(words, sides);
    }

    List<Statement> statements(Clause clause, Attribution attribution, List<Actor> speakers) {
        return positions(clause, attribution).stream()
                .map(said -> statement(clause, attribution, said.head(), said.span(), speakers))
                .toList();
    }

    /** Each clause by itself; an infinitive or a noun phrase with the word that makes it speech: "urged Japan to join". */
    private List<Positions.Position> positions(Clause clause, Attribution attribution) {
        return switch (attribution.construction()) {
            case INFINITIVE, NOUN, OWNED_NOUN ->
                attribution.clauses().stream()
                        .limit(1)
                        .map(head ->
                                new Positions.Position(head, attribution.cue().cover(attribution.cover())))
                        .toList();
            case CLAUSE, ACCORDING_TO, CONTINUED, MENTION ->
                new Positions(clause).of(pieces(attribution), attribution.clauses());
        };
    }

    /** The pieces that the reporting words split a speech into. */
    private static List<Span> pieces(Attribution attribution) {
        boolean split = attribution.content().stream().noneMatch(span -> span.overlaps(attribution.cue()))
                && attribution.cover().overlaps(attribution.cue());
        return split ? attribution.content() : List.of(attribution.cover());
    }

    private Statement statement(Clause clause, Attribution attribution, int head, Span span, List<Actor> speakers) {
        Set<Actor> own = sides.sides(speakers);
        List<Actor> addressees =
                attribution.addressee().map(who -> sides.meant(clause, who)).orElse(List.of());
        Optional<Meeting> venue = venues.of(clause.sentence(), speakers);
        Act act = acts.of(attribution, clause, head, own);
        List<Actor> towards = toward.of(clause, attribution, head, span, own, act, addressees, venue);
        Position position = new Position(span, List.of(), stance.of(clause.sentence(), span, act));
        boolean inferred = attribution.construction() == Attribution.Construction.CONTINUED;
        return new Statement(
                speakers,
                behalf(speakers),
                act,
                audience.of(clause, attribution, speakers, addressees, venue),
                towards,
                position,
                date(clause, attribution, venue),
                venue,
                List.of(Evidence.found(clause.sentence().span(), inferred, traces.of(clause, attribution))));
    }

    private Optional<Actor> behalf(List<Actor> speakers) {
        if (speakers.size() != 1 || speakers.get(0) instanceof Actor.State) {
            return Optional.empty();
        }
        return sides.side(speakers.get(0)).filter(side -> !side.equals(speakers.get(0)));
    }

    private When date(Clause clause, Attribution attribution, Optional<Meeting> venue) {
        if (attribution.construction() == Attribution.Construction.CONTINUED) {
            return venue.map(Meeting::when).orElse(When.UNKNOWN);
        }
        When said = when.at(clause, attribution.word(), WhenReader.Side.PAST, attribution.content());
        return said instanceof When.Unknown ? venue.map(Meeting::when).orElse(said) : said;
    }
}
