package io.github.entente.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ahocorasick.trie.PayloadTrie;

/**
 * Finds many phrases in one pass: whole words only, and of two that overlap the one that begins first, then the longer.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseFinder<T> {

    /** A phrase found; the end is one past its last character. */
    record Match<T>(int start, int end, List<T> meanings) {}

    private final PayloadTrie<List<T>> trie;
    private final UnaryOperator<String> folding;

    /** The folding is put on phrases and text alike and must keep lengths. */
    PhraseFinder(Map<String, ? extends Collection<T>> phrases, UnaryOperator<String> folding) {
        this.folding = folding;
        Map<String, List<T>> folded = new java.util.TreeMap<>();
        phrases.forEach((phrase, meanings) -> {
            List<T> known = folded.computeIfAbsent(folding.apply(phrase), key -> new ArrayList<>());
            meanings.stream().filter(meaning -> !known.contains(meaning)).forEach(known::add);
        });
        var builder = PayloadTrie.<List<T>>builder();
        folded.forEach((phrase, meanings) -> {
            if (!phrase.isBlank()) {
                builder.addKeyword(phrase, List.copyOf(meanings));
            }
        });
        this.trie = builder.build();
    }

    List<Match<T>> find(String text) {
        String folded = folding.apply(text);
        List<Match<T>> all = new ArrayList<>();
        for (var emit : trie.parseText(folded)) {
            int end = emit.getEnd() + 1;
            if (isWhole(folded, emit.getStart(), end)) {
                all.add(new Match<>(emit.getStart(), end, emit.getPayload()));
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
