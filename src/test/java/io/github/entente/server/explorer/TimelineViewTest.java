package io.github.entente.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@InBrowser
class TimelineViewTest {

    @Test
    void each_kind_has_a_lane_and_the_tone_a_curve(Browser browser) {
        browser.open("#/timeline");
        browser.see(".lane.meeting rect");
        browser.see(".lane.statement rect");
        browser.see(".lane.deed rect");
        assertThat(browser.all(".warmth .dot")).isNotEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_bar_leads_to_its_sentences(Browser browser) {
        browser.open("#/timeline?a=CHN&b=JPN");
        browser.click(".lane.statement rect");
        browser.see(".drawer h2", "statements");
        browser.see(".drawer blockquote");
        browser.click(".drawer blockquote a");
        browser.awaitPlace("/article?");
        browser.back();
        browser.see(".drawer blockquote");
        browser.back();
        browser.gone(".drawer");
    }

    @Test
    void a_bar_opens_as_many_facts_as_it_counts(Browser browser) {
        browser.open("#/timeline?unit=year");
        browser.click("summary");
        String count = browser.see(".twin tbody td:nth-child(3) a").getText();
        browser.click(".twin tbody td:nth-child(3) a");
        browser.see(".drawer .count", count + " fact");
    }

    @Test
    void a_time_in_which_nothing_happened_is_there(Browser browser) {
        browser.open("#/timeline?unit=month&from=2012&to=2014");
        browser.click("summary");
        browser.see(".twin tbody th", "2013-06");
        assertThat(browser.texts(".twin tbody td.number")).contains("0");
    }

    @Test
    void the_unit_is_chosen_and_stands_in_the_address(Browser browser) {
        browser.open("#/timeline?from=2024&to=2024");
        browser.click(".choice a", "Days");
        browser.awaitPlace("unit=day");
        assertThat(browser.see(".choice a[aria-current]", "Days").isDisplayed()).isTrue();
        browser.back();
        browser.see(".choice a[aria-current]", "Months");
    }

    @Test
    void the_arrow_keys_go_from_bar_to_bar(Browser browser) {
        browser.open("#/timeline");
        browser.see(".lane.meeting rect");
        browser.run("document.querySelector('.chart a[tabindex=\"0\"]').focus()");
        String first = browser.focused().getDomAttribute("aria-label");
        browser.press(Keys.ARROW_RIGHT);
        String second = browser.focused().getDomAttribute("aria-label");
        assertThat(second).contains("meeting").isNotEqualTo(first);
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused().getDomAttribute("aria-label")).contains("statement");
        browser.press(Keys.ENTER);
        browser.see(".drawer blockquote");
    }

    @Test
    void nothing_in_a_period_says_what_to_do(Browser browser) {
        browser.open("#/timeline?from=1801&to=1802");
        browser.see(".empty", "No facts with a date under this filter");
    }
}
