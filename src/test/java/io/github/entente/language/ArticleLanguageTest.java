package io.github.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ArticleLanguageTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "languages.txt",
            delimiter = '|',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = true)
    void the_words_tell_the_language_and_the_source_only_where_they_are_too_few(
            String language, String said, String words) {
        Article article = Article.story("news.txt", words);

        assertThat(ArticleLanguage.of(said == null ? article : article.in(said)))
                .isEqualTo(language);
    }
}
