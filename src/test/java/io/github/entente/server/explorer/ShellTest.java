package io.github.entente.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What all views have in common. */
@InBrowser
class ShellTest {

    @ParameterizedTest
    @ValueSource(strings = {"network", "timeline", "positions", "actor", "article", "readouts", "sparql"})
    void nobody_serious_is_shut_out(String view, Browser browser) {
        for (int width : new int[] {1280, 360}) {
            browser.size(width, 800);
            for (String scheme : new String[] {"light", "dark"}) {
                browser.scheme(scheme);
                browser.open("#/" + view + "?from=2012");
                browser.see(".view ."
                        + switch (view) {
                            case "timeline" -> "lane rect";
                            case "sparql" -> "bar .run";
                            default -> "body a";
                        });
                assertThat(browser.faults())
                        .as("%s in %s, %d wide", view, scheme, width)
                        .isEmpty();
                assertThat(browser.isTooWide()).as("%s is %d wide", view, width).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nor_by_the_facts_and_what_a_field_offers(String scheme, Browser browser) {
        browser.scheme(scheme);
        browser.open("#/network?kind=statement&show=kind%3Dstatement");
        browser.see(".drawer blockquote");
        browser.click("#filter-topic");
        browser.see("#filter-topic-list [role=option]");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void the_filter_goes_along_from_view_to_view(Browser browser) {
        browser.open("#/network?a=CHN&from=2014&lang=zh");
        browser.click(".views a", "Timeline");
        browser.awaitPlace("/timeline?a=CHN&from=2014&lang=zh");
        browser.click(".chip", "from 2014");
        browser.awaitPlace("/timeline?a=CHN&lang=zh");
        browser.back();
        browser.awaitPlace("/timeline?a=CHN&from=2014&lang=zh");
    }

    @Test
    void a_date_that_is_none_is_said_beside_it(Browser browser) {
        browser.open("#/network");
        browser.click("#filter-from");
        browser.press("2024-13", Keys.TAB);
        browser.see("#filter-from-wrong", "A date is written");
        assertThat(browser.place()).doesNotContain("2024-13");
    }

    @Test
    void on_a_phone_the_filter_folds_away(Browser browser) {
        browser.size(360, 740);
        browser.open("#/network?a=CHN");
        browser.see(".fold", "Filter (1 set)");
        assertThat(browser.see(".chips").isDisplayed()).isTrue();
        browser.gone("#filter-a");
        browser.click(".fold");
        browser.see("#filter-a");
    }

    @Test
    void what_takes_long_says_so_and_can_be_stopped(Browser browser) {
        browser.open("#/actor");
        browser.see("tbody tr");
        browser.slow(Duration.ofSeconds(5));
        browser.click("tbody th a");
        browser.see("#busy", "Waiting for the actor");
        browser.click("#busy button");
        browser.see(".empty", "Stopped before the answer came");
        browser.gone("#busy");
        browser.slow(Duration.ZERO);
        browser.click(".empty button", "Try again");
        browser.see(".counts");
    }

    @Test
    void a_view_that_is_none_says_so(Browser browser) {
        browser.open("#/nowhere");
        browser.see(".empty", "no view of this name");
    }
}
