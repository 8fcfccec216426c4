package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Part.Kind;
import io.github.entente.article.parts.Layout;
import io.github.entente.article.parts.Parts;
import io.github.entente.article.text.Blank;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles as the newsrooms of the world head and end them: headers.txt. */
class HeadersTest {

    private static final Parts PARTS = Parts.create();

    record Example(String name, String text, String expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() throws IOException {
        try (InputStream in = HeadersTest.class.getResourceAsStream("headers.txt")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(file.split("(?m)^=== ")).skip(1).map(HeadersTest::example);
        }
    }

    private static Example example(String written) {
        String[] parts = written.split("(?m)^---$");
        int line = parts[0].indexOf('\n');
        return new Example(parts[0].substring(0, line), parts[0].substring(line + 1), parts[1].strip());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_header_says_what_is_listed_below_it(Example example) {
        Layout layout = PARTS.of(example.text());
        PartsInvariant.check(example.text(), layout.parts());
        assertThat(read(example, layout)).isEqualTo(example.expected());
    }

    private static String read(Example example, Layout layout) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("headline", words(example, layout, Kind.HEADLINE));
        layout.published().ifPresent(time -> found.put("published", Listing.of(time)));
        layout.dateline()
                .ifPresent(line -> found.put(
                        "dateline",
                        line.place() + line.day().map(day -> ", " + day).orElse("")));
        found.put("byline", words(example, layout, Kind.BYLINE));
        layout.publisher().ifPresent(name -> found.put("publisher", name));
        found.put("body", begun(example, words(example, layout, Kind.BODY)));
        found.put(
                "paragraphs",
                Long.toString(layout.parts().stream()
                        .filter(part -> part.kind() == Kind.BODY)
                        .count()));
        return found.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String words(Example example, Layout layout, Kind kind) {
        List<String> found = layout.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(part -> Blank.collapse(part.span().in(example.text())))
                .toList();
        return String.join(" / ", found);
    }

    /** As much of the story as is listed. */
    private static String begun(Example example, String story) {
        return example.expected()
                .lines()
                .filter(line -> line.startsWith("body: "))
                .map(line -> line.substring(6))
                .filter(story::startsWith)
                .findFirst()
                .orElse(story);
    }
}
