package io.github.entente.language;

import io.github.entente.article.Article;
import io.github.entente.article.Part;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageConfidence;
import org.apache.tika.language.detect.LanguageResult;

/**
 * Which language an article is written in, by its words: by its script where that is sure, else by Tika's statistics of letters, which are read when first needed. What a page or
 * feed says of itself is wrong too often to be more than a hint for texts too short to tell. May be used from several threads.
 */
public final class ArticleLanguage {

    private static final String ENGLISH = "en";

    /** Enough to be sure; more only takes longer. */
    private static final int READ = 4_000;

    /** Kana make a text Japanese, however much of it is written in characters that Chinese has too. */
    private static final double SOME = 0.05;

    private static final double MOST = 0.5;

    /** Addresses, code and rubbish, which no language has words for. */
    private static final Pattern NO_WORD = Pattern.compile("[\\p{IsLatin}\\p{Punct}\\d]{40,}");

    private ArticleLanguage() {}

    /** A BCP 47 tag without script or region, such as "en" or "zh". English where neither words nor source tell. */
    public static String of(Article article) {
        String text = telling(article);
        Map<UnicodeScript, Integer> letters = letters(text);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        Optional<String> hint = article.language().flatMap(ArticleLanguage::primary);
        if (all == 0) {
            return hint.orElse(ENGLISH);
        }
        double han = share(all, letters, UnicodeScript.HAN);
        double kana = share(all, letters, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
        double hangul = share(all, letters, UnicodeScript.HANGUL);
        if (han + kana + hangul > MOST) {
            return hangul > MOST ? "ko" : kana > SOME ? "ja" : "zh";
        }
        LanguageResult guess = guess(text);
        boolean latin = share(all, letters, UnicodeScript.LATIN) > MOST;
        if (guess.getConfidence() == LanguageConfidence.HIGH || hint.isEmpty() && !latin && !guess.isUnknown()) {
            return primary(guess.getLanguage()).orElse(ENGLISH);
        }
        return hint.orElse(latin ? ENGLISH : "und");
    }

    private static LanguageResult guess(String text) {
        OptimaizeLangDetector detector = new OptimaizeLangDetector();
        // The models are shared; only the first one made reads them.
        detector.loadModels();
        detector.addText(text);
        return detector.detect();
    }

    /** Without menus and the like, which often are in the language of the site. */
    private static String telling(Article article) {
        String told = article.parts().stream()
                .filter(part -> part.kind().tells() && part.kind() != Part.Kind.CAPTION)
                .map(part -> part.span().in(article.text()))
                .collect(Collectors.joining("\n"));
        String text = NO_WORD.matcher(told.isBlank() ? article.text() : told).replaceAll(" ");
        return text.length() <= READ ? text : text.substring(0, READ);
    }

    private static Map<UnicodeScript, Integer> letters(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return letters;
    }

    private static double share(int all, Map<UnicodeScript, Integer> letters, UnicodeScript... scripts) {
        int some = 0;
        for (UnicodeScript script : scripts) {
            some += letters.getOrDefault(script, 0);
        }
        return (double) some / all;
    }

    private static Optional<String> primary(String tag) {
        String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return language.isEmpty() ? Optional.empty() : Optional.of(language);
    }
}
