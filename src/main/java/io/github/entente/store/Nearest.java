package io.github.entente.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The names that are spelt most like one that nobody knows. */
public final class Nearest {

    private static final int MOST = 5;

    /** Below this, names have not more in common than any two. */
    private static final double ALIKE = 0.8;

    private Nearest() {}

    public static List<String> to(String written, Collection<String> names) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String wanted = written.toLowerCase(Locale.ROOT);
        record Near(String name, double likeness) {}
        return names.stream()
                .distinct()
                .map(name -> new Near(name, similarity.apply(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }
}
