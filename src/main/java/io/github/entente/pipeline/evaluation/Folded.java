package io.github.entente.pipeline.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words without what writers differ in: case, accents, hyphens, a leading "the". */
record Folded(String text) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");

    static Folded of(String words) {
        String bare = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                // letters with a stroke have no decomposition
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i');
        String plain = BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
        return new Folded(ARTICLE.matcher(plain).replaceFirst(""));
    }

    static Set<Folded> all(Stream<String> words) {
        return words.map(Folded::of).collect(Collectors.toUnmodifiableSet());
    }

    /** A name, however its words are joined: "Jae-myung" and "Jaemyung", "G-20" and "G20" are one. */
    static Folded name(String name) {
        return new Folded(of(name).text().replace(" ", ""));
    }

    /** Also in any order of its words: newsrooms put family names first or last. */
    static Stream<Folded> person(String name) {
        String sorted = Arrays.stream(of(name).text().split(" ")).sorted().collect(Collectors.joining(" "));
        return Stream.of(name(name), new Folded(sorted));
    }
}
