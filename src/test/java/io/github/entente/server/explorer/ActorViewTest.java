package io.github.entente.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class ActorViewTest {

    private static final String WANG_YI = "#/actor?id=https://w3id.org/entente/id/actor/Q701801";

    @Test
    void an_actor_is_found_by_a_name_in_any_script(Browser browser) {
        browser.open("#/actor");
        browser.see("tbody tr");
        browser.click("#find-actor");
        browser.press("王毅");
        browser.click("tbody th a", "Wang Yi");
        browser.see("h2", "Wang Yi");
        browser.back();
        browser.see("#find-actor");
        browser.see("tbody th a", "Wang Yi");
    }

    @Test
    void an_actor_has_names_in_three_scripts_offices_and_a_wikidata_item(Browser browser) {
        browser.open(WANG_YI);
        assertThat(browser.see(".names").getText()).contains("Wang Yi", "王毅");
        browser.see(".offices li", "foreign");
        assertThat(browser.see(".who-is a.outward", "Q701801").getDomAttribute("href"))
                .isEqualTo("https://www.wikidata.org/wiki/Q701801");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_is_counted_leads_to_its_sentences(Browser browser) {
        browser.open(WANG_YI);
        String count = browser.see(".counts a strong").getText();
        browser.click(".counts a");
        browser.see(".drawer .count", count + " fact");
        browser.see(".drawer blockquote");
    }

    @Test
    void with_whom_leads_to_what_is_between_the_two(Browser browser) {
        browser.open(WANG_YI);
        String count = browser.see(".bars li a:last-child").getText();
        browser.click(".bars li a:last-child");
        browser.see(".drawer .count", count.split(" ")[0] + " fact");
        browser.see(".drawer blockquote");
    }

    @Test
    void an_actor_leads_on_to_the_other_views(Browser browser) {
        browser.open(WANG_YI);
        browser.click(".onward a", "Timeline");
        browser.awaitPlace("/timeline?a=");
        browser.see(".chips .chip", "Wang Yi");
        browser.see(".lane.statement rect");
    }

    @Test
    void an_unknown_actor_is_an_error_in_words(Browser browser) {
        browser.open("#/actor?id=https://example.org/nobody");
        assertThat(browser.see(".empty").getText()).contains("no actor").doesNotContain("Exception");
    }
}
