package io.github.entente.event;

import io.github.entente.article.DataFile;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words by which English tells of meetings: meetings.csv. */
final class MeetingLexicon {

    private final Map<MeetingCue.Kind, Map<String, MeetingCue>> cues;

    private MeetingLexicon(List<DataFile.Row> rows) {
        Map<MeetingCue.Kind, Map<String, MeetingCue>> all = new EnumMap<>(MeetingCue.Kind.class);
        for (DataFile.Row row : rows) {
            MeetingCue cue = cue(row);
            if (all.computeIfAbsent(cue.kind(), kind -> new HashMap<>()).put(cue.lemma(), cue) != null) {
                throw row.error(
                        "\"" + cue.lemma() + "\" is a " + row.text("kind") + " already; leave one of the rows out");
            }
        }
        cues = Map.copyOf(all);
    }

    static MeetingLexicon shipped() {
        return new MeetingLexicon(DataFile.read(MeetingLexicon.class, "meetings.csv"));
    }

    private static MeetingCue cue(DataFile.Row row) {
        return new MeetingCue(
                row.text("lemma"),
                value(MeetingCue.Kind.values(), row, "kind", row.text("kind")),
                row.optional("mode").map(mode -> value(Meeting.Mode.values(), row, "mode", mode)));
    }

    private static <E extends Enum<E>> E value(E[] values, DataFile.Row row, String column, String text) {
        return Arrays.stream(values)
                .filter(value ->
                        value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
                .findFirst()
                .orElseThrow(() -> row.error("\"" + text + "\" is no " + column + "; write one of "
                        + Arrays.toString(values).toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    Optional<MeetingCue> of(MeetingCue.Kind kind, String lemma) {
        return Optional.ofNullable(cues.getOrDefault(kind, Map.of()).get(lemma));
    }

    boolean is(MeetingCue.Kind kind, String lemma) {
        return of(kind, lemma).isPresent();
    }

    boolean mayTell(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::lemma)
                .map(lemma -> lemma.toLowerCase(Locale.ROOT))
                .anyMatch(lemma -> is(MeetingCue.Kind.VERB, lemma)
                        || is(MeetingCue.Kind.VERB_WITH, lemma)
                        || is(MeetingCue.Kind.VERB_TOGETHER, lemma)
                        || is(MeetingCue.Kind.NOUN, lemma));
    }
}
