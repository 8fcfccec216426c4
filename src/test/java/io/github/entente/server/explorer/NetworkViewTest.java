package io.github.entente.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@InBrowser
class NetworkViewTest {

    /** The picture's own account of what it shows. */
    private static final String DRAWN = "const cy = document.querySelector('.canvas')?._cyreg?.cy; ";

    private static final String LINKS = ".network .shown";
    private static final String ROWS = ".links tbody tr";

    @Test
    void the_page_opens_on_the_network_without_a_complaint(Browser browser) {
        browser.open("");
        browser.see(LINKS, "links");
        browser.awaitRun(DRAWN + "return cy?.edges().length > 5");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_line_leads_to_its_sentence_and_on_to_the_article(Browser browser) {
        browser.open("#/network?level=state");
        // of lines that lie side by side a click may meet another
        clickOn(browser, "cy.edges('[kind=\"statement\"]').filter(edge => edge.parallelEdges().length === 1)[0]");
        assertThat(browser.see(".drawer h2", "→").getText()).contains("statements");
        assertThat(browser.see(".drawer blockquote").getText()).isNotBlank();
        browser.click(".drawer .actions a", "In the article");
        browser.awaitPlace("/article?");
        assertThat(browser.place()).contains("fact=");
    }

    @Test
    void a_node_leads_to_its_facts(Browser browser) {
        browser.open("#/network?level=state");
        clickOn(browser, "cy.nodes().filter(node => node.data('label') === 'China')");
        browser.see(".drawer h2", "China");
        browser.see(".drawer .fact .who", "China");
    }

    @Test
    void the_table_tells_the_same_as_the_picture(Browser browser) {
        browser.open("#/network");
        browser.see(ROWS);
        long drawn = (Long) browser.awaitRun(DRAWN + "return cy?.edges().length || null");
        assertThat(browser.all(ROWS)).hasSize((int) drawn);
        String count = browser.see(ROWS + " td:nth-child(3) a").getText();
        browser.click(ROWS + " td:nth-child(3) a");
        browser.see(".drawer .count", count.split(" ")[0] + " fact");
        browser.see(".drawer blockquote");
    }

    @Test
    void the_limit_is_shown_and_can_be_changed(Browser browser) {
        browser.open("#/network?limit=5");
        assertThat(browser.see(LINKS).getText()).startsWith("5 of ");
        browser.see(".network .bar select").sendKeys("50");
        browser.awaitPlace("limit=50");
        browser.await("more rows", any -> browser.all(ROWS).size() > 5);
    }

    @Test
    void a_filter_leaves_those_who_stay_where_they_are(Browser browser) {
        browser.open("#/network");
        browser.awaitRun(DRAWN + "return cy?.nodes().length > 5");
        Map<?, ?> before = places(browser);
        browser.click("#filter-a");
        browser.see("#filter-a-list [role=option]");
        browser.press("China");
        browser.see("#filter-a-list [role=option][aria-selected=true]", "China");
        browser.press(Keys.ENTER);
        browser.awaitPlace("a=CHN");
        browser.see(".chips .chip", "China");
        browser.await("fewer nodes", any -> places(browser).size() < before.size());
        assertThat(places(browser))
                .isNotEmpty()
                .allSatisfy((id, place) -> assertThat(place).isEqualTo(before.get(id)));
        browser.back();
        browser.await("all nodes again", any -> places(browser).size() == before.size());
        assertThat(browser.texts(".chips .chip")).isEmpty();
        assertThat(places(browser)).isEqualTo(before);
    }

    @Test
    void an_address_says_all_that_is_seen(Browser browser) {
        browser.open("#/network?level=state&a=CHN&b=JPN&lang=ja");
        browser.see(ROWS, "日本");
        assertThat(browser.texts(".chips .chip")).contains("中国 ×", "and 日本 ×");
        assertThat(browser.see(".choice a[aria-current]").getText()).isEqualTo("States");
        String edge = browser.see(ROWS + " td:nth-child(3) a").getDomAttribute("href");
        browser.open(edge);
        browser.see(".drawer blockquote");
    }

    @Test
    void a_filter_under_which_nothing_is_says_what_to_do(Browser browser) {
        browser.open("#/network?from=1801&to=1802");
        browser.see(".empty", "No links under this filter");
        browser.click(".empty a", "Clear the filter");
        browser.see(LINKS, "links");
    }

    @Test
    void an_unknown_filter_is_an_error_in_words(Browser browser) {
        browser.open("#/network?a=Atlantis");
        assertThat(browser.see(".empty").getText())
                .contains("no actor \"Atlantis\"")
                .doesNotContain("Exception");
        browser.click(".chips .chip", "Atlantis");
        browser.see(LINKS, "links");
    }

    @Test
    void all_goes_by_keyboard_alone(Browser browser) {
        browser.open("#/network");
        browser.see(ROWS);
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the view");
        browser.press(Keys.ENTER);
        tabTo(browser, ".links td:nth-child(3) a");
        WebElement link = browser.focused();
        browser.press(Keys.ENTER);
        browser.see(".drawer blockquote");
        assertThat(browser.focused().getTagName()).isEqualTo("h2");
        browser.press(Keys.ESCAPE);
        browser.gone(".drawer");
        assertThat(browser.focused()).isEqualTo(link);
    }

    @Test
    void the_network_can_be_taken_along(Browser browser, @TempDir Path folder) throws IOException {
        browser.saveTo(folder);
        browser.open("#/network?level=state");
        browser.awaitRun(DRAWN + "return cy?.edges().length > 5");
        browser.click(".bar button", "PNG");
        browser.click(".bar button", "SVG");
        browser.click(".bar a", "GEXF");
        for (String name : List.of("network.png", "network.svg", "network.gexf")) {
            browser.await(name, any -> Files.exists(folder.resolve(name)));
        }
        assertThat(Files.readAllBytes(folder.resolve("network.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(folder.resolve("network.svg"))
                .content()
                .startsWith("<svg")
                .contains(">China</text>", "stroke-dasharray");
        assertThat(folder.resolve("network.gexf")).content().contains("<gexf", "China");
    }

    private static Map<?, ?> places(Browser browser) {
        return (Map<?, ?>)
                browser.run(
                        DRAWN
                                + "return Object.fromEntries(cy.nodes().map(node => [node.id(), node.position('x') + ' ' + node.position('y')]))");
    }

    /** Clicks with the mouse where the picture has a node or the middle of a line. */
    private static void clickOn(Browser browser, String element) {
        browser.awaitRun(DRAWN + "return cy?.nodes().length > 1");
        List<?> point = (List<?>)
                browser.run(DRAWN + "const one = " + element + "; const box = cy.container().getBoundingClientRect();"
                        + "const at = one.isEdge() ? one.renderedMidpoint() : one.renderedPosition();"
                        + "return [Math.round(box.left + at.x), Math.round(box.top + at.y)]");
        browser.clickAt(((Number) point.get(0)).intValue(), ((Number) point.get(1)).intValue());
    }

    /** Presses Tab until the focus is at the first of these. */
    private static void tabTo(Browser browser, String selector) {
        WebElement wanted = browser.see(selector);
        browser.await("the focus at " + selector, any -> {
            browser.press(Keys.TAB);
            return browser.focused().equals(wanted);
        });
    }
}
