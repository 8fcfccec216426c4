package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.reading.Articles;
import io.github.entente.article.source.Sources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles as many newsrooms lay them out; the .parts file beside each says what must come of it. */
class ExampleArticlesTest {

    private static final Articles ARTICLES = Articles.create();

    static Stream<Path> examples() throws IOException, URISyntaxException {
        Path folder = Path.of(ExampleArticlesTest.class.getResource("examples").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".parts")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_article_has_the_parts_listed_beside_it(Path file) throws IOException {
        Path expected = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z0-9]+$", ".parts"));
        List<Reading> readings = read(file);
        String listing = readings.stream()
                .map(reading -> isWhole(readings, file) ? list(reading) : name(reading) + list(reading))
                .collect(Collectors.joining("\n"));
        assertThat(listing).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void its_parts_cover_its_text_once(Path file) {
        for (Reading reading : read(file)) {
            if (reading instanceof Read read) {
                PartsInvariant.check(read.article().text(), read.article().parts());
            }
        }
    }

    private static boolean isWhole(List<Reading> readings, Path file) {
        return readings.size() == 1
                && readings.get(0) instanceof Read read
                && read.article().name().equals(file.getFileName().toString());
    }

    private static String name(Reading reading) {
        return reading instanceof Read read ? "== " + read.article().name() + "\n" : "";
    }

    private static String list(Reading reading) {
        return reading instanceof Read read ? Listing.of(read.article()) : reading + "\n";
    }

    private static List<Reading> read(Path file) {
        List<Source> sources = Sources.expand(List.of(file.toString()));
        try (Stream<Reading> readings = ARTICLES.read(sources.get(0))) {
            return readings.toList();
        }
    }
}
