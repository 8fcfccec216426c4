package io.github.entente.actor.wikidata;

import static io.github.entente.actor.wikidata.Averia.SINCE;
import static io.github.entente.actor.wikidata.Averia.STATE;
import static io.github.entente.actor.wikidata.Averia.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.actor.gazetteer.DataFolder;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Table;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a Fuseki that holds an invented state in Wikidata's own model, and that may be busy. */
class SparqlSourceTest {

    private static final Patience SHORT = new Patience(4, Duration.ofMillis(1), Duration.ofMillis(4));

    private final Queue<Answer> next = new ConcurrentLinkedQueue<>();
    private final Queue<String> agents = new ConcurrentLinkedQueue<>();
    private final List<String> said = new ArrayList<>();

    @TempDir
    Path root;

    private DataFolder folder;
    private FusekiServer server;

    /** What the server says instead of answering. */
    private record Answer(int status, String retryAfter, String body) {}

    @BeforeEach
    void start() throws IOException {
        folder = Averia.dataFolder(root);
        server = FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .port(0)
                .loopback(true)
                .add(
                        "/ds",
                        RDFDataMgr.loadDataset(Averia.file("averia.ttl").toString())
                                .asDatasetGraph(),
                        false)
                .addFilter("/*", (Filter) (request, response, chain) -> {
                    agents.add(((HttpServletRequest) request).getHeader("User-Agent"));
                    Answer instead = next.poll();
                    if (instead == null) {
                        chain.doFilter(request, response);
                        return;
                    }
                    HttpServletResponse http = (HttpServletResponse) response;
                    http.setStatus(instead.status());
                    http.setHeader("Retry-After", instead.retryAfter());
                    http.getWriter().write(instead.body());
                })
                .start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Refresh refresh() {
        return Refresh.into(folder, SINCE, said::add);
    }

    private SparqlSource source(Refresh refresh, int page) {
        return SparqlSource.at(
                URI.create("http://localhost:" + server.getPort() + "/ds/sparql"),
                refresh.wanted(),
                "Entente/test (somebody@example.org)",
                said::add,
                SHORT,
                page);
    }

    private Refresh.Report run(int page, boolean again) {
        Refresh refresh = refresh();
        return refresh.from(source(refresh, page), STATE, again);
    }

    @Test
    void a_person_comes_with_names_offices_and_details() {
        run(5000, false);

        assertThat(rows(
                        folder,
                        Table.PERSONS,
                        "Q9000000102",
                        "wikidata",
                        "name",
                        "name_zh",
                        "name_ja",
                        "aliases",
                        "country",
                        "family",
                        "gender"))
                .containsExactly("Q9000000102;Ada Tarn;艾达·塔恩;アダ・タルン;Ada M. Tarn;XAV;Tarn;female");
        assertThat(tenures("Q9000000102"))
                .containsExactly("head-of-state;President of Averia;2016-05-01;;Q9000000011;yes");
        assertThat(rows(folder, Table.DETAILS, "Q9000000102", "property", "item", "value"))
                .containsExactlyInAnyOrder(
                        "party;Q9000000921;Averian Union",
                        "birthplace;Q9000000931;Port Aver",
                        "portrait;;Ada Tarn+2.jpg");
    }

    @Test
    void dates_are_as_exact_as_wikidata_has_them_and_an_open_end_is_where_the_next_began() {
        run(5000, false);

        assertThat(tenures("Q9000000202"))
                .containsExactlyInAnyOrder(
                        "ambassador;Ambassador of Averia to Japan;2015;2018;Q9000000013;yes",
                        "foreign-minister;Minister for External Matters;2021-06;;Q9000000012;yes");
    }

    @Test
    void a_date_the_state_has_goes_before_none_that_the_person_has() {
        run(5000, false);

        assertThat(tenures("Q9000000101"))
                .containsExactly("head-of-state;President of Averia;2008-05-01;2016-05-01;Q9000000011;yes");
    }

    @Test
    void somebody_known_keeps_the_key_and_loses_nothing() {
        Refresh.Report report = run(5000, false);

        assertThat(report.linked()).isEqualTo(1);
        assertThat(rows(folder, Table.PERSONS, "ilse-marr", "wikidata", "name", "aliases", "family", "gender"))
                .containsExactly("Q9000000201;Ilse Marr;Ilse K. Marr;Ilse;female");
        assertThat(tenures("ilse-marr"))
                .containsExactlyInAnyOrder(
                        "foreign-minister;Minister for External Matters;2019-02-04;2021;Q9000000012;part",
                        "special-envoy;Special Envoy;2022;;;no");
        assertThat(rows(folder, Table.PERSONS, "Q9000000201", "name")).isEmpty();
    }

    @Test
    void who_is_not_wanted_is_left_out() {
        run(5000, false);

        assertThat(Gazetteer.shipped()
                        .with(folder.actors())
                        .with(folder.wikidata())
                        .persons())
                .extracting(person -> person.name())
                .contains("Old President", "Ada Tarn", "Ilse Marr", "Jon Pell")
                .doesNotContain("Gone Long", "Dead Long", "Never Was", "Sen Ator", "From Japan", "無名");
    }

    @Test
    void a_state_gets_names_that_no_other_word_is() {
        run(5000, false);

        assertThat(rows(folder, Table.STATES, "XAV", "name", "name_zh", "name_ja", "aliases", "demonyms"))
                .containsExactly("Averia;阿维里亚;アベリア;Averian Commonwealth;Averian|Averians");
    }

    @Test
    void small_pages_make_the_same_tables() throws IOException {
        run(5000, false);
        String whole = Files.readString(folder.wikidata().resolve("tenures.csv"))
                + Files.readString(folder.wikidata().resolve("persons.csv"));
        long asked = agents.size();
        run(2, true);

        assertThat(agents).hasSizeGreaterThan((int) (2 * asked));
        assertThat(Files.readString(folder.wikidata().resolve("tenures.csv"))
                        + Files.readString(folder.wikidata().resolve("persons.csv")))
                .isEqualTo(whole);
    }

    @Test
    void it_says_who_asks() {
        run(5000, false);

        assertThat(agents).isNotEmpty().containsOnly("Entente/test (somebody@example.org)");
    }

    @Test
    void a_busy_endpoint_is_asked_again_when_it_says_so() {
        next.add(new Answer(429, "1", "slow down"));
        next.add(new Answer(503, "0", ""));
        Instant before = Instant.now();
        run(5000, false);

        assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(950));
        assertThat(said).anyMatch(line -> line.contains("asking again in 1 s"));
        assertThat(tenures("Q9000000102")).isNotEmpty();
    }

    @Test
    void an_endpoint_that_stays_busy_is_given_up_and_what_was_there_stays() throws IOException {
        run(5000, false);
        String before = Files.readString(folder.wikidata().resolve("persons.csv"));
        for (int i = 0; i < SHORT.attempts(); i++) {
            next.add(new Answer(503, "0", ""));
        }

        assertThatThrownBy(() -> run(5000, true))
                .isInstanceOf(WikidataException.class)
                .hasMessageContaining("answers with status 503")
                .hasMessageContaining("stays as it was, and refreshing again goes on after 0 of 1 states");
        assertThat(Files.readString(folder.wikidata().resolve("persons.csv"))).isEqualTo(before);
    }

    @Test
    void an_endpoint_out_of_reach_is_named() {
        Refresh refresh = refresh();
        SparqlSource source = source(refresh, 5000);
        server.stop();

        assertThatThrownBy(() -> refresh.from(source, STATE, false))
                .isInstanceOf(WikidataException.class)
                .hasMessageContaining(source.name() + ": does not answer")
                .hasMessageContaining("stays as it was");
    }

    @Test
    void a_query_that_takes_too_long_is_not_asked_again_and_what_is_missing_is_said() {
        Refresh refresh = refresh();
        SparqlSource source = source(refresh, 5000);
        // The heads and the state's names are asked for before its offices.
        next.add(new Answer(200, "", EMPTY));
        next.add(new Answer(200, "", EMPTY));
        next.add(new Answer(500, "", "java.util.concurrent.TimeoutException"));
        Refresh.Report report = refresh.from(source, STATE, false);

        assertThat(report.gaps())
                .singleElement()
                .asString()
                .contains("XAV: the endpoint gave up on offices-by-jurisdiction");
        assertThat(said).noneMatch(line -> line.contains("asking again"));
        assertThat(tenures("Q9000000202"))
                .containsExactly("ambassador;Ambassador of Averia to Japan;2015;2018;Q9000000013;yes");
    }

    private static final String EMPTY = "{\"head\": {\"vars\": []}, \"results\": {\"bindings\": []}}";

    @Test
    void a_state_that_was_told_today_is_not_asked_for_again() {
        run(5000, false);
        int asked = agents.size();
        Refresh.Report second = run(5000, false);

        assertThat(agents).hasSize(asked);
        assertThat(second.told()).isZero();
        assertThat(second.keptBefore()).isEqualTo(1);
        assertThat(second.persons()).isEqualTo(4);
    }

    @Test
    void a_refresh_that_broke_off_goes_on_with_the_states_that_are_missing() {
        Refresh first = refresh();
        WikidataSource breaking = new WikidataSource() {
            @Override
            public String name() {
                return source(first, 5000).name();
            }

            @Override
            public void tell(
                    List<io.github.entente.actor.Actor.State> states, java.util.function.Consumer<StateAnswer> told) {
                source(first, 5000).tell(states.subList(0, 1), told);
                throw new WikidataException(name(), "broke off");
            }
        };
        assertThatThrownBy(() -> first.from(breaking, Set.of("JPN", "XAV"), false))
                .hasMessageContaining(
                        "broke off; what was taken before stays as it was, and refreshing again goes on after 1 of 2");

        Refresh second = refresh();
        Refresh.Report report = second.from(source(second, 5000), Set.of("JPN", "XAV"), false);
        assertThat(report.told()).isEqualTo(1);
        assertThat(report.keptBefore()).isEqualTo(1);
        assertThat(tenures("Q9000000102")).isNotEmpty();
    }

    @Test
    void something_else_than_an_endpoint_is_named() {
        next.add(new Answer(200, "", "<html>a page</html>"));

        assertThatThrownBy(() -> run(5000, false))
                .isInstanceOf(WikidataException.class)
                .hasMessageContaining("gives no SPARQL results; name a SPARQL endpoint");
    }

    private List<String> tenures(String person) {
        return rows(folder, Table.TENURES, person, "role", "title", "from", "to", "office", "verified");
    }
}
