package io.github.entente.event.statement;

import io.github.entente.event.Meeting;
import io.github.entente.event.Statement;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.speech.Quotes;
import io.github.entente.event.speech.Speech;
import io.github.entente.event.speech.SpeechLexicon;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Document;
import java.util.List;

/** Finds the statements of an article: what officials say in it, and what that amounts to. */
public final class StatementFinder {

    private final TopicReader topics = TopicReader.shipped();
    private final TopicLikeness likeness = new TopicLikeness();
    private final TopicWeights weights = TopicWeights.shipped();
    private final SpeechLexicon lexicon;
    private final EventWords words;

    public StatementFinder(SpeechLexicon lexicon, EventWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** @param meetings those of the article, at which something may have been stated */
    public List<Statement> in(
            Document document, Sides sides, Speech speech, Quotes quotes, WhenReader when, List<Meeting> meetings) {
        StatementMaker maker = new StatementMaker(lexicon, words, sides, when, new Venues(meetings, sides), quotes);
        return new TopicThread(document, topics, likeness, weights)
                .through(new StatementReader(
                                document,
                                sides,
                                speech,
                                new Continuation(words, sides, quotes, when.moments()),
                                maker,
                                words,
                                meetings)
                        .statements());
    }
}
