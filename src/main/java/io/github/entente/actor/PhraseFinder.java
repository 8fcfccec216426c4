package io.github.entente.actor;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Finds many phrases in one pass: whole words only, and of two that overlap the one that begins first, then the longer.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseFinder<T> {

    /** A phrase found; the end is one past its last character. */
    record Match<T>(int start, int end, List<T> meanings) {}

    private final AhoCorasickDoubleArrayTrie<List<T>> trie = new AhoCorasickDoubleArrayTrie<>();
    private final UnaryOperator<String> folding;

    /** The folding is put on phrases and text alike and must keep lengths. */
    PhraseFinder(Map<String, ? extends Collection<T>> phrases, UnaryOperator<String> folding) {
        this.folding = folding;
        TreeMap<String, List<T>> folded = new TreeMap<>();
        phrases.forEach((phrase, meanings) -> {
            List<T> known = folded.computeIfAbsent(folding.apply(phrase), key -> new ArrayList<>(1));
            meanings.stream().filter(meaning -> !known.contains(meaning)).forEach(known::add);
        });
        folded.keySet().removeIf(String::isBlank);
        folded.replaceAll((phrase, meanings) -> List.copyOf(meanings));
        trie.build(folded);
    }

    List<Match<T>> find(String text) {
        String folded = folding.apply(text);
        List<Match<T>> all = new ArrayList<>();
        for (var hit : trie.parseText(folded)) {
            if (isWhole(folded, hit.begin, hit.end)) {
                all.add(new Match<>(hit.begin, hit.end, hit.value));
            }
        }
        all.sort(Comparator.<Match<T>>comparingInt(Match::start)
                .thenComparing(Comparator.<Match<T>>comparingInt(Match::end).reversed()));
        List<Match<T>> chosen = new ArrayList<>();
        int free = 0;
        for (Match<T> match : all) {
            if (match.start() >= free) {
                chosen.add(match);
                free = match.end();
            }
        }
        return chosen;
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean openLeft = start == 0
                || !Character.isLetterOrDigit(text.charAt(start - 1))
                || !Character.isLetterOrDigit(text.charAt(start));
        boolean openRight = end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
        return openLeft && openRight;
    }
}
