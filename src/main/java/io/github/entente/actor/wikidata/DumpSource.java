package io.github.entente.actor.wikidata;

import io.github.entente.actor.Actor;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** A dump of Wikidata, plain or packed, read once from beginning to end. */
public final class DumpSource implements WikidataSource {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final EntityReader reader;
    private final Wanted wanted;
    private final List<String> gaps;

    private DumpSource(Path file, EntityReader reader, Wanted wanted, List<String> gaps) {
        this.file = file;
        this.reader = reader;
        this.wanted = wanted;
        this.gaps = List.copyOf(gaps);
    }

    /** @param gaps what a dump of this kind cannot tell, as sentences for the user */
    public static DumpSource of(Path file, EntityReader reader, Wanted wanted, List<String> gaps) {
        return new DumpSource(file, reader, wanted, gaps);
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public void tell(List<Actor.State> states, Consumer<StateAnswer> told) {
        try {
            Path aside = Files.createTempDirectory("entente");
            try (Sieve sieve = new Sieve(aside, states, wanted);
                    InputStream in = open()) {
                reader.read(in, sieve::add);
                sieve.answers(name(), Instant.now().toString(), gaps).forEach(told);
            } finally {
                Folders.delete(aside);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new WikidataException(name(), "cannot be read as a dump of Wikidata (" + e.getMessage() + ")");
        }
    }

    /** Unpacked as its first bytes, not its name, ask for. Quirk: Wikidata's .bz2 files are many such files in one. */
    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            String packing = CompressorStreamFactory.detect(in);
            return new BufferedInputStream(
                    new CompressorStreamFactory(true).createCompressorInputStream(packing, in), BUFFER);
        } catch (CompressorException e) {
            // It is not packed.
            return in;
        }
    }
}
