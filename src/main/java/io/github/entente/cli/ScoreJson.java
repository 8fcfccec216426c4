package io.github.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.entente.actor.Mention;
import io.github.entente.event.reading.Confidence;
import io.github.entente.pipeline.evaluation.ArticleScore;
import io.github.entente.pipeline.evaluation.Constructions;
import io.github.entente.pipeline.evaluation.Count;
import io.github.entente.pipeline.evaluation.Count.Marks;
import io.github.entente.pipeline.evaluation.DeedScores;
import io.github.entente.pipeline.evaluation.Evaluation;
import io.github.entente.pipeline.evaluation.Finding;
import io.github.entente.pipeline.evaluation.MarkedLine;
import io.github.entente.pipeline.evaluation.MentionScores;
import io.github.entente.pipeline.evaluation.Recheck;
import io.github.entente.pipeline.evaluation.Reliability;
import io.github.entente.pipeline.evaluation.Scores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Scores for programs. A share of nothing is null. */
final class ScoreJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ScoreJson() {}

    static String of(Evaluation evaluation) {
        return of(evaluation, Optional.empty());
    }

    static String of(Evaluation evaluation, Optional<Recheck> recheck) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("inAll", scores(evaluation.inAll()));
        root.put("confidence", byKind(kind -> confidence(evaluation.reliability(kind))));
        root.put("constructions", constructions(evaluation));
        root.put(
                "articles",
                evaluation.articles().stream().map(ScoreJson::article).toList());
        root.put("failures", evaluation.failures());
        recheck.ifPresent(again -> root.put("corrections", corrections(again)));
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> corrections(Recheck recheck) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Recheck.Figure figure : recheck.figures()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("judged", figure.judged());
            one.put("readAgain", figure.read());
            one.put("stillGiven", figure.given());
            fields.put(figure.kind() + "s", one);
        }
        return fields;
    }

    private static Map<String, Object> article(ArticleScore score) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("article", score.article());
        fields.putAll(scores(score.scores()));
        fields.put("findings", score.findings().stream().map(FindingJson::of).toList());
        return fields;
    }

    private static Map<String, Object> scores(Scores scores) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("actors", count(scores.actors()));
        fields.put("meetings", count(scores.meetings()));
        fields.put("place", marks(scores.place()));
        fields.put("statements", count(scores.statements()));
        fields.put("act", marks(scores.act()));
        fields.put("toward", marks(scores.toward()));
        fields.put("topic", marks(scores.topic()));
        fields.put("topics", count(scores.topics()));
        fields.put("stance", marks(scores.stance()));
        fields.put("addressee", marks(scores.addressee()));
        fields.put("mentions", mentions(scores.mentions()));
        fields.put("deeds", deeds(scores.deeds()));
        return fields;
    }

    private static Map<String, Object> deeds(DeedScores scores) {
        Map<String, Object> fields = count(scores.found());
        fields.put("date", marks(scores.date()));
        fields.put("place", marks(scores.place()));
        return fields;
    }

    private static Map<String, Object> mentions(MentionScores scores) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (Mention.Kind kind : Mention.Kind.values()) {
            if (scores.resolved().containsKey(kind)) {
                kinds.put(
                        MarkedLine.word(kind),
                        mentions(scores.resolved().get(kind), scores.links().get(kind)));
            }
        }
        kinds.put("inAll", mentions(scores.allResolved(), scores.allLinks()));
        return kinds;
    }

    private static Map<String, Object> mentions(Marks resolved, Count links) {
        Map<String, Object> fields = marks(resolved);
        fields.put("links", count(links));
        return fields;
    }

    private static Map<String, Object> byKind(Function<Confidence.Kind, Object> value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Confidence.Kind kind : Confidence.Kind.values()) {
            fields.put(ScoreTable.plural(kind), value.apply(kind));
        }
        return fields;
    }

    private static List<Map<String, Object>> confidence(Reliability reliability) {
        return reliability.bands().stream()
                .map(band -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("from", band.from());
                    fields.put("to", band.to());
                    fields.put("facts", band.facts());
                    fields.put("promised", band.facts() == 0 ? null : band.promised());
                    fields.put("right", band.facts() == 0 ? null : band.share());
                    return fields;
                })
                .toList();
    }

    private static Map<String, Object> constructions(Evaluation evaluation) {
        return byKind(kind -> {
            Finding.Kind judged = Finding.Kind.valueOf(kind.name());
            Map<String, Object> fields = new LinkedHashMap<>();
            for (Constructions.Figure figure : Constructions.of(evaluation.findings(), judged)) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("found", figure.found());
                one.put("right", figure.right());
                one.put("precision", figure.precision());
                put(one, "recall", figure.recall());
                fields.put(figure.construction(), one);
            }
            fields.put("missed", Constructions.missed(evaluation.findings(), judged));
            return fields;
        });
    }

    private static Map<String, Object> count(Count count) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("right", count.right());
        fields.put("wrong", count.wrong());
        fields.put("missed", count.missed());
        put(fields, "precision", count.precision());
        put(fields, "recall", count.recall());
        put(fields, "f1", count.f1());
        return fields;
    }

    private static Map<String, Object> marks(Marks marks) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("right", marks.right());
        fields.put("of", marks.of());
        put(fields, "accuracy", marks.accuracy());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, OptionalDouble value) {
        fields.put(name, value.isPresent() ? value.getAsDouble() : null);
    }
}
