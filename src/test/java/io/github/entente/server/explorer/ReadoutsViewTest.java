package io.github.entente.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@InBrowser
class ReadoutsViewTest {

    @Test
    void a_meeting_told_by_two_is_shown_side_by_side(Browser browser) {
        browser.open("#/readouts?a=CHN&b=IND");
        browser.click(".meetings a", "Jaishankar");
        browser.awaitPlace("meeting=");
        browser.see(".account h2");
        assertThat(browser.all(".account")).hasSize(2);
        assertThat(browser.all(".point.alone .only")).isNotEmpty();
        browser.back();
        browser.see(".meetings a", "Jaishankar");
    }

    @Test
    void a_shared_point_leads_to_its_partner(Browser browser) {
        browser.open("#/readouts?a=CHN&b=IND");
        browser.click(".meetings a", "Jaishankar");
        WebElement button = browser.see(".to-partner");
        String partner = button.getDomAttribute("data-partner");
        button.sendKeys(Keys.ENTER);
        browser.see(".point.partner[data-fact='" + partner + "']");
        browser.await("the focus at the partner", any -> (Boolean)
                browser.run("return document.activeElement.closest('.point')?.dataset.fact === arguments[0]", partner));
        assertThat(browser.all(".point.partner")).hasSize(2);
    }

    @Test
    void what_both_call_differently_is_told(Browser browser) {
        browser.open("#/readouts?a=Q132345");
        browser.click(".meetings a", "Shinzo Abe");
        assertThat(browser.see(".terms").getText()).contains("security policy", "prudent military policy");
    }

    @Test
    void a_filter_under_which_no_meeting_is_says_what_to_do(Browser browser) {
        browser.open("#/readouts?from=1801&to=1802");
        browser.see(".empty", "Clear the filter");
    }
}
