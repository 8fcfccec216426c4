package io.github.entente.event.reading;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.actor.gazetteer.Atlas;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.KnownWord;
import io.github.entente.event.Meeting;
import io.github.entente.event.Said;
import io.github.entente.event.deed.DeedFinder;
import io.github.entente.event.meeting.MeetingFinder;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.speech.Quotes;
import io.github.entente.event.speech.SaidReader;
import io.github.entente.event.speech.Speech;
import io.github.entente.event.speech.SpeechFinder;
import io.github.entente.event.speech.SpeechLexicon;
import io.github.entente.event.statement.StatementFinder;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Language;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads who met whom, who stated what and who did what to whom off a document whose actors are known. May be used from several threads. */
public final class EventReader {

    /** Headline, caption and the first sentences of the story: they say when and who. */
    private static final int LEAD = 5;

    private final Function<String, Optional<Actor.State>> states;
    private final Function<String, Optional<Actor.State>> adjectives;
    private final Atlas atlas;
    private final EventWords words = EventWords.shipped();
    private final SpeechLexicon lexicon = SpeechLexicon.shipped();
    private final SpeechFinder finder = new SpeechFinder(lexicon, words);
    private final MeetingFinder meetings = new MeetingFinder(words);
    private final StatementFinder statements = new StatementFinder(lexicon, words);
    private final DeedFinder deeds;
    private final Confidence confidence = Confidence.shipped();
    private final Language language;

    /**
     * @param language the language documents are in: it knows their expressions of time
     * @param states the state of an ISO 3166-1 alpha-3 code
     * @param adjectives the state of an adjective or a name: "Japanese", "South Korean"
     * @param atlas the seats of states and the names of places
     * @throws io.github.entente.article.data.DataFileException if a file of words is wrong
     */
    public EventReader(
            Language language,
            Function<String, Optional<Actor.State>> states,
            Function<String, Optional<Actor.State>> adjectives,
            Atlas atlas) {
        this.atlas = atlas;
        this.states = states;
        this.adjectives = adjectives;
        this.deeds = new DeedFinder(words, adjectives);
        this.language = language;
    }

    /** Whether a sentence may tell of anything, or leads the article: only such sentences need a tree. */
    public boolean isWorthParsing(Sentence sentence) {
        return sentence.index() < LEAD
                || lexicon.mayReport(sentence)
                || meetings.mayTell(sentence)
                || deeds.mayTell(sentence)
                || words.mayContinue(sentence);
    }

    /** Meetings first, then statements, then deeds, each in the order of the text. */
    public List<Event> read(Document document, Cast cast) {
        Sides sides = new Sides(cast, states, adjectives, atlas, words);
        Quotes quotes = Quotes.of(document.article());
        Speech speech = Speech.of(document, finder, quotes);
        WhenReader when = new WhenReader(language, words, document, sides::isPersonalName, sides::sharePersons);
        List<Meeting> met = meetings.in(document, sides, speech.sentences(), when).stream()
                .map(confidence::weigh)
                .toList();
        List<Event> events = new ArrayList<>(met);
        statements
                .in(document, sides, speech, quotes, when, met)
                .forEach(statement -> events.add(confidence.weigh(statement)));
        deeds.in(document, sides, speech.sentences(), when).forEach(deed -> events.add(confidence.weigh(deed)));
        return events;
    }

    /** The words of a sentence that may tell something, whether or not they do there. */
    public List<KnownWord> known(Sentence sentence) {
        return Clause.of(sentence).stream()
                .flatMap(clause -> sentence.tokens().stream().map(token -> known(clause, token)))
                .filter(word -> !word.rows().isEmpty())
                .toList();
    }

    private KnownWord known(Clause clause, Token token) {
        Stream<DataFile.Row> rows = Stream.of(
                        lexicon.rowsAt(clause, token.index()),
                        meetings.rowsAt(clause, token.index()),
                        deeds.rowsAt(clause, token.index()))
                .flatMap(List::stream);
        return new KnownWord(token.span(), rows.toList());
    }

    /** All that anybody says, official or not, in the order of the text. */
    public List<Said> said(Document document, Cast cast) {
        Quotes quotes = Quotes.of(document.article());
        return new SaidReader(document, new Sides(cast, states, adjectives, atlas, words), quotes)
                .of(Speech.of(document, finder, quotes));
    }
}
