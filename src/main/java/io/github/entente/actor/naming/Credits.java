package io.github.entente.actor.naming;

import io.github.entente.language.Sentence;
import java.util.BitSet;
import java.util.List;

/** Tells bracketed credits such as "(PHOTO / XINHUA)" and "(Kyodo)" from what an article says: who took a picture does not act. */
public final class Credits {

    private static final int LONGEST = 8;

    private Credits() {}

    public static List<Hit> without(List<Hit> hits, Sentence sentence, FollowingWords words) {
        BitSet credited = credited(hits, sentence, words);
        return hits.stream().filter(hit -> !credited.get(hit.first())).toList();
    }

    private static BitSet credited(List<Hit> hits, Sentence sentence, FollowingWords words) {
        BitSet credited = new BitSet();
        for (int open = 0; open < sentence.tokens().size(); open++) {
            if (!"([".contains(text(sentence, open))) {
                continue;
            }
            int close = open + 1;
            while (close < Math.min(sentence.tokens().size(), open + LONGEST)
                    && !")]".contains(text(sentence, close))) {
                close++;
            }
            int from = open + 1;
            int to = close - 1;
            boolean marked = from <= to
                    && java.util.stream.IntStream.rangeClosed(from, to)
                            .anyMatch(i -> words.has(
                                    FollowingWords.Kind.CREDIT,
                                    first(text(sentence, i)).toLowerCase(java.util.Locale.ROOT)));
            boolean agency = hits.stream()
                    .anyMatch(hit -> hit.first() == from
                            && hit.last() == to
                            && hit.organisation().isPresent());
            if (marked || agency) {
                credited.set(open, close + 1);
            }
        }
        return credited;
    }

    /** "Photo" of "Photo/Xinhua". */
    private static String first(String word) {
        int slash = word.indexOf('/');
        return slash > 0 ? word.substring(0, slash) : word;
    }

    private static String text(Sentence sentence, int i) {
        return sentence.tokens().get(i).text();
    }
}
