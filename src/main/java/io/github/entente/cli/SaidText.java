package io.github.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.entente.actor.Actor;
import io.github.entente.article.Article;
import io.github.entente.article.Span;
import io.github.entente.event.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said in one article, written down. */
final class SaidText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SaidText() {}

    /** One line of JSON. */
    static String json(Article article, List<Said> all) {
        Offsets offsets = new Offsets(article.text());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("doc_id", id(article));
        fields.put("text", article.text());
        fields.put(
                "attributions",
                all.stream().map(said -> json(article.text(), offsets, said)).toList());
        try {
            return JSON.writeValueAsString(fields) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The article's own id in a file of several; else the name of the source. */
    private static String id(Article article) {
        return article.name().substring(article.name().indexOf('#') + 1);
    }

    private static Map<String, Object> json(String text, Offsets offsets, Said said) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", spans(text, offsets, said.source()));
        fields.put("cue", spans(text, offsets, said.cue()));
        fields.put("content", spans(text, offsets, said.content()));
        fields.put("speakers", said.speakers().stream().map(Actor::name).toList());
        return fields;
    }

    private static List<Map<String, Object>> spans(String text, Offsets offsets, List<Span> spans) {
        return spans.stream()
                .map(span -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("start", offsets.of(span.start()));
                    fields.put("end", offsets.of(span.end()));
                    fields.put("text", span.in(text));
                    return fields;
                })
                .toList();
    }

    /** A line for each: article, source, cue, content. */
    static String tsv(Article article, List<Said> all) {
        return all.stream()
                .map(said -> String.join(
                        "\t",
                        article.name(),
                        words(article, said.source()),
                        words(article, said.cue()),
                        words(article, said.content()) + "\n"))
                .collect(Collectors.joining());
    }

    private static String words(Article article, List<Span> spans) {
        return spans.stream()
                .map(span -> Faults.oneLine(span.in(article.text())))
                .collect(Collectors.joining(" ... "));
    }

    /** The format counts Unicode characters, Java strings count UTF-16 units. */
    private record Offsets(String text) {

        int of(int unit) {
            return text.codePointCount(0, unit);
        }
    }
}
