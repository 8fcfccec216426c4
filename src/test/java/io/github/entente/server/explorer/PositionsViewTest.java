package io.github.entente.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@InBrowser
class PositionsViewTest {

    @Test
    void a_cell_leads_to_its_sentences(Browser browser) {
        browser.open("#/positions");
        WebElement cell = browser.see("tbody .cell.against");
        String count = cell.getText().replaceAll("(?s)\\D*(\\d+).*", "$1");
        cell.click();
        browser.see(".drawer .count", count + " fact");
        browser.see(".drawer .stance.against");
        browser.see(".drawer blockquote");
        browser.click(".drawer .actions a", "In the article");
        browser.awaitPlace("/article?");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_cell_says_in_words_what_it_shows(Browser browser) {
        browser.open("#/positions?a=CHN");
        assertThat(browser.see("tbody .cell").getDomAttribute("aria-label"))
                .contains("China on", "statement", "for,", "against,", "neutral");
        assertThat(browser.all("tbody .cell .strip rect")).isNotEmpty();
    }

    @Test
    void a_topic_is_chosen_by_its_column_and_undone_by_going_back(Browser browser) {
        browser.open("#/positions");
        browser.see("tbody .cell");
        int all = browser.all("thead th").size();
        browser.click("thead th a");
        browser.awaitPlace("topic=");
        browser.await("fewer columns", any -> browser.all("thead th").size() < all);
        browser.back();
        browser.await("all columns", any -> browser.all("thead th").size() == all);
    }

    @Test
    void states_and_speakers_are_told_apart_in_the_address(Browser browser) {
        browser.open("#/positions");
        browser.click(".choice a", "Actors");
        browser.awaitPlace("by=actor");
        browser.see("tbody th a", "Wang Yi");
        browser.open("#/positions?by=actor&lang=zh");
        browser.see("tbody th a", "王毅");
    }

    @Test
    void a_cell_is_reached_and_left_by_keyboard(Browser browser) {
        browser.open("#/positions");
        browser.see("tbody .cell");
        browser.run("document.querySelector('tbody th a').focus()");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getDomAttribute("class")).contains("cell");
        browser.press(Keys.ENTER);
        browser.see(".drawer blockquote");
        browser.press(Keys.ESCAPE);
        browser.gone(".drawer");
        assertThat(browser.focused().getDomAttribute("class")).contains("cell");
    }
}
