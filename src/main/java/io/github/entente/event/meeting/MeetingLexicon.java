package io.github.entente.event.meeting;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.Meeting;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which English tells of meetings: meetings.csv. */
final class MeetingLexicon {

    private final Map<MeetingCue.Kind, Map<String, List<MeetingCue>>> cues;

    private MeetingLexicon(List<DataFile.Row> rows) {
        Map<MeetingCue.Kind, Map<String, List<MeetingCue>>> all = new EnumMap<>(MeetingCue.Kind.class);
        for (DataFile.Row row : rows) {
            MeetingCue cue = cue(row);
            List<MeetingCue> same = all.computeIfAbsent(cue.kind(), kind -> new HashMap<>())
                    .computeIfAbsent(cue.lemma(), lemma -> new ArrayList<>());
            if (same.stream().anyMatch(other -> other.needs().equals(cue.needs()))) {
                throw row.error(
                        "\"" + cue.lemma() + "\" is a " + row.text("kind") + " already; leave one of the rows out");
            }
            same.add(cue);
        }
        cues = Map.copyOf(all);
    }

    static MeetingLexicon shipped() {
        return new MeetingLexicon(DataFile.read(Event.class, "meetings.csv"));
    }

    private static MeetingCue cue(DataFile.Row row) {
        return new MeetingCue(
                row.text("lemma"),
                value(MeetingCue.Kind.values(), row, "kind", row.text("kind")),
                new LinkedHashSet<>(row.list("with")), // in the order of the row, in which they are asked for
                Set.copyOf(row.list("needs")),
                Set.copyOf(row.list("not")),
                row.optional("who").filter("persons"::equals).isPresent(),
                row.optional("who").filter("bodies"::equals).isPresent(),
                row.optional("mode").map(mode -> value(Meeting.Mode.values(), row, "mode", mode)),
                Optional.of(row));
    }

    private static <E extends Enum<E>> E value(E[] values, DataFile.Row row, String column, String text) {
        return Arrays.stream(values)
                .filter(value ->
                        value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
                .findFirst()
                .orElseThrow(() -> row.error("\"" + text + "\" is no " + column + "; write one of "
                        + Arrays.toString(values).toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** The plain row of a verb. */
    Optional<MeetingCue> row(String lemma) {
        return all(MeetingCue.Kind.VERB, lemma).findFirst();
    }

    /** The rows that a verb of a clause may be, whose needed words stand beside it. */
    List<MeetingCue> ofVerb(Clause clause, int verb) {
        List<MeetingCue> rows = Arrays.stream(MeetingCue.Kind.values())
                .filter(MeetingCue.Kind::isVerb)
                .flatMap(kind -> all(kind, clause.lemma(verb)))
                .toList();
        if (rows.isEmpty()) {
            return rows;
        }
        // "called in Bo": the parser takes the particle for a preposition
        Set<String> own = lemmas(
                clause,
                Stream.concat(
                        clause.tree().children(verb).stream(),
                        Stream.of(Math.min(verb + 1, clause.sentence().tokens().size() - 1))));
        Set<String> below = lemmas(
                clause,
                clause.tree().children(verb).stream()
                        .filter(child -> !clause.tree().is(child, "mark"))
                        .flatMap(child -> Stream.concat(Stream.of(child), clause.tree().children(child).stream()))
                        .filter(child -> !clause.tree().is(child, "cc"))); // "saw Bo as well as Cy"

        List<MeetingCue> fitting = rows.stream()
                .filter(cue -> cue.needs().isEmpty() || cue.needs().stream().anyMatch(own::contains))
                .filter(cue -> cue.not().stream().noneMatch(below::contains))
                .sorted((one, other) ->
                        Boolean.compare(one.needs().isEmpty(), other.needs().isEmpty()))
                .toList();
        // "called on Bo" is no call
        boolean governs = fitting.stream().anyMatch(cue -> isFollowed(clause, verb, cue));
        return fitting.stream()
                .filter(cue -> !governs || !cue.needs().isEmpty() || isFollowed(clause, verb, cue))
                .toList();
    }

    /** Whether the preposition of a row stands right behind its verb. */
    private static boolean isFollowed(Clause clause, int verb, MeetingCue cue) {
        int next = verb + 1;
        return next < clause.sentence().tokens().size() && cue.with().contains(clause.lemma(next));
    }

    private static Set<String> lemmas(Clause clause, Stream<Integer> words) {
        return words.map(clause::lemma).collect(Collectors.toSet());
    }

    /** The rows that a noun of a clause is, under the verb it hangs on: a meeting before a visit. */
    List<MeetingCue> ofNoun(Clause clause, int noun, int verb) {
        return Stream.of(
                        all(MeetingCue.Kind.NOUN, hyphenated(clause, noun)),
                        all(MeetingCue.Kind.NOUN, clause.lemma(noun)),
                        all(MeetingCue.Kind.NOUN_VISITING, clause.lemma(noun)))
                .flatMap(rows -> rows)
                .filter(cue -> cue.needs().isEmpty() || cue.needs().contains(clause.lemma(verb)))
                .distinct()
                .toList();
    }

    /** "tete-a-tete", which the tokenizer cuts at its hyphens. */
    private static String hyphenated(Clause clause, int noun) {
        StringBuilder whole = new StringBuilder(clause.lemma(noun));
        for (int at = noun; at > 1 && clause.token(at - 1).tag().equals("HYPH"); at -= 2) {
            whole.insert(0, clause.lemma(at - 2) + "-");
        }
        return whole.toString();
    }

    private Stream<MeetingCue> all(MeetingCue.Kind kind, String lemma) {
        return cues.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of()).stream();
    }

    boolean is(MeetingCue.Kind kind, String lemma) {
        return all(kind, lemma).findAny().isPresent();
    }

    boolean mayTell(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::lemma)
                .map(lemma -> lemma.toLowerCase(Locale.ROOT))
                .anyMatch(lemma -> Arrays.stream(MeetingCue.Kind.values())
                        .filter(kind -> kind.isVerb() || kind.isNoun())
                        .anyMatch(kind -> is(kind, lemma)));
    }
}
