package io.github.entente.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@InBrowser
class ArticleViewTest {

    /** Opens the article of the list that has most facts. */
    private static void openOne(Browser browser) {
        browser.open("#/article?a=CHN&b=JPN");
        browser.see(".articles tbody tr");
        browser.run("""
                const rows = [...document.querySelectorAll('.articles tbody tr')];
                rows.sort((a, b) => Number(b.lastChild.textContent) - Number(a.lastChild.textContent))[0].querySelector('a').click();""");
        browser.see(".reading mark");
    }

    @Test
    void each_fact_is_marked_and_a_mark_tells_its_fact(Browser browser) {
        openOne(browser);
        int facts = browser.texts(".key").stream()
                .mapToInt(text -> Integer.parseInt(text.split(" ")[0]))
                .sum();
        assertThat(
                        browser.run(
                                "return new Set([...document.querySelectorAll('mark')].flatMap(mark => mark.dataset.facts.split(' '))).size"))
                .isEqualTo((long) facts);
        browser.click("mark.statement");
        browser.awaitPlace("fact=");
        browser.see(".beside .fact .sure", "% sure");
        String quote = browser.see(".beside blockquote").getText();
        assertThat((String) browser.run(
                        "return [...document.querySelectorAll('mark.chosen')].map(mark => mark.textContent).join('')"))
                .contains(quote.substring(0, 20));
    }

    @Test
    void an_address_leads_to_the_sentence(Browser browser) {
        browser.open("#/network?kind=statement&show=kind%3Dstatement");
        String quote = browser.see(".drawer blockquote").getText();
        browser.click(".drawer .actions a", "In the article");
        WebElement mark = browser.see("mark.chosen");
        browser.await("the focus at the sentence", any -> browser.focused().equals(mark));
        assertThat(quote)
                .contains(
                        mark.getText().substring(0, Math.min(20, mark.getText().length())));
        assertThat(
                        browser.run(
                                "const box = document.querySelector('mark.chosen').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight"))
                .isEqualTo(true);
        browser.back();
        browser.see(".drawer blockquote");
    }

    @Test
    void marks_go_by_keyboard(Browser browser) {
        openOne(browser);
        browser.run(
                "document.querySelector('.reading > .text').previousElementSibling; document.getElementById('main').focus()");
        browser.await("the focus at a mark", any -> {
            browser.press(Keys.TAB);
            return "mark".equals(browser.focused().getTagName());
        });
        WebElement mark = browser.focused();
        browser.press(Keys.ENTER);
        browser.see(".beside .fact");
        assertThat(browser.focused()).isEqualTo(mark);
        assertThat(mark.getDomAttribute("role")).isEqualTo("button");
    }

    @ParameterizedTest
    @CsvSource({
        // Offsets count signs, of which some are two of JavaScript's units.
        "a𝒳b, 1-2, a|𝒳|b",
        "a𝒳bc, 2-4, a𝒳|bc",
        "abcdef, 1-4 2-6, a|b|cd|ef",
        "abcdef, 0-6 2-3, ab|c|def",
        "abc, 0-9 2-1, abc"
    })
    void facts_that_overlap_are_all_shown(String text, String spans, String parts, Browser browser) {
        browser.open("");
        browser.run("""
                import('/explorer/js/article/segments.js').then(({segments}) => {
                  const spans = arguments[1].split(' ').map((span, at) => ({start: +span.split('-')[0], end: +span.split('-')[1], fact: 'f' + at}));
                  window.parts = segments(arguments[0], spans).map(part => part.text).join('|');
                })""", text, spans);
        assertThat(browser.awaitRun("return window.parts")).isEqualTo(parts);
    }

    @Test
    void what_is_wrong_is_marked_and_taken_back(Browser browser) {
        openOne(browser);
        browser.click("mark.statement");
        browser.click(".beside .actions button", "This is wrong");
        assertThat(browser.focused().getDomAttribute("name")).isEqualTo("reason");
        assertThat(browser.faults()).isEmpty();
        browser.complaints();
        browser.press(Keys.ESCAPE);
        browser.gone(".wrong-form");
        browser.click(".beside .actions button", "This is wrong");
        browser.see(".wrong-form select").sendKeys("Somebody else");
        browser.see(".wrong-form textarea").sendKeys("It was the spokesman.");
        browser.click(".wrong-form button", "Mark as wrong");
        browser.see(".beside .fact.corrected .wrongness", "Marked as wrong");
        browser.run("location.reload()");
        browser.see(".beside .fact.corrected .wrongness", "Marked as wrong");
        browser.click(".beside .wrongness button", "Take back");
        browser.see(".beside .actions button", "This is wrong");
        browser.gone(".beside .fact.corrected");
        assertThat(browser.complaints()).isEmpty();
    }
}
