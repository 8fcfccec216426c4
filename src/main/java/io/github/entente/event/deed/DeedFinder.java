package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Deed;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the deeds of an article: reads each telling, and makes one of those that tell the same. */
public final class DeedFinder {

    private final DeedLexicon lexicon = DeedLexicon.shipped();
    private final EventWords words;
    private final Function<String, Optional<Actor.State>> adjectives;

    /** @param adjectives the state of an adjective or a name of one word: "Japanese" */
    public DeedFinder(EventWords words, Function<String, Optional<Actor.State>> adjectives) {
        this.words = words;
        this.adjectives = adjectives;
    }

    /** The rows of deeds.csv that have a word in a construction like this one. */
    public List<DataFile.Row> rowsAt(Clause clause, int word) {
        return lexicon.at(clause, word).stream().map(DeedCue::row).toList();
    }

    /** Whether a sentence may tell of a deed. */
    public boolean mayTell(Sentence sentence) {
        return lexicon.mayTell(sentence);
    }

    /** @param speech what is said in each sentence */
    public List<Deed> in(Document document, Sides sides, List<List<Attribution>> speech, WhenReader when) {
        DeedReader reader = new DeedReader(lexicon, words, when, adjectives);
        Lately lately = new Lately(document, speech, when, words);
        return new DeedMerger(sides, document.article().published().map(published -> published.date()))
                .merged(reader.in(document, sides, speech), lately).stream()
                        .map(lately::dated)
                        .toList();
    }
}
