package io.github.entente.bench;

import io.github.entente.actor.Cast;
import io.github.entente.actor.following.Casting;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.reading.Articles;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.source.Sources;
import io.github.entente.event.Event;
import io.github.entente.event.reading.EventReader;
import io.github.entente.language.Document;
import io.github.entente.language.English;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The steps of reading, each over all sample articles: what a step costs is its share of the whole line. */
@State(Scope.Benchmark)
public class Line {

    private static final String SAMPLES = "src/main/resources/io/github/entente/samples";

    private final English english = new English();
    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final Casting casting = new Casting(gazetteer, english);
    private final EventReader reader = new EventReader(english, gazetteer::state, gazetteer::called, gazetteer.atlas());
    private final List<Read> articles = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Cast> casts = new ArrayList<>();

    @Setup
    public void read() {
        Articles readers = Articles.create();
        Sources.expand(List.of(SAMPLES + "/*.txt", SAMPLES + "/*.html")).forEach(source -> {
            try (Stream<Reading> readings = readers.read(source)) {
                readings.filter(Read.class::isInstance).map(Read.class::cast).forEach(articles::add);
            }
        });
        sentences().forEach(documents::add);
        mentions().forEach(casts::add);
    }

    @Benchmark
    public List<Document> sentences() {
        return articles.stream()
                .map(read -> english.read(read.article(), reader::isWorthParsing))
                .toList();
    }

    @Benchmark
    public List<Cast> mentions() {
        return documents.stream().map(casting::cast).toList();
    }

    @Benchmark
    public List<List<Event>> events() {
        List<List<Event>> events = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            events.add(reader.read(documents.get(i), casts.get(i)));
        }
        return events;
    }
}
