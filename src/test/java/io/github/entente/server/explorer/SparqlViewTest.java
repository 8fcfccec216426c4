package io.github.entente.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

@InBrowser
class SparqlViewTest {

    private static final String ROWS = ".answer tbody tr";

    private static String own(String query) {
        return "#/sparql?text=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&run=1";
    }

    @Test
    void a_query_runs_and_its_answer_takes_other_forms(Browser browser, @TempDir Path folder) throws IOException {
        browser.saveTo(folder);
        browser.open("#/sparql");
        browser.click(".bar .run", "Run");
        browser.see(ROWS, "Xi Jinping");
        browser.see(".bar .shown", "rows in ");
        browser.awaitPlace("run=1");
        browser.click(".choice a", "Chart");
        browser.see(".chart-of-answer canvas");
        browser.click(".choice a", "Network");
        browser.awaitRun("return document.querySelector('.answer-place .canvas')?._cyreg?.cy.nodes().length > 3");
        browser.click(".bar button", "CSV");
        browser.await("answer.csv", any -> Files.exists(folder.resolve("answer.csv")));
        assertThat(Files.readString(folder.resolve("answer.csv"))).startsWith("one,other,meetings\r\n");
        browser.back();
        browser.see(".chart-of-answer canvas");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_questions_that_ship_are_asked_by_a_form(Browser browser) {
        browser.open("#/sparql?query=positions&p.speaker=Wang+Yi");
        browser.see(ROWS, "Wang Yi");
        assertThat(browser.see("#parameter-speaker").getDomProperty("value")).isEqualTo("Wang Yi");
        int all = browser.all(ROWS).size();
        browser.click("#parameter-from");
        browser.press("2020-01-01", Keys.TAB);
        browser.awaitPlace("p.from=2020-01-01");
        browser.await(
                "fewer rows",
                any -> !browser.all(ROWS).isEmpty() && browser.all(ROWS).size() < all);
        browser.click(ROWS + " a[href*='article']");
        browser.see(".reading > .text");
    }

    @Test
    void what_a_parameter_cannot_be_is_said_in_words(Browser browser) {
        browser.open("#/sparql?query=positions&p.speaker=Nobody+Known");
        assertThat(browser.see(".empty").getText()).contains("Nobody Known").doesNotContain("Exception");
    }

    @Test
    void an_address_holds_a_query_of_ones_own(Browser browser) {
        browser.open(own("SELECT ?n WHERE { VALUES ?n { 7 11 } }"));
        browser.see(ROWS, "11");
        assertThat(browser.texts(ROWS)).containsExactly("7", "11");
    }

    @Test
    void what_the_server_refuses_is_said_in_its_words(Browser browser) {
        browser.open(own("SELECT ?n WHERE { "));
        assertThat(browser.see(".failure").getText()).contains("line 1").doesNotContain("Exception");
        browser.open(own("SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }"));
        assertThat(browser.see(".failure").getText()).isNotBlank();
    }

    @Test
    void a_graph_is_shown_as_text(Browser browser) {
        browser.open(own("CONSTRUCT { <http://example.org/a> <http://example.org/b> \"<b>c</b>\" } WHERE {}"));
        browser.see(".turtle", "\"<b>c</b>\"");
    }

    @Test
    void terms_of_the_ontology_are_completed(Browser browser) {
        browser.open("#/sparql");
        browser.see(".yasqe .CodeMirror-lines");
        browser.run("""
                const editor = document.querySelector('.CodeMirror').CodeMirror;
                editor.setValue('SELECT * { ?x a ent:Contr');
                editor.focus();
                editor.setCursor(0, 100);""");
        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, Keys.SPACE));
        browser.see(".CodeMirror-hints li", "ent:Contradiction");
        browser.press(Keys.ENTER);
        browser.await(
                "the term and its prefix",
                any -> ((String) browser.run("return document.querySelector('.CodeMirror').CodeMirror.getValue()"))
                        .matches("(?s)PREFIX ent: <https://w3id.org/entente#>.*a ent:Contradiction"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void it_goes_by_keyboard_and_the_editor_can_be_left(Browser browser) {
        browser.open("#/sparql");
        browser.see(".yasqe .CodeMirror-lines");
        browser.run("document.querySelector('.choose select').focus()");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getDomAttribute("aria-label")).contains("query");
        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.see(ROWS);
        browser.await("the focus at Run", any -> {
            browser.press(Keys.TAB);
            return "Run".equals(browser.focused().getText());
        });
    }

    @Test
    void a_query_that_runs_long_can_be_stopped(Browser browser) {
        browser.open("#/sparql");
        browser.see(".bar .run", "Run");
        browser.run(
                "document.querySelector('.CodeMirror').CodeMirror.setValue("
                        + "'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c . ?d ?e ?f . ?h ?i ?j FILTER(?a != ?d && ?e != ?i) } }')");
        browser.click(".bar .run", "Run");
        browser.see(".bar [role=timer]", "Running for");
        browser.click(".bar .run", "Stop");
        browser.see(".failure", "Stopped before the answer came");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "chart", "network"})
    void nobody_serious_is_shut_out_of_an_answer(String form, Browser browser) {
        for (String scheme : new String[] {"light", "dark"}) {
            browser.scheme(scheme);
            browser.open("#/sparql?query=network&as=" + form);
            browser.see(".answer-place > *");
            assertThat(browser.faults()).as(scheme).isEmpty();
        }
    }
}
