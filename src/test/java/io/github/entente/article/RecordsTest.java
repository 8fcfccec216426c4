package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.article.reading.Articles;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON documents and tables, whose fields a user may name. */
class RecordsTest {

    private static final Articles ARTICLES = Articles.create();

    private static List<Reading> read(Articles articles, String name, String text) {
        try (Stream<Reading> readings = articles.read(Source.of(name, text))) {
            return readings.toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "crawl.csv~head,when,body\\nTalks end,2024-09-24,They met.\\n",
                "crawl.tsv~head\\twhen\\tbody\\nTalks end\\t2024-09-24\\tThey met.\\n",
                "crawl.txt~HEAD;WHEN;BODY\\nTalks end;2024-09-24;They met.\\n",
                "crawl.json~[{\"head\": \"Talks end\",\\n \"when\": \"2024-09-24\", \"body\": \"They met.\"}]",
                "crawl.jsonl~{\"head\": \"Talks end\", \"when\": \"2024-09-24\", \"body\": \"They met.\", \"text\": \"x\"}"
            })
    void a_user_says_which_columns_hold_what(String name, String text) {
        Articles articles = Articles.create(Map.of("text", "body", "title", "head", "date", "when"));
        List<Reading> readings = read(articles, name, text.replace("\\n", "\n").replace("\\t", "\t"));
        Article article = ((Read) readings.get(0)).article();
        assertThat(article.text()).isEqualTo("Talks end\n\nThey met.");
        assertThat(article.published().map(Listing::of)).contains("2024-09-24");
        assertThat(readings).hasSize(1);
    }

    @Test
    void a_name_that_no_column_has_is_answered_with_those_there_are() {
        Articles articles = Articles.create(Map.of("text", "story"));
        assertThat(read(articles, "crawl.csv", "id,title,body\n1,Talks end,They met.\n"))
                .extracting(Object::toString)
                .containsExactly(
                        "crawl.csv: has no column \"story\"; its columns are id, title, body; name one of them with --columns");
        assertThat(read(articles, "crawl.json", "[{\"id\": 1, \"body\": \"They met.\"}]"))
                .extracting(Object::toString)
                .containsExactly(
                        "crawl.json, record 1: has no field that is known to hold an article's text (story); it has id, body;"
                                + " name the one that does: --columns text=NAME");
    }

    @Test
    void a_table_without_a_text_is_answered_with_its_columns() {
        assertThat(read(ARTICLES, "crawl.csv", "nr,words\n1,They met.\n").get(0).toString())
                .isEqualTo(
                        "crawl.csv: has no column that is known to hold an article's text; its columns are nr, words;"
                                + " name the one that does: --columns text=NAME");
    }

    @Test
    void what_no_column_can_be_is_answered_with_what_it_can() {
        assertThatThrownBy(() -> Articles.create(Map.of("txet", "body")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"txet\" is nothing that a column can be; write id, url, title, text, date, updated, author,"
                                + " publisher, language, place before the =");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velmora, Quell agree to meet, text of pact shows\n\nThe ministers met on Monday.\n",
                "Title\n\nThe ministers met, text and all.\n",
                "Date, title and text of the pact are known, officials say.\n"
            })
    void prose_with_commas_is_no_table(String text) {
        assertThat(read(ARTICLES, "talks.txt", text)).singleElement().isInstanceOf(Read.class);
        assertThat(((Read) read(ARTICLES, "talks.txt", text).get(0)).article().text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "list.json~[{\"text\": \"One.\"},\\n{\"text\": \"Two~list.json, record 2: is broken JSON at line 2, character 1",
                "list.json~[{\"text\": \"One.\"}~list.json, record 2: is broken JSON at line 1",
                "list.jsonl~{\"text\": \"One.\"}\\n{\"text\": \"Two~list.jsonl, line 2: is broken JSON at character 1"
            })
    void an_end_too_early_is_named_and_what_stood_before_is_read(String name, String text, String problem) {
        List<Reading> readings = read(ARTICLES, name, text.replace("\\n", "\n"));
        assertThat(readings.get(0)).isInstanceOf(Read.class);
        assertThat(readings.get(1).toString()).startsWith(problem);
        assertThat(readings).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"{, 2000", "[, 2000", "{, 200000", "[, 200000"})
    void brackets_without_end_are_refused(String bracket, int times) {
        String open = bracket.equals("{") ? "{\"a\":" : "[";
        assertThat(read(ARTICLES, "deep.json", "[{\"a\": " + open.repeat(times))
                        .get(0)
                        .toString())
                .startsWith("deep.json, record 1: is broken JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"date,title,text\n2024-09-24,Talks,\"", "[{\"text\": \"", "{\n\"text\": \""})
    void a_quote_that_never_closes_does_not_fill_the_memory(String start) {
        Source source = new Source.Plain("endless", Source.Kind.STREAM, () -> endless(start, "They met. "));
        try (Stream<Reading> readings = ARTICLES.read(source)) {
            assertThat(readings.findFirst().orElseThrow().toString())
                    .contains("holds a record of more than 8,000,000 characters");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "date,title,text\\n~2024-09-24,Talks,They met.\\n",
                "[~{\"text\": \"They met.\"},",
                "{\"articles\": [~{\"text\": \"They met.\"},"
            })
    void records_are_read_no_further_than_asked_for(String start, String record) {
        Source source = new Source.Plain(
                "endless", Source.Kind.STREAM, () -> endless(start.replace("\\n", "\n"), record.replace("\\n", "\n")));
        try (Stream<Reading> readings = ARTICLES.read(source)) {
            assertThat(readings.limit(1000)).hasSize(1000).allMatch(Read.class::isInstance);
        }
    }

    private static InputStream endless(String start, String again) {
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        byte[] rest = again.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long next;

            @Override
            public int read() {
                long at = next++;
                return at < first.length ? first[(int) at] : rest[(int) ((at - first.length) % rest.length)];
            }
        };
    }
}
