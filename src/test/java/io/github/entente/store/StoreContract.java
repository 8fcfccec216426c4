package io.github.entente.store;

import static io.github.entente.store.Invented.ARDA;
import static io.github.entente.store.Invented.BREL;
import static io.github.entente.store.Invented.KELL;
import static io.github.entente.store.Invented.MORI;
import static io.github.entente.store.Invented.article;
import static io.github.entente.store.Invented.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Correction;
import io.github.entente.graph.Corrections;
import io.github.entente.graph.Example;
import io.github.entente.graph.RdfFiles;
import io.github.entente.graph.Vocabulary;
import io.github.entente.store.sameness.Sameness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for a store whichever it is. */
abstract class StoreContract {

    private static final Path VOICES = Path.of("src/test/resources/io/github/entente/graph/voices.trig");

    @TempDir
    Path folder;

    abstract Store store();

    String dump() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store().dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void putting_an_article_twice_leaves_one_copy() {
        store().put(List.of(meeting(1, MORI, KELL)));
        String once = dump();
        store().put(List.of(meeting(1, MORI, KELL)));
        assertThat(dump()).isEqualTo(once).contains("\"Takeo Mori\"@en", "\"森武雄\"@zh", "\"1.txt\"");
    }

    @Test
    void when_an_article_was_read_is_known_apart_from_it_and_goes_with_it() {
        store().put(List.of(Example.graph()));
        String once = dump();
        assertThat(times()).hasSize(1);
        store().put(List.of(Example.graph()));
        assertThat(times()).hasSize(1);
        assertThat(dump()).isEqualTo(once).doesNotContain("endedAtTime");
        store().withdraw("ministers.txt");
        assertThat(times()).isEmpty();
    }

    private List<Value> times() {
        List<Value> times = new ArrayList<>();
        try (Rows rows = store().query("SELECT ?time { GRAPH <https://w3id.org/entente/id/runs> { ?run ?p ?time } }")) {
            rows.forEachRemaining(row -> times.add(row.value("time").orElseThrow()));
        }
        return times;
    }

    @Test
    void an_article_put_again_is_replaced() {
        store().put(List.of(meeting(1, MORI, KELL, "Old words")));
        store().put(List.of(meeting(1, MORI, KELL, "New words")));
        assertThat(dump()).contains("New words").doesNotContain("Old words");
    }

    @Test
    void withdrawing_the_only_article_leaves_nothing() {
        store().put(List.of(meeting(1, MORI, KELL)));
        assertThat(store().withdraw(article(1).stringValue())).isTrue();
        assertThat(dump()).isEmpty();
    }

    @Test
    void an_article_is_withdrawn_by_the_name_of_its_source() {
        store().put(List.of(meeting(1, MORI, KELL), meeting(2, MORI, ARDA)));
        assertThat(store().withdraw("1.txt")).isTrue();
        assertThat(store().holds(article(1))).isFalse();
        assertThat(store().holds(article(2))).isTrue();
    }

    @Test
    void withdrawing_what_is_not_there_says_so() {
        store().put(List.of(meeting(1, MORI, KELL)));
        String before = dump();
        assertThat(store().withdraw("2.txt")).isFalse();
        assertThat(store().withdraw(article(2).stringValue())).isFalse();
        assertThat(store().withdraw("no iri <at> all")).isFalse();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void two_articles_of_one_source_name_are_not_withdrawn_by_it() {
        store().put(List.of(meeting(1, MORI, KELL), meeting(2, MORI, KELL)));
        try (Rows rows = store().query("ASK {}")) {
            assertThat(rows.hasNext()).isTrue();
        }
        var renamed = new LinkedHashModel(meeting(2, MORI, KELL).article());
        renamed.remove(null, Vocabulary.Property.SOURCE_NAME, null);
        renamed.add(article(2), Vocabulary.Property.SOURCE_NAME, Values.literal("1.txt"), article(2));
        store().put(List.of(
                new ArticleGraph(article(2), renamed, meeting(2, MORI, KELL).shared())));
        assertThatThrownBy(() -> store().withdraw("1.txt"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("2 articles are called \"1.txt\"")
                .hasMessageContaining(article(1).stringValue());
    }

    @Test
    void what_other_articles_refer_to_stays() {
        store().put(List.of(meeting(1, MORI, KELL), meeting(2, KELL, BREL)));
        store().withdraw("1.txt");
        assertThat(dump()).contains("Ana Kell", "\"Brel\"@en").doesNotContain("Takeo Mori", "\"Arda\"@en", "1.txt");
    }

    @Test
    void what_a_replaced_article_no_longer_refers_to_goes() {
        store().put(List.of(meeting(1, MORI, KELL)));
        store().put(List.of(meeting(1, KELL, BREL)));
        assertThat(dump()).contains("Ana Kell").doesNotContain("Takeo Mori", "\"Arda\"@en");
    }

    @Test
    void a_description_nobody_refers_to_is_not_kept() {
        var shared = new LinkedHashModel(meeting(1, MORI, ARDA).shared());
        shared.addAll(meeting(1, KELL, BREL).shared());
        store().put(List.of(new ArticleGraph(article(1), meeting(1, MORI, ARDA).article(), shared)));
        assertThat(dump()).contains("Takeo Mori").doesNotContain("Ana Kell");
    }

    @Test
    void the_articles_are_listed_by_name() {
        store().put(List.of(meeting(2, MORI, KELL), meeting(1, MORI, KELL)));
        assertThat(store().articles())
                .extracting(
                        ArticleEntry::source,
                        entry -> entry.headline().orElseThrow(),
                        entry -> entry.published().orElseThrow())
                .containsExactly(
                        Tuple.tuple("1.txt", "Headline 1", "2031-05-04"),
                        Tuple.tuple("2.txt", "Headline 2", "2031-05-04"));
    }

    @Test
    void a_parameter_is_a_value_and_never_part_of_the_query() {
        store().put(List.of(meeting(1, MORI, KELL, "plain"), meeting(2, MORI, KELL, "\" } } ; DROP ALL #")));
        String query = "SELECT ?article { GRAPH ?g { ?article <https://schema.org/headline> ?headline } }";
        assertThat(column(query, Map.of("headline", Values.literal("\" } } ; DROP ALL #")), "article"))
                .containsExactly(article(2));
        assertThat(store().articles()).hasSize(2);
    }

    @Test
    void an_optional_parameter_is_bound_or_not() {
        store().put(List.of(meeting(1, MORI, KELL), meeting(2, MORI, KELL)));
        String query =
                "SELECT ?article { GRAPH ?article { ?article <https://schema.org/headline> ?h } FILTER(!BOUND(?wanted) || ?h = ?wanted) }";
        assertThat(column(query, Map.of(), "article")).hasSize(2);
        assertThat(column(query, Map.of("wanted", Values.literal("Headline 2")), "article"))
                .containsExactly(article(2));
    }

    @Test
    void ask_gives_one_row() {
        store().put(List.of(meeting(1, MORI, KELL)));
        assertThat(column("ASK { GRAPH ?g { ?s ?p ?o } }", Map.of(), "answer")).containsExactly(Values.literal(true));
    }

    @Test
    void a_broken_query_is_shown_where_it_breaks() {
        assertThatThrownBy(() -> store().query("SELECT * {\n ?s ?p }"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> store().query("CONSTRUCT WHERE { ?s ?p ?o }")).hasMessageContaining("SELECT or ASK");
    }

    @Test
    void an_iri_that_could_break_out_of_a_query_is_refused() {
        var model = new LinkedHashModel();
        IRI hostile = SimpleValueFactory.getInstance().createIRI("http://x/> } ; DROP ALL #");
        model.add(article(1), Vocabulary.Property.MEETS, hostile, article(1));
        assertThatThrownBy(() -> store().put(List.of(new ArticleGraph(article(1), model, new LinkedHashModel()))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is no IRI");
        assertThat(dump()).isEmpty();
    }

    @Test
    void labels_are_english_and_come_page_by_page() {
        store().put(List.of(meeting(1, MORI, KELL)));
        Labels labels = store().labels();
        Value both = Values.literal(MORI + " " + KELL);
        labels.learn(List.of(both, ARDA, article(1)));
        assertThat(labels.text(both)).isEqualTo("Takeo Mori; Ana Kell");
        assertThat(labels.text(ARDA)).isEqualTo("Arda");
        assertThat(labels.text(article(1))).isEqualTo("1.txt");
        assertThat(labels.text(Values.iri("http://nobody.example/knows"))).isEqualTo("http://nobody.example/knows");
        labels.learn(List.of(Values.iri("http://www.wikidata.org/entity/Q148")));
        assertThat(labels.text(Values.iri("http://www.wikidata.org/entity/Q148")))
                .isEqualTo("Q148");
    }

    @Test
    void what_several_articles_tell_is_linked_contradictions_are_marked_and_shared_points_aligned() {
        store().load(voices());
        assertThat(Sameness.isDue(store())).isTrue();
        assertThat(Sameness.renew(store())).isEqualTo(new Sameness.Found(5, 2, 2, 1));
        assertThat(Sameness.isDue(store())).isFalse();
        assertThat(sameness())
                .anyMatch(line -> line.contains("arda#meeting-1> <https://w3id.org/entente#sameMeeting> ")
                        && line.contains("brel#meeting-1>"))
                .anyMatch(line -> line.contains("entente#about> \"date\""))
                .anyMatch(line -> line.contains("entente#about> \"place\""))
                .anyMatch(line -> line.contains("entente#termOne> \"contaminated water\""))
                .anyMatch(line -> line.contains("entente#termOther> \"treated water\""));
    }

    @Test
    void comparing_again_changes_nothing() {
        store().load(voices());
        Sameness.renew(store());
        String once = dump();
        Sameness.renew(store());
        assertThat(dump()).isEqualTo(once);
    }

    @Test
    void what_was_found_about_a_withdrawn_article_goes_with_it_and_comes_back_with_it() {
        store().load(voices());
        Sameness.renew(store());
        List<String> whole = sameness();
        store().withdraw("brel-release.txt");
        assertThat(sameness()).isNotEmpty().noneMatch(line -> line.contains("/brel"));
        assertThat(sameness()).noneMatch(line -> line.contains("/alignment/"));
        assertThat(Sameness.isDue(store())).isFalse();
        store().load(voices());
        assertThat(Sameness.isDue(store())).isTrue();
        Sameness.renew(store());
        assertThat(sameness()).isEqualTo(whole);
    }

    @Test
    void when_all_articles_are_withdrawn_nothing_is_left_of_what_was_found() {
        store().load(voices());
        Sameness.renew(store());
        store().articles()
                .forEach(entry ->
                        assertThat(store().withdraw(entry.iri().stringValue())).isTrue());
        assertThat(sameness()).isEmpty();
        Sameness.renew(store());
        assertThat(sameness()).isEmpty();
    }

    @Test
    void an_article_that_came_after_the_comparison_is_known_to_wait_for_the_next() {
        store().load(voices());
        Sameness.renew(store());
        store().put(List.of(meeting(1, MORI, KELL)));
        assertThat(Sameness.isDue(store())).isTrue();
    }

    /** Two ministries tell one meeting differently: a day apart, in two places of one state. */
    private Path voices() {
        try {
            String text = Files.readString(VOICES)
                    .replaceFirst("(brel:meeting-1 .*) place:lake", "$1 place:hall")
                    .replace(
                            "place:port a",
                            "place:hall a ent:Place ; rdfs:label \"the hall\"@en ; ent:country actor:ard .\n  place:port a");
            return Files.writeString(folder.resolve("voices.trig"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> sameness() {
        return dump().lines()
                .filter(line -> line.endsWith("<https://w3id.org/entente/id/sameness> ."))
                .toList();
    }

    List<Value> column(String query, Map<String, Value> parameters, String name) {
        List<Value> values = new ArrayList<>();
        try (Rows rows = store().query(query, parameters)) {
            rows.forEachRemaining(row -> values.add(row.value(name).orElseThrow()));
        }
        return values;
    }

    private static final IRI WRONG = Values.iri(Example.graph().iri() + "#statement-2");

    @Test
    void a_fact_judged_wrong_is_known_until_that_is_taken_back() {
        store().put(List.of(Example.graph()));
        String before = dump();
        Correction judged = store().correct(WRONG, Correction.Reason.SPEAKER, Optional.of(" Not she. "))
                .orElseThrow();
        assertThat(store().corrections().all()).containsExactly(judged);
        assertThat(judged.note()).contains("Not she.");
        assertThat(judged.kind()).isEqualTo("statement");
        assertThat(judged.sentence().orElseThrow()).isNotBlank();
        assertThat(store().validate().findings()).isEmpty();
        assertThat(store().takeBack(WRONG)).isTrue();
        assertThat(store().takeBack(WRONG)).isFalse();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void judging_a_fact_again_replaces_what_was_said() {
        store().put(List.of(Example.graph()));
        store().correct(WRONG, Correction.Reason.SPEAKER, Optional.of("Not she."));
        store().correct(WRONG, Correction.Reason.DATE, Optional.empty());
        assertThat(store().corrections().all())
                .singleElement()
                .satisfies(judged -> assertThat(judged.reason()).isEqualTo(Correction.Reason.DATE))
                .satisfies(judged -> assertThat(judged.note()).isEmpty());
    }

    @Test
    void what_the_store_does_not_tell_is_not_judged() {
        store().put(List.of(Example.graph()));
        for (String name : List.of("#statement-99", "#position-1", "#evidence-1", "")) {
            IRI none = Values.iri(Example.graph().iri() + name);
            assertThat(store().correct(none, Correction.Reason.WRONG, Optional.empty()))
                    .as(name)
                    .isEmpty();
        }
        assertThat(store().corrections().all()).isEmpty();
    }

    @Test
    void corrections_outlive_their_article_and_come_with_files() {
        store().put(List.of(Example.graph()));
        store().correct(WRONG, Correction.Reason.WRONG, Optional.empty());
        List<Correction> judged = store().corrections().all();
        store().put(List.of(Example.graph()));
        assertThat(store().corrections().all()).isEqualTo(judged);
        store().withdraw("ministers.txt");
        assertThat(store().corrections().all()).isEqualTo(judged);

        Path file = folder.resolve("corrections.trig");
        RdfFiles.writeGraphs(file, judged.stream().map(Correction::model));
        store().takeBack(WRONG);
        store().load(file);
        store().load(file);
        assertThat(store().corrections().all()).isEqualTo(judged);
    }

    @Test
    void what_is_left_out_takes_its_evidence_and_its_plain_triples_with_it() {
        store().put(List.of(Example.graph()));
        List<String> facts = List.of("meeting-1", "statement-1", "statement-2");
        facts.forEach(fact -> store().correct(
                        Values.iri(Example.graph().iri() + "#" + fact), Correction.Reason.WRONG, Optional.empty())
                .orElseThrow());
        Corrections corrections = store().corrections();
        ArticleGraph left = Corrections.without(Example.graph(), corrections.found(Example.graph()));
        store().put(List.of(left));
        assertThat(store().validate().findings()).isEmpty();
        assertThat(corrections.found(left)).isEmpty();
        String dump =
                dump().lines().filter(line -> !line.contains("id/corrections")).reduce("", String::concat);
        assertThat(dump)
                .doesNotContain("#meeting-1>", "#statement-2>", "#position-2>", "ontology#meets", "entente#meets")
                .contains("#meeting-2>", "#statement-3>", "#position-3>");
    }
}
