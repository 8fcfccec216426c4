package io.github.entente.cli;

import io.github.entente.actor.Place;
import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Deed;
import io.github.entente.event.Event;
import io.github.entente.event.Evidence;
import io.github.entente.event.Meeting;
import io.github.entente.event.Statement;
import io.github.entente.event.Topic;
import io.github.entente.event.Trace;
import io.github.entente.event.When;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a fact consists of, in words by name; what is empty is "-". */
final class FactWords {

    private static final String NONE = "-";
    private static final String EXAMPLE = "example";

    private final Article article;

    FactWords(Article article) {
        this.article = article;
    }

    static String kind(Event fact) {
        return fact instanceof Meeting ? "meeting" : fact instanceof Statement ? "statement" : "deed";
    }

    Map<String, String> of(Event fact) {
        Map<String, String> words = new LinkedHashMap<>();
        if (fact instanceof Meeting meeting) {
            words.put("who", MentionWords.actors(meeting.participants()));
            words.put("how", Trace.Signal.value(meeting.mode()) + ", " + Trace.Signal.value(meeting.status()));
            words.put("where", where(meeting.place(), meeting.beside()));
        } else if (fact instanceof Statement statement) {
            words.put("speaker", MentionWords.actors(statement.speakers()));
            words.put("behalf", MentionWords.actors(statement.behalf().stream().toList()));
            words.put("act", statement.act().key());
            words.put("addressee", MentionWords.actors(statement.addressees()));
            words.put("toward", MentionWords.actors(statement.toward()));
            words.put("topics", topics(statement));
            words.put("stance", Trace.Signal.value(statement.position().stance()));
            words.put("position", statement.position().span().in(article.text()));
            words.put("where", statement.venue().map(this::venue).orElse(NONE));
        } else if (fact instanceof Deed deed) {
            words.put("act", deed.act().key() + ", " + Trace.Signal.value(deed.status()));
            words.put("doer", MentionWords.actors(deed.doers()));
            words.put("target", MentionWords.actors(deed.targets()));
            words.put("where", where(deed.place(), Optional.empty()));
        }
        words.put("when", when(fact.when()));
        return words;
    }

    private String venue(Meeting meeting) {
        return "meeting of " + MentionWords.actors(meeting.participants()) + ", " + when(meeting.when());
    }

    private static String topics(Statement statement) {
        return statement.position().topics().isEmpty()
                ? NONE
                : statement.position().topics().stream().map(Topic::key).collect(Collectors.joining(", "));
    }

    private static String when(When when) {
        return when.temporal().map(Object::toString).orElse(NONE);
    }

    private static String where(Optional<Place> place, Optional<String> beside) {
        return Stream.of(
                        place.map(one -> one.names().en()).stream(),
                        beside.map(occasion -> "beside " + occasion).stream())
                .flatMap(some -> some)
                .reduce((one, other) -> one + ", " + other)
                .orElse(NONE);
    }

    static String confidence(Evidence evidence) {
        return String.format(Locale.ROOT, "%.2f", evidence.confidence());
    }

    static String signals(Trace trace) {
        return trace.signals().stream()
                .map(signal -> signal.name() + " " + signal.value())
                .collect(Collectors.joining(", "));
    }

    /** "speech.csv:88". */
    static String place(DataFile.Row row) {
        return row.file() + ":" + row.line();
    }

    /** What a row asks for and gives, as its cells have it. */
    static String pattern(DataFile.Row row) {
        return row.cells().entrySet().stream()
                .filter(cell ->
                        !cell.getKey().equals(EXAMPLE) && !cell.getValue().isEmpty())
                .map(cell -> cell.getKey() + ": " + cell.getValue())
                .collect(Collectors.joining(", "));
    }

    static Optional<String> example(DataFile.Row row) {
        return row.optional(EXAMPLE);
    }
}
