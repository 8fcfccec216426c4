package io.github.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.article.Span;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.Evidence;
import io.github.entente.event.KnownWord;
import io.github.entente.event.Said;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import io.github.entente.pipeline.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way from sentences to facts, for programs. */
final class ExplanationJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Explanation explanation;
    private final String text;
    private final MentionWords mentions;
    private final FactWords facts;

    private ExplanationJson(Explanation explanation) {
        this.explanation = explanation;
        this.text = explanation.document().article().text();
        this.mentions = new MentionWords(
                explanation.document().article(), explanation.account().cast());
        this.facts = new FactWords(explanation.document().article());
    }

    static String of(Explanation explanation) {
        try {
            return JSON.writeValueAsString(new ExplanationJson(explanation).fields()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("article", explanation.document().article().name());
        fields.put(
                "sentences",
                explanation.document().sentences().stream().map(this::sentence).toList());
        fields.put(
                "facts", explanation.account().events().stream().map(this::fact).toList());
        return fields;
    }

    private Map<String, Object> sentence(Sentence sentence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", sentence.span().in(text));
        fields.put(
                "tokens",
                sentence.tokens().stream().map(token -> token(sentence, token)).toList());
        fields.put(
                "mentions",
                explanation.account().cast().in(sentence.index()).stream()
                        .map(this::mention)
                        .toList());
        fields.put(
                "speech",
                explanation.said().stream()
                        .filter(said -> said.cue().stream().anyMatch(sentence.span()::contains))
                        .map(this::said)
                        .toList());
        fields.put(
                "patterns",
                explanation.known().stream()
                        .filter(word -> sentence.span().contains(word.word()))
                        .map(this::known)
                        .toList());
        return fields;
    }

    private Map<String, Object> token(Sentence sentence, Token token) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("word", token.text());
        fields.put("lemma", token.lemma());
        fields.put("tag", token.tag());
        sentence.tree().ifPresent(tree -> {
            fields.put("dependency", tree.relation(token.index()));
            fields.put("head", tree.head(token.index()));
        });
        return fields;
    }

    private Map<String, Object> mention(Mention mention) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("words", mention.span().in(text));
        fields.put("kind", MentionWords.kind(mention));
        fields.put("actors", mention.actors().stream().map(Actor::name).toList());
        fields.put("confidence", mention.confidence());
        fields.put("why", mentions.why(mention));
        return fields;
    }

    private Map<String, Object> said(Said said) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", words(said.source()));
        fields.put("cue", words(said.cue()));
        fields.put("content", words(said.content()));
        fields.put("official", said.official());
        return fields;
    }

    private Map<String, Object> known(KnownWord word) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("word", word.word().in(text));
        fields.put("rows", word.rows().stream().map(FactWords::place).toList());
        return fields;
    }

    private Map<String, Object> fact(Event event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", FactWords.kind(event));
        fields.putAll(facts.of(event));
        fields.put("evidence", event.evidence().stream().map(this::evidence).toList());
        return fields;
    }

    private Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Optional<DataFile.Row> row = evidence.trace().row();
        fields.put("words", evidence.span().in(text));
        fields.put("confidence", evidence.confidence());
        fields.put("inferred", evidence.inferred());
        fields.put("signals", FindingJson.signals(evidence.trace()));
        fields.put("cue", evidence.trace().cue().map(cue -> cue.in(text)).orElse(null));
        fields.put("row", row.map(FactWords::place).orElse(null));
        fields.put("pattern", row.map(FactWords::pattern).orElse(null));
        fields.put("example", row.flatMap(FactWords::example).orElse(null));
        return fields;
    }

    private List<String> words(List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }
}
