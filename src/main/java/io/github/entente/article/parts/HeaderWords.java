package io.github.entente.article.parts;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of header-words.csv. */
final class HeaderWords {

    private static final int LONGEST_BETWEEN = 20;

    private final List<Word> words;

    enum Role {
        PUBLISHED,
        UPDATED,
        OTHER
    }

    private record Word(Role role, Pattern pattern) {}

    private HeaderWords(List<Word> words) {
        this.words = words;
    }

    static HeaderWords create() {
        return new HeaderWords(DataFile.read(Article.class, "header-words.csv").stream()
                .map(HeaderWords::word)
                .toList());
    }

    private static Word word(DataFile.Row row) {
        Role role =
                switch (row.text("role")) {
                    case "published" -> Role.PUBLISHED;
                    case "updated" -> Role.UPDATED;
                    case "other" -> Role.OTHER;
                    default ->
                        throw row.error("\"" + row.text("role") + "\" is no role; the comment at the top lists them");
                };
        return new Word(role, Regex.of(row, "pattern", Pattern.CASE_INSENSITIVE));
    }

    /** What the last such word calls the date that follows it. */
    Optional<Role> last(String label) {
        Optional<Role> role = Optional.empty();
        int latest = -1;
        for (Word word : words) {
            Matcher matcher = word.pattern().matcher(label);
            while (word.role() != Role.OTHER && matcher.find()) {
                if (matcher.start() > latest && isBeside(label.substring(matcher.end()))) {
                    latest = matcher.start();
                    role = Optional.of(word.role());
                }
            }
        }
        return role;
    }

    // "Press release of the ministry in Port Alden, 3 May 2024" does not say that it was released then.
    private boolean isBeside(String between) {
        return without(between).chars().filter(Character::isLetter).count() <= LONGEST_BETWEEN;
    }

    /** The line without such words. */
    String without(String line) {
        String rest = line;
        for (Word word : words) {
            rest = word.pattern().matcher(rest).replaceAll(" ");
        }
        return rest;
    }
}
