package io.github.entente.actor.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** How a phrase goes on after its first word, and what it means. */
    private record Rest<T>(String words, List<T> meanings) {}

    /**
     * The first words only: the library's trie takes some hundred bytes a letter, and a hundred thousand names have but some thousand first words.
     */
    private final PayloadTrie<List<Rest<T>>> firstWords;

    private final UnaryOperator<String> folding;

    /** The folding is put on phrases and text alike and must keep lengths. */
    PhraseFinder(Map<String, ? extends Collection<T>> phrases, UnaryOperator<String> folding) {
        this.folding = folding;
        Map<String, List<T>> folded = new TreeMap<>();
        phrases.forEach((phrase, meanings) -> {
            List<T> known = folded.computeIfAbsent(folding.apply(phrase), key -> new ArrayList<>());
            meanings.stream().filter(meaning -> !known.contains(meaning)).forEach(known::add);
        });
        Map<String, List<Rest<T>>> rests = new TreeMap<>();
        folded.forEach((phrase, meanings) -> {
            int space = phrase.indexOf(' ');
            String first = space < 0 ? phrase : phrase.substring(0, space);
            rests.computeIfAbsent(first, key -> new ArrayList<>(1))
                    .add(new Rest<>(phrase.substring(first.length()), List.copyOf(meanings)));
        });
        var builder = PayloadTrie.<List<Rest<T>>>builder();
        rests.forEach((first, all) -> {
            if (!first.isBlank()) {
                builder.addKeyword(first, List.copyOf(all));
            }
        });
        this.firstWords = builder.build();
    }

    List<Match<T>> find(String text) {
        String folded = folding.apply(text);
        List<Match<T>> all = new ArrayList<>();
        for (var emit : firstWords.parseText(folded)) {
            int end = emit.getEnd() + 1;
            for (Rest<T> rest : emit.getPayload()) {
                int last = end + rest.words().length();
                if (folded.startsWith(rest.words(), end) && isWhole(folded, emit.getStart(), last)) {
                    all.add(new Match<>(emit.getStart(), last, rest.meanings()));
                }
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
