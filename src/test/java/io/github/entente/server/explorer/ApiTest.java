package io.github.entente.server.explorer;

import static io.github.entente.server.explorer.Api.list;
import static io.github.entente.server.explorer.Api.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.entente.SampleGraphs;
import io.github.entente.server.EntenteServer;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.Library;
import io.github.entente.store.QueryFile;
import io.github.entente.store.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the explorer is told about the sample articles: the same as the library's queries tell, and each number leads to its sentences. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

    private static final String ACTOR = "https://w3id.org/entente/id/actor/";
    private static final String ALL = "&limit=10000";

    private EmbeddedStore store;
    private EntenteServer server;
    private Api api;

    @BeforeAll
    void start() {
        store = SampleGraphs.store();
        server = EntenteServer.of(store).port(0).start();
        api = new Api(server);
    }

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    private JsonNode all(String question) {
        JsonNode answer = api.get("facts?limit=500" + question);
        assertThat(answer.get("shown").asInt())
                .isEqualTo(answer.get("total").asInt())
                .isPositive();
        return answer.get("facts");
    }

    private int total(String question) {
        return api.get(question).get("total").asInt();
    }

    private Map<String, Long> ask(String query, Map<String, String> parameters, String... columns) {
        QueryFile file = Library.shipped().query(query);
        Map<String, Long> counts = new TreeMap<>();
        try (Rows rows = store.query(file.text(), file.bind(parameters, store))) {
            rows.forEachRemaining(row -> {
                List<String> key = new ArrayList<>();
                for (String column : columns) {
                    key.add(text(row, column));
                }
                long count = row.value("weight")
                        .map(Value::stringValue)
                        .map(Long::parseLong)
                        .orElse(1L);
                counts.merge(String.join(" ", key), count, Long::sum);
            });
        }
        return counts;
    }

    private static String text(Rows.Row row, String column) {
        return row.value(column).map(Value::stringValue).orElse("");
    }

    @ParameterizedTest
    @CsvSource({"actor,", "state,", "actor,2023-03-01", "state,2022"})
    void the_network_is_that_of_the_library(String level, String from) {
        Map<String, String> parameters = new HashMap<>(Map.of("level", level));
        if (from != null) {
            parameters.put("from", from.length() == 4 ? from + "-01-01" : from);
        }
        Map<String, Long> told = new TreeMap<>();
        JsonNode network = api.get(
                "network?kind=meeting&kind=statement&level=" + level + (from == null ? "" : "&from=" + from) + ALL);
        list(network.get("edges"))
                .forEach(edge -> told.put(
                        edge.get("source").asText() + " " + edge.get("target").asText() + " "
                                + (edge.get("kind").asText().equals("meeting") ? "meets" : "states"),
                        edge.get("weight").asLong()));

        assertThat(told)
                .isEqualTo(ask("network", parameters, "source", "target", "kind"))
                .hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "actor"})
    void every_edge_and_every_node_leads_to_as_many_facts_as_it_counts(String level) {
        JsonNode network = api.get("network?a=CHN&limit=25&level=" + level);
        for (JsonNode edge : network.get("edges")) {
            assertThat(total("facts?a=CHN&level=" + level + "&edge="
                            + edge.get("id").asText()))
                    .isEqualTo(edge.get("weight").asInt());
        }
        for (JsonNode node : network.get("nodes")) {
            assertThat(total("facts?a=CHN&level=" + level + "&actor="
                            + node.get("id").asText()))
                    .as(node.toString())
                    .isEqualTo(node.get("facts").asInt());
        }
    }

    @Test
    void edges_have_a_tone_a_period_and_the_strongest_come_first() {
        JsonNode network = api.get("network?limit=7");
        List<Integer> weights = list(network.get("edges")).stream()
                .map(edge -> edge.get("weight").asInt())
                .toList();
        assertThat(weights).hasSize(7).isSortedAccordingTo((one, other) -> other - one);
        assertThat(network.get("shown").asInt()).isEqualTo(7);
        assertThat(network.get("total").asInt()).isGreaterThan(50);
        for (JsonNode edge : network.get("edges")) {
            assertThat(edge.get("tone").asDouble()).isBetween(-10.0, 10.0);
            assertThat(edge.get("first").asText())
                    .isLessThanOrEqualTo(edge.get("last").asText());
        }
        Set<String> ends = new HashSet<>();
        network.get("edges").forEach(edge -> {
            ends.add(edge.get("source").asText());
            ends.add(edge.get("target").asText());
        });
        assertThat(list(network.get("nodes")).stream()
                        .map(node -> node.get("id").asText()))
                .containsExactlyInAnyOrderElementsOf(ends);
    }

    @Test
    void the_board_counts_the_positions_of_the_library() {
        Map<String, Long> expected = new TreeMap<>();
        ask("positions", Map.of(), "speaker", "stance", "topic").forEach((key, count) -> {
            String[] parts = key.split(" ");
            for (int topic = 2; topic < parts.length; topic++) {
                String name = parts[topic].substring(parts[topic].indexOf('#') + 1);
                expected.merge(parts[0] + " " + name + " " + parts[1], count, Long::sum);
            }
        });
        Map<String, Long> told = new TreeMap<>();
        for (JsonNode cell : api.get("positions?by=actor&limit=1000").get("cells")) {
            for (String stance : List.of("for", "against", "neutral")) {
                if (cell.get(stance).asInt() > 0) {
                    told.put(
                            cell.get("actor").asText() + " " + cell.get("topic").asText() + " " + stance,
                            cell.get(stance).asLong());
                }
            }
        }
        assertThat(told).isEqualTo(expected).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "actor"})
    void every_cell_of_the_board_leads_to_its_sentences(String by) {
        JsonNode board = api.get("positions?limit=4&by=" + by);
        assertThat(board.get("shown").asInt()).isEqualTo(4);
        assertThat(board.get("total").asInt()).isGreaterThan(4);
        for (JsonNode cell : board.get("cells")) {
            assertThat(total("facts?by=" + by + "&speaker=" + cell.get("actor").asText() + "&on="
                            + cell.get("topic").asText()))
                    .as(cell.toString())
                    .isEqualTo(cell.get("for").asInt()
                            + cell.get("against").asInt()
                            + cell.get("neutral").asInt());
            assertThat(cell.get("shift").asText()).isIn("moved", "steady", "once");
            assertThat(texts(board.get("topics"))).contains(cell.get("topic").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "week", "month", "year"})
    void every_point_of_the_timeline_leads_to_its_facts_and_none_is_lost(String unit) {
        JsonNode timeline = api.get("timeline?a=JPN&unit=" + unit);
        int sum = timeline.get("undated").asInt();
        int asked = 0;
        String after = "";
        for (JsonNode bin : timeline.get("bins")) {
            int count = bin.get("meetings").asInt()
                    + bin.get("statements").asInt()
                    + bin.get("deeds").asInt();
            sum += count;
            assertThat(bin.get("from").asText()).isGreaterThan(after);
            after = bin.get("to").asText();
            assertThat(bin.has("temperature")).isTrue();
            assertThat(bin.get("temperature").isNull()).isEqualTo(count == 0);
            if (count > 0 && asked++ < 10) {
                assertThat(total("facts?a=JPN&from=" + bin.get("from").asText() + "&to=" + after + "&unit="
                                + timeline.get("unit").asText()))
                        .isEqualTo(count);
            }
        }
        assertThat(sum).isEqualTo(total("facts?a=JPN"));
    }

    @Test
    void time_in_which_nothing_happened_is_there_with_zeros() {
        JsonNode bins = api.get("timeline?a=CHN&b=JPN&unit=year").get("bins");
        assertThat(list(bins).stream().map(bin -> bin.get("from").asText().substring(0, 4)))
                .startsWith("2012", "2013")
                .endsWith("2023", "2024");
        assertThat(bins.get(1).get("statements").asInt()).isZero();
    }

    @Test
    void between_two_states_are_the_facts_with_somebody_of_each() {
        Map<String, String> sides = new HashMap<>();
        for (JsonNode actor : api.get("actors?limit=1000").get("actors")) {
            sides.put(
                    actor.get("id").asText(),
                    actor.has("state")
                            ? actor.get("state").get("id").asText()
                            : actor.get("id").asText());
        }
        Set<String> expected = new HashSet<>();
        for (JsonNode fact : all("")) {
            Set<String> present = list(fact.get("actors")).stream()
                    .map(actor -> sides.get(actor.get("id").asText()))
                    .collect(Collectors.toSet());
            if (present.containsAll(Set.of(ACTOR + "Q148", ACTOR + "Q17"))) {
                expected.add(fact.get("id").asText());
            }
        }
        for (String pair : List.of("&a=CHN&b=JPN", "&a=Japan&b=Q148", "&a=中国&b=" + ACTOR + "Q17")) {
            assertThat(list(all(pair)).stream().map(fact -> fact.get("id").asText()))
                    .as(pair)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void one_person_and_the_own_state_are_a_pair_only_where_both_take_part() {
        for (JsonNode fact : all("&a=Wang Yi&b=CHN")) {
            assertThat(list(fact.get("actors")).stream()
                            .map(actor -> actor.get("id").asText())
                            .distinct())
                    .contains(ACTOR + "Q701801")
                    .hasSizeGreaterThan(1);
        }
        assertThat(total("facts?a=Wang Yi&b=CHN")).isLessThan(total("facts?a=Wang Yi"));
    }

    @Test
    void a_broad_topic_brings_the_narrower_ones() {
        Map<String, String> broader = new HashMap<>();
        for (JsonNode topic : api.get("terms").get("topics")) {
            broader.put(topic.get("key").asText(), topic.path("broader").asText());
        }
        Set<String> met = new HashSet<>();
        for (JsonNode fact : all("&topic=environment-and-energy")) {
            assertThat(texts(fact.get("topics"))).anyMatch(topic -> isBelow(topic, "environment-and-energy", broader));
            met.addAll(texts(fact.get("topics")));
        }
        assertThat(met).contains("fukushima-water-discharge");
        assertThat(total("facts?topic=environment-and-energy"))
                .isGreaterThan(total("facts?topic=fukushima-water-discharge"));
    }

    private static boolean isBelow(String topic, String top, Map<String, String> broader) {
        return topic.equals(top) || broader.containsKey(topic) && isBelow(broader.get(topic), top, broader);
    }

    @ParameterizedTest
    @CsvSource({
        "act=urge, act, urge",
        "act=敦促, act, urge",
        "kind=deed, kind, deed",
        "from=2023&to=2023, date, 2023.*",
        "from=2023-08&to=2023-08-31, date, '2023(-08.*)?'"
    })
    void the_filter_lets_through_what_it_names(String filter, String field, String pattern) {
        int found = 0;
        for (JsonNode fact : all("&" + filter)) {
            found++;
            String value = fact.has(field)
                    ? fact.get(field).asText()
                    : fact.at("/article/published").asText();
            assertThat(value).matches(pattern);
        }
        assertThat(found).isEqualTo(total("facts?" + filter)).isLessThan(total("facts"));
    }

    @Test
    void a_source_is_a_publisher_or_an_article() {
        JsonNode publisher = api.get("terms").get("sources").get(0);
        String name = publisher.get("name").asText();
        for (JsonNode fact : all("&source=" + name)) {
            assertThat(fact.at("/article/publisher").asText()).isEqualTo(name);
        }
        assertThat(total("articles?source=" + name))
                .isLessThanOrEqualTo(publisher.get("articles").asInt());
        for (JsonNode fact : all("&source=cj-2024-lima-readout.txt")) {
            assertThat(fact.at("/article/name").asText()).isEqualTo("cj-2024-lima-readout.txt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seafood", "treated water", "\"four political documents\"", "kishid*", "岸田"})
    void words_are_found_in_what_is_said_the_sentence_the_headline_and_the_names(String words) {
        String word = words.replaceAll("[\"*]", "").split(" ")[0];
        for (JsonNode fact : all("&q=" + words)) {
            String place = fact.at("/place/name").toString();
            assertThat(fact.get("text").asText()
                            + fact.get("quote").asText()
                            + fact.get("actors")
                            + place
                            + fact.at("/article/headline").asText()
                            + spans(fact))
                    .containsIgnoringCase(word);
        }
        assertThat(total("facts?q=" + words)).isLessThan(total("facts"));
        assertThat(total("articles?q=" + words)).isPositive();
    }

    /** A fact is also found by evidence that is not its best. */
    private String spans(JsonNode fact) {
        JsonNode article = api.get("article?id=" + fact.at("/article/id").asText());
        String text = article.get("text").asText();
        return list(article.get("facts")).stream()
                .filter(told -> told.get("id").equals(fact.get("id")))
                .flatMap(told -> list(told.get("spans")).stream())
                .map(span -> codePoints(text, span))
                .collect(Collectors.joining(" "));
    }

    private static String codePoints(String text, JsonNode span) {
        return text.substring(
                text.offsetByCodePoints(0, span.get("start").asInt()),
                text.offsetByCodePoints(0, span.get("end").asInt()));
    }

    @Test
    void every_fact_has_its_sentence_in_its_article() {
        int seen = 0;
        for (JsonNode row : api.get("articles").get("articles")) {
            JsonNode article = api.get("article?id=" + row.get("id").asText());
            String text = article.get("text").asText();
            assertThat(article.get("facts")).hasSize(row.get("facts").asInt());
            for (JsonNode fact : article.get("facts")) {
                seen++;
                assertThat(codePoints(text, fact))
                        .isEqualTo(fact.get("quote").asText())
                        .isNotBlank();
                assertThat(fact.get("confidence").asDouble()).isBetween(0.0, 1.0);
                assertThat(fact.get("text").asText()).isNotBlank();
                assertThat(list(fact.get("spans")).stream()
                                .map(span -> span.get("start").asInt()))
                        .contains(fact.get("start").asInt());
            }
        }
        assertThat(seen).isEqualTo(api.get("about").get("facts").asInt()).isGreaterThan(300);
    }

    @Test
    void what_is_cut_says_so_and_can_be_read_on() {
        JsonNode first = api.get("facts?limit=3");
        JsonNode second = api.get("facts?limit=3&offset=3");
        assertThat(first.get("shown").asInt()).isEqualTo(3);
        assertThat(first.get("total")).isEqualTo(second.get("total"));
        assertThat(first.get("facts").findValuesAsText("id"))
                .doesNotContainAnyElementsOf(second.get("facts").findValuesAsText("quote"));
        List<String> up = days(api.get("facts?limit=500"));
        List<String> down = days(api.get("facts?limit=500&sort=-date"));
        assertThat(up).isSorted();
        assertThat(down).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    private static List<String> days(JsonNode answer) {
        return list(answer.get("facts")).stream()
                .map(fact -> fact.has("date")
                        ? fact.get("date").asText()
                        : fact.at("/article/published").asText().substring(0, 10))
                .toList();
    }

    @Test
    void what_is_served_is_told_in_numbers() {
        JsonNode about = api.get("about");
        assertThat(about.get("articles").asInt()).isEqualTo(store.articles().size());
        assertThat(about.get("facts").asInt())
                .isEqualTo(about.get("meetings").asInt()
                        + about.get("statements").asInt()
                        + about.get("deeds").asInt());
        assertThat(about.get("samples").asBoolean()).isTrue();
        assertThat(about.get("corrections").asBoolean()).isTrue();
        assertThat(about.get("from").asText()).startsWith("1951");
        assertThat(about.get("to").asText()).startsWith("2025");
    }

    @ParameterizedTest
    @CsvSource({"wang yi, Q701801", "王毅, Q701801", "Q701801, Q701801", "JPN, Q17", "japan, Q17", "kamik, Q276275"})
    void actors_are_found_by_name_in_any_script_by_code_and_by_item(String find, String item) {
        JsonNode found = api.get("actors?limit=1&find=" + find);
        assertThat(found.at("/actors/0/wikidata").asText()).isEqualTo(item);
        assertThat(found.get("total").asInt()).isPositive();
        assertThat(total("facts?a=" + item))
                .isEqualTo(found.at("/actors/0/facts").asInt());
    }

    @Test
    void an_actor_has_names_offices_and_companions() {
        JsonNode actor = api.get("actor?id=Q701801");
        assertThat(actor.at("/name/zh").asText()).isEqualTo("王毅");
        assertThat(actor.at("/state/code").asText()).isEqualTo("CHN");
        assertThat(actor.get("offices").findValuesAsText("title"))
                .anyMatch(title -> title.contains("Foreign Minister"));
        assertThat(actor.get("meetings").asInt()
                        + actor.get("statements").asInt()
                        + actor.get("deeds").asInt())
                .isEqualTo(total("facts?a=Q701801"));
        for (JsonNode other : actor.get("with")) {
            assertThat(other.at("/actor/state/code").asText()).isNotEqualTo("CHN");
            assertThat(total("facts?actor=Q701801&level=actor"))
                    .isGreaterThanOrEqualTo(other.get("facts").asInt());
        }
        assertThat(actor.has("portrait")).isFalse();
    }

    @Test
    void a_meeting_told_by_several_is_told_once_with_what_its_accounts_share() {
        JsonNode meetings = api.get("meetings");
        assertThat(meetings.get("total").asInt()).isGreaterThanOrEqualTo(5);
        int shared = 0;
        for (JsonNode meeting : meetings.get("meetings")) {
            assertThat(meeting.get("accounts").asInt()).isGreaterThanOrEqualTo(2);
            JsonNode readouts = api.get("readouts?meeting=" + meeting.get("id").asText());
            assertThat(readouts.get("meeting")).isEqualTo(meeting);
            assertThat(readouts.get("accounts")).hasSize(meeting.get("accounts").asInt());
            Set<String> points = new HashSet<>();
            readouts.get("accounts")
                    .forEach(account -> account.get("points").forEach(point -> {
                        assertThat(point.at("/article/id")).isEqualTo(account.at("/article/id"));
                        points.add(point.get("id").asText());
                    }));
            for (JsonNode pair : readouts.get("shared")) {
                shared++;
                assertThat(points)
                        .contains(pair.get("a").asText(), pair.get("b").asText());
                assertThat(pair.get("score").asDouble()).isBetween(0.5, 1.0);
            }
            readouts.get("contradictions")
                    .forEach(told -> assertThat(told.get("values"))
                            .hasSize(meeting.get("accounts").asInt()));
        }
        assertThat(shared).isGreaterThanOrEqualTo(5);
        assertThat(total("meetings?accounts=1")).isGreaterThan(total("meetings"));
        assertThat(total("meetings?a=CHN&b=JPN")).isLessThan(total("meetings"));
    }

    @Test
    void the_library_of_queries_is_told_with_its_parameters() {
        JsonNode queries = api.get("queries").get("queries");
        assertThat(queries).hasSize(Library.shipped().queries().size());
        assertThat(queries.findValuesAsText("name")).contains("network", "positions", "level");
        assertThat(queries.findValuesAsText("variable")).contains("p_level");
    }

    @ParameterizedTest
    @CsvSource({
        "facts?a=Chima, 'China'",
        "facts?a=wan, 'did you mean Wang Yi'",
        "facts?from=yesterday, '2024-09-23'",
        "facts?from=2024-02-31, '2024-09-23'",
        "facts?from=2024&to=2023, 'before it begins'",
        "facts?topic=nonsense, '/api/terms'",
        "facts?act=nonsense, '/api/terms'",
        "facts?source=nobody, 'nobody'",
        "facts?kind=rumour, 'meeting or statement or deed'",
        "facts?q=?!, 'no word to look for'",
        "facts?limit=0, '1 to 500'",
        "facts?limit=99999999999, '1 to 500'",
        "facts?offset=-1, 'offset'",
        "facts?sort=best, '-date'",
        "facts?edge=nonsense, '/api/network'",
        "facts?from=2023&from=2024, 'once'",
        "facts?colour=red, 'no parameter'",
        "network?level=planet, 'state or actor'",
        "timeline?unit=century, 'month or day or week or year'",
        "positions?by=planet, 'state or actor'",
        "article, 'Give id'",
        "readouts, 'Give meeting'",
        "actor?id=Nobody At All, 'no actor'"
    })
    void a_wrong_value_is_refused_with_words_that_help(String question, String help) {
        var answer = api.send(question);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Api.json(answer).get("error").asText())
                .contains(help)
                .endsWith(question.startsWith("facts?a=") ? "?" : ".")
                .doesNotContain("Exception", "java.", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"article?id=urn:x", "readouts?meeting=urn:x", "readouts?meeting=" + ACTOR + "Q17"})
    void what_is_not_there_is_a_404_with_words(String question) {
        var answer = api.send(question);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Api.json(answer).get("error").asText()).startsWith("There is no ");
    }
}
