package io.github.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.language.English;
import io.github.entente.language.Language;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CastingTest {

    private static Language english;
    private static Casting casting;

    @BeforeAll
    static void load() throws URISyntaxException {
        english = new English();
        casting = new Casting(Gazetteer.of(
                Path.of(CastingTest.class.getResource("gazetteer").toURI())));
    }

    static List<MentionExamples.Example> examples() {
        return MentionExamples.read("mentions.txt");
    }

    private static List<String> read(MentionExamples.Example example, boolean trees) {
        Cast cast = casting.cast(english.read(example.article(), sentence -> trees));
        return MentionExamples.lines(cast, example.article().text());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everybody_is_found_and_followed(MentionExamples.Example example) {
        assertThat(read(example, true)).containsExactlyElementsOf(example.expected());
    }
}
