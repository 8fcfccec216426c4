package io.github.entente.event;

import io.github.entente.article.DataFile;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.List;
import java.util.stream.Stream;

/** Finds the words of a sentence that stand in a file of patterns. */
final class KnownWords {

    private final SpeechLexicon speech;
    private final MeetingLexicon meetings;
    private final DeedLexicon deeds;

    KnownWords(SpeechLexicon speech, MeetingLexicon meetings, DeedLexicon deeds) {
        this.speech = speech;
        this.meetings = meetings;
        this.deeds = deeds;
    }

    List<KnownWord> in(Sentence sentence) {
        return Clause.of(sentence).stream()
                .flatMap(clause -> sentence.tokens().stream().map(token -> known(clause, token)))
                .filter(word -> !word.rows().isEmpty())
                .toList();
    }

    private KnownWord known(Clause clause, Token token) {
        int word = token.index();
        Stream<Cue> said = token.isVerb()
                ? Stream.concat(
                        speech.verb(clause, word).stream(), speech.of(Cue.Pos.CARRIER, clause.lemma(word)).stream())
                : speech.of(token.isNoun() ? Cue.Pos.NOUN : Cue.Pos.ADJECTIVE, clause.lemma(word)).stream();
        Stream<MeetingCue> met = token.isVerb()
                ? meetings.ofVerb(clause, word).stream()
                : token.isNoun()
                        ? meetings
                                .ofNoun(clause, word, Math.max(0, clause.tree().head(word)))
                                .stream()
                        : Stream.empty();
        Stream<DataFile.Row> rows = Stream.of(
                        said.map(Cue::row),
                        met.flatMap(cue -> cue.row().stream()),
                        deeds.at(clause, word).stream().map(DeedCue::row))
                .flatMap(some -> some);
        return new KnownWord(token.span(), rows.toList());
    }
}
