package io.github.entente.pipeline.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name without what writers differ in: case, accents, hyphens, a leading "the". */
record Folded(String text) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");

    static Folded of(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String words = BETWEEN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return new Folded(ARTICLE.matcher(words).replaceFirst(""));
    }

    static Set<Folded> all(Stream<String> names) {
        return names.map(Folded::of).collect(Collectors.toUnmodifiableSet());
    }
}
