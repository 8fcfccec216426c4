package io.github.entente.store.sameness;

import io.github.entente.language.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which points of two accounts of one meeting are one: by their side, their meaning and their topics; the likest first, each once. */
final class Aligner {

    private record Pair(Point one, Point other, double similarity) {}

    private final Meaning meaning;
    private final Weights weights;
    private final Wordings wordings;
    private final Map<String, float[]> vectors = new HashMap<>();

    Aligner(Meaning meaning, Weights weights) {
        this.meaning = meaning;
        this.weights = weights;
        this.wordings = new Wordings(meaning, weights);
    }

    List<Aligned> align(List<Point> ones, List<Point> others) {
        embed(Stream.concat(ones.stream(), others.stream()).map(Point::text).toList());
        List<Pair> pairs = new ArrayList<>();
        for (Point one : ones) {
            for (Point other : others) {
                double similarity = Meaning.likeness(vectors.get(one.text()), vectors.get(other.text()));
                boolean near = similarity >= weights.of(one.sharesTopic(other) ? "point-topic" : "point-free");
                if (near && one.isOf(other)) {
                    pairs.add(new Pair(one, other, similarity));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.similarity())
                .thenComparing(pair -> pair.one().position())
                .thenComparing(pair -> pair.other().position()));
        Set<String> taken = new HashSet<>();
        List<Aligned> aligned = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!taken.contains(pair.one().position())
                    && !taken.contains(pair.other().position())) {
                taken.add(pair.one().position());
                taken.add(pair.other().position());
                aligned.add(aligned(pair));
            }
        }
        return aligned;
    }

    private Aligned aligned(Pair pair) {
        Optional<Aligned.Terms> terms =
                wordings.of(pair.one().text(), pair.other().text());
        return new Aligned(pair.one().position(), pair.other().position(), pair.similarity(), terms);
    }

    private void embed(List<String> texts) {
        List<String> unknown = texts.stream()
                .filter(text -> !vectors.containsKey(text))
                .distinct()
                .toList();
        List<float[]> found = meaning.vectors(unknown);
        for (int at = 0; at < unknown.size(); at++) {
            vectors.put(unknown.get(at), found.get(at));
        }
    }
}
