package io.github.entente.event;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.language.Document;
import io.github.entente.language.Language;
import io.github.entente.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads who met whom, who stated what and who did what to whom off a document whose actors are known. May be used from several threads. */
public final class EventReader {

    /** Headline, caption and the first sentences of the story: they say when and who. */
    private static final int LEAD = 5;

    private final Function<String, Optional<Actor.State>> states;
    private final Function<String, Optional<Actor.State>> adjectives;
    private final EventWords words = EventWords.shipped();
    private final SpeechLexicon speechLexicon = SpeechLexicon.shipped();
    private final MeetingLexicon meetingLexicon = MeetingLexicon.shipped();
    private final DeedLexicon deedLexicon = DeedLexicon.shipped();
    private final TopicReader topics = TopicReader.shipped();
    private final TopicLikeness likeness = new TopicLikeness();
    private final TopicWeights topicWeights = TopicWeights.shipped();
    private final Confidence confidence = Confidence.shipped();
    private final SpeechFinder finder = new SpeechFinder(speechLexicon, words);
    private final Language language;

    /**
     * @param language the language documents are in: it knows their expressions of time
     * @param states the state of an ISO 3166-1 alpha-3 code
     * @param adjectives the state of an adjective or a name: "Japanese", "South Korean"
     * @throws io.github.entente.article.DataFileException if a file of words is wrong
     */
    public EventReader(
            Language language,
            Function<String, Optional<Actor.State>> states,
            Function<String, Optional<Actor.State>> adjectives) {
        this.states = states;
        this.adjectives = adjectives;
        this.language = language;
    }

    /** Whether a sentence may tell of anything, or leads the article: only such sentences need a tree. */
    public boolean isWorthParsing(Sentence sentence) {
        return sentence.index() < LEAD
                || speechLexicon.mayReport(sentence)
                || meetingLexicon.mayTell(sentence)
                || deedLexicon.mayTell(sentence)
                || words.mayContinue(sentence);
    }

    /** Meetings first, then statements, then deeds, each in the order of the text. */
    public List<Event> read(Document document, Cast cast) {
        Sides sides = new Sides(cast, states, words);
        Quotes quotes = Quotes.of(document.article());
        Speech speech = Speech.of(document, finder, quotes);
        WhenReader when = new WhenReader(language, words, document);
        List<Meeting> meetings = new MeetingFinder(meetingLexicon, words).in(document, sides, speech.sentences(), when);
        StatementMaker maker =
                new StatementMaker(speechLexicon, words, sides, when, new Venues(meetings, sides), confidence);
        List<Event> events = new ArrayList<>(meetings);
        events.addAll(new TopicThread(document, topics, likeness, topicWeights)
                .through(new StatementReader(document, sides, speech, new Continuation(words, sides, quotes), maker)
                        .statements()));
        DeedReader deeds = new DeedReader(deedLexicon, words, when, adjectives);
        events.addAll(new DeedMerger(sides).merged(deeds.in(document, sides, speech.sentences())));
        return events;
    }

    /** All that anybody says, official or not, in the order of the text. */
    public List<Said> said(Document document, Cast cast) {
        Quotes quotes = Quotes.of(document.article());
        return new SaidReader(document, new Sides(cast, states, words), quotes).of(Speech.of(document, finder, quotes));
    }
}
