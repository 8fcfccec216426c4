package io.github.entente.store;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/** What is looked for: words and phrases as they stand, and beginnings of words. All of them must be there. */
record SearchWords(List<Term> terms) {

    private static final Pattern TERM = Pattern.compile("\\+?(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+))");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    /** @param beginning whether the word may go on */
    record Term(String text, boolean beginning) {

        String lucene() {
            // In quotes a word is no operator, and one of several Chinese characters is looked for as it stands.
            return beginning ? QueryParserBase.escape(text) + "*" : "\"" + QueryParserBase.escape(text) + "\"";
        }
    }

    SearchWords {
        terms = List.copyOf(terms);
    }

    /** Reads what a person types, and what {@link #lucene} writes. */
    static SearchWords of(String written) {
        return new SearchWords(TERM.matcher(written)
                .results()
                .map(found -> term(found.group(1), found.group(2)))
                .filter(term -> LETTER.matcher(term.text()).find())
                .toList());
    }

    private static Term term(String quoted, String word) {
        if (quoted != null) {
            return new Term(plain(quoted), false);
        }
        boolean beginning = word.endsWith("*") && !word.endsWith("\\*");
        return new Term(plain(beginning ? word.substring(0, word.length() - 1) : word), beginning);
    }

    /** Without escapes, and without marks around it, which no index keeps either. */
    private static String plain(String escaped) {
        return escaped.replaceAll("\\\\(.)", Matcher.quoteReplacement("") + "$1")
                .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** In the syntax of the index; nothing a person typed is an operator in it. */
    String lucene() {
        return terms.stream().map(term -> "+" + term.lucene()).collect(Collectors.joining(" "));
    }
}
