package io.github.entente.actor.wikidata;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.entente.actor.gazetteer.DataFolder;
import io.github.entente.article.data.DataFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers kept, a file a state, so that a refresh that was stopped goes on where it stood. */
final class AnswerFolder {

    static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private static final String ENDING = ".json";

    private final Path folder;

    AnswerFolder(Path folder) {
        this.folder = folder;
    }

    void keep(StateAnswer answer) {
        DataFolder.write(folder.resolve(answer.iso3() + ENDING), out -> out.write(JSON.writeValueAsBytes(answer)));
    }

    Optional<StateAnswer> of(String iso3) {
        Path file = folder.resolve(iso3 + ENDING);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    List<StateAnswer> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .map(AnswerFolder::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StateAnswer read(Path file) {
        try {
            return JSON.readValue(file.toFile(), StateAnswer.class);
        } catch (IOException e) {
            throw new DataFileException(
                    file.toString(), 0, "is no answer of Wikidata as refresh keeps it; delete it and refresh again");
        }
    }
}
