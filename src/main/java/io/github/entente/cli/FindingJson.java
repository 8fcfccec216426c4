package io.github.entente.cli;

import io.github.entente.event.Trace;
import io.github.entente.pipeline.evaluation.Excerpt;
import io.github.entente.pipeline.evaluation.Finding;
import io.github.entente.pipeline.evaluation.Judgement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A fact that was found or missed, for programs. */
final class FindingJson {

    private FindingJson() {}

    static Map<String, Object> of(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", word(finding.kind()));
        fields.put("verdict", word(finding.verdict()));
        fields.put("construction", finding.construction());
        if (!finding.evidence().isEmpty()) {
            fields.put("confidence", finding.confidence());
            fields.put(
                    "signals",
                    finding.evidence().stream()
                            .map(evidence -> signals(evidence.trace()))
                            .toList());
        }
        finding.place().ifPresent(place -> fields.put("place", place(place)));
        fields.put("found", finding.found());
        fields.put("gold", finding.gold());
        fields.put("parts", finding.judgements().stream().map(FindingJson::part).toList());
        return fields;
    }

    static Map<String, String> signals(Trace trace) {
        Map<String, String> signals = new LinkedHashMap<>();
        trace.signals().forEach(signal -> signals.put(signal.name(), signal.value()));
        return signals;
    }

    private static Map<String, Object> place(Excerpt place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", place.line());
        fields.put("before", place.before());
        fields.put("words", place.words());
        fields.put("after", place.after());
        return fields;
    }

    private static Map<String, Object> part(Judgement part) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("part", part.qualifier().toString());
        fields.put("right", part.right());
        fields.put("gold", part.expected());
        fields.put("found", part.got());
        return fields;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
