package io.github.entente.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;

/**
 * Which found fact is which gold fact; each is matched at most once.
 *
 * @param pairs in the order of the gold facts
 * @param wrong found facts that match nothing
 * @param missed gold facts that nothing matches
 */
record Matching<F, G>(List<Pair<F, G>> pairs, List<F> wrong, List<G> missed) {

    record Pair<F, G>(F found, G gold) {}

    private record Candidate(int found, int gold, int fit) {}

    /**
     * Matches the best fitting first; of equal fits the earlier.
     *
     * @param fit how well two fit, 0 for not at all
     */
    static <F, G> Matching<F, G> of(List<F> found, List<G> gold, ToIntBiFunction<F, G> fit) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                int value = fit.applyAsInt(found.get(f), gold.get(g));
                if (value > 0) {
                    candidates.add(new Candidate(f, g, value));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::fit).reversed());
        Set<Integer> usedFound = new HashSet<>();
        Set<Integer> usedGold = new HashSet<>();
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!usedFound.contains(candidate.found()) && !usedGold.contains(candidate.gold())) {
                usedFound.add(candidate.found());
                usedGold.add(candidate.gold());
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt(Candidate::gold));
        return new Matching<>(
                chosen.stream()
                        .map(pair -> new Pair<>(found.get(pair.found()), gold.get(pair.gold())))
                        .toList(),
                without(found, usedFound),
                without(gold, usedGold));
    }

    Count count() {
        return new Count(pairs.size(), wrong.size(), missed.size());
    }

    private static <T> List<T> without(List<T> all, Set<Integer> used) {
        List<T> left = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!used.contains(i)) {
                left.add(all.get(i));
            }
        }
        return List.copyOf(left);
    }
}
