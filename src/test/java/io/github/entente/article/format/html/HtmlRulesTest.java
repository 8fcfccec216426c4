package io.github.entente.article.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.DataFileException;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule about pages finds its example, and no rule keeps the page. */
class HtmlRulesTest {

    private static final HtmlRules RULES = HtmlRules.create();

    static Stream<HtmlRules.Rule> rules() {
        return RULES.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_example_of_a_page_rule_is_found_by_it(HtmlRules.Rule rule) {
        Document page = Jsoup.parse(rule.example());
        assertThat(Survey.of(page, RULES).elements(rule, page)).isNotEmpty();
    }

    @Test
    void a_day_within_the_story_is_found_before_one_outside() {
        Document page = Jsoup.parse("<div><time datetime=\"2024-01-01\">x</time></div>"
                + "<article><time datetime=\"2024-09-24\">x</time></article>");
        assertThat(Survey.of(page, RULES).values("published", page)).first().isEqualTo("2024-09-24");
    }

    @Test
    void a_page_that_was_surveyed_is_not_kept() {
        WeakReference<Document> page = new WeakReference<>(surveyed());
        for (int i = 0; i < 100 && page.get() != null; i++) {
            System.gc();
        }
        assertThat(page.get()).isNull();
    }

    private static Document surveyed() {
        Document page = Jsoup.parse("<article><time datetime=\"2024-09-24\">x</time></article>");
        Survey.of(page, RULES);
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"article time", "main > p", "h1 + p", "div:has(p)"})
    void a_selector_that_would_keep_the_page_is_refused(String selector, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("rules.csv"), "role,selector,within,take,example\nbody," + selector + ",,,<p>x</p>\n");
        assertThatThrownBy(() -> HtmlRules.of(DataFile.read(file)))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("rules.csv")
                .hasMessageContaining("within");
    }
}
