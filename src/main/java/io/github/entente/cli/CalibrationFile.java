package io.github.entente.cli;

import io.github.entente.pipeline.evaluation.Calibration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes confidence.csv anew from gold, and keeps what its comments say. */
final class CalibrationFile {

    private static final String COMMENT = "#";
    private static final String MEASURED = "# Measured on ";

    private CalibrationFile() {}

    /** @param on the articles the rows were counted on, in words */
    static void write(Path file, Calibration calibration, String on) {
        try {
            String comments = Files.readString(file)
                    .lines()
                    .takeWhile(line -> line.startsWith(COMMENT))
                    .filter(line -> !line.startsWith(MEASURED))
                    .collect(Collectors.joining("\n", "", "\n"));
            Files.writeString(file, comments + MEASURED + on + ".\n" + calibration.csv());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
