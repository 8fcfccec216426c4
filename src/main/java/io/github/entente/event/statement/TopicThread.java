package io.github.entente.event.statement;

import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Topic;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Follows what an article is about from statement to statement: many say "the case" or nothing at all of their topic. */
final class TopicThread {

    private final TopicReader reader;
    private final EventWords words;
    private final List<Topic> headline;
    /** "case" -> the topics it was last used with. */
    private final Map<String, List<Topic>> spokenOf = new HashMap<>();

    private List<Topic> last = List.of();
    private Part lastPart;

    TopicThread(Document document, TopicReader reader, EventWords words) {
        this.reader = reader;
        this.words = words;
        this.headline = document.sentences().stream()
                .filter(sentence -> sentence.part().kind() == Part.Kind.HEADLINE)
                .flatMap(sentence -> reader.of(sentence, sentence.span()).stream())
                .distinct()
                .toList();
        this.lastPart = new Part(Part.Kind.META, Span.of(0, 0));
    }

    /**
     * The topics of a position: of its words, of its sentence, of what it points back to, of its paragraph so far, or of the headline: the first
     * of these that has any.
     */
    List<Topic> of(Clause clause, Span span) {
        Sentence sentence = clause.sentence();
        List<String> pointers = sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .filter(lemma -> words.has("anaphor", lemma))
                .toList();
        List<Topic> named = first(List.of(() -> reader.of(sentence, span), () -> reader.of(sentence, sentence.span())));
        if (named.isEmpty()) {
            Stream<Supplier<List<Topic>>> pointedTo =
                    pointers.stream().map(pointer -> () -> spokenOf.getOrDefault(pointer, List.of()));
            boolean goesOn = sentence.part().equals(lastPart) || !pointers.isEmpty();
            Stream<Supplier<List<Topic>>> around = Stream.of(() -> goesOn ? last : List.of(), () -> headline);
            return first(Stream.concat(pointedTo, around).toList());
        }
        pointers.forEach(pointer -> spokenOf.put(pointer, named));
        last = named;
        lastPart = sentence.part();
        return named;
    }

    private static List<Topic> first(List<Supplier<List<Topic>>> attempts) {
        return attempts.stream()
                .map(Supplier::get)
                .filter(topics -> !topics.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
