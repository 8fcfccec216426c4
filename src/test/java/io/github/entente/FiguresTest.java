package io.github.entente;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.data.DataFile;
import io.github.entente.pipeline.evaluation.Evaluation;
import io.github.entente.pipeline.evaluation.Scores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/**
 * Reads all gold articles and holds the figures against those recorded in figures.csv. It only counts: of the articles held out nothing is shown.
 */
class FiguresTest {

    private static final Path TESTS = Path.of("src/test/resources/io/github/entente");
    private static final Path SAMPLES = Path.of("src/main/resources/io/github/entente/samples");
    private static final Path RECORDED = TESTS.resolve("evaluation/figures.csv");
    private static final Map<String, Path> SETS = new LinkedHashMap<>();

    private static final double MAY_DROP = 0.01;
    private static final String RECORD =
            "If that is as it should be, record new ones: mvn test -Dtest=FiguresTest -Dentente.figures=record";

    static {
        SETS.put("samples", SAMPLES);
        SETS.put("development", TESTS.resolve("development"));
        SETS.put("heldout", TESTS.resolve("heldout"));
        SETS.put("retold", TESTS.resolve("retold"));
    }

    private record Figure(String set, String name, double value) {

        String key() {
            return set + "," + name;
        }

        String row() {
            return String.format(Locale.ROOT, "%s,%.3f", key(), value);
        }
    }

    @Test
    void no_figure_is_lower_than_the_recorded_one() throws IOException {
        List<Figure> now = measured();
        if (System.getProperty("entente.figures", "").equals("record")) {
            record(now);
        }
        Map<String, Double> recorded = new LinkedHashMap<>();
        DataFile.read(RECORDED)
                .forEach(row ->
                        recorded.put(row.text("set") + "," + row.text("figure"), Double.valueOf(row.text("value"))));

        assertThat(now.stream()
                        .filter(figure -> figure.value() < recorded.getOrDefault(figure.key(), 0.0) - MAY_DROP)
                        .map(figure -> String.format(
                                Locale.ROOT,
                                "%s: %.3f, recorded %.3f",
                                figure.key(),
                                figure.value(),
                                recorded.get(figure.key()))))
                .as("figures that have dropped. " + RECORD)
                .isEmpty();
        assertThat(now.stream().map(Figure::key))
                .as("figures that are recorded. " + RECORD)
                .containsExactlyElementsOf(recorded.keySet());
    }

    private static List<Figure> measured() {
        Entente entente = Entente.builder().actors(SAMPLES.resolve("actors")).build();
        List<Figure> figures = new ArrayList<>();
        SETS.forEach((set, folder) -> {
            Evaluation evaluation = entente.evaluate(folder, folder);
            assertThat(evaluation.failures())
                    .as("articles of %s that cannot be scored", set)
                    .isEmpty();
            values(evaluation.inAll()).forEach((name, value) -> figures.add(new Figure(set, name, value.orElse(0))));
        });
        return figures;
    }

    private static Map<String, OptionalDouble> values(Scores scores) {
        Map<String, OptionalDouble> values = new LinkedHashMap<>();
        values.put("actors-f1", scores.actors().f1());
        values.put("mentions", scores.mentions().allResolved().accuracy());
        values.put("links-f1", scores.mentions().allLinks().f1());
        values.put("meetings-f1", scores.meetings().f1());
        values.put("statements-f1", scores.statements().f1());
        values.put("deeds-f1", scores.deeds().found().f1());
        values.put("act", scores.act().accuracy());
        values.put("toward", scores.toward().accuracy());
        values.put("topics-f1", scores.topics().f1());
        values.put("stance", scores.stance().accuracy());
        return values;
    }

    private static void record(List<Figure> figures) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(RECORDED).stream()
                .takeWhile(line -> line.startsWith("#"))
                .toList());
        lines.add("set,figure,value");
        figures.forEach(figure -> lines.add(figure.row()));
        Files.write(RECORDED, lines);
    }
}
