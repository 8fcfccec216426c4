package io.github.entente.article.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about pages finds its example. */
class HtmlRulesTest {

    static Stream<HtmlRules.Rule> rules() {
        return HtmlRules.create().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_example_of_a_page_rule_is_found_by_it(HtmlRules.Rule rule) {
        assertThat(Jsoup.parse(rule.example()).select(rule.selector())).isNotEmpty();
    }
}
