package io.github.entente.actor.wikidata;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Lines put aside in a packed file while a dump is read, because it is only known at its end which of them matter. */
final class Aside implements AutoCloseable {

    private final Path file;
    private final BufferedWriter lines;

    Aside(Path file) throws IOException {
        this.file = file;
        this.lines = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8));
    }

    void add(String line) throws IOException {
        lines.write(line);
        lines.write('\n');
    }

    /** All that were put aside; nothing can be added any more. */
    Stream<String> all() throws IOException {
        lines.close();
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
        return reader.lines().onClose(() -> {
            try {
                reader.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
