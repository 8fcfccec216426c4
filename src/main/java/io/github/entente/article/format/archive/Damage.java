package io.github.entente.article.format.archive;

import io.github.entente.article.UnreadableException;
import java.util.Locale;
import java.util.Optional;

/** What is told of an archive whose bytes are not what they were. */
final class Damage {

    private Damage() {}

    /** @param position the byte near which it was noticed, counted from 0 */
    static UnreadableException at(long position, Exception problem) {
        String what = Optional.ofNullable(problem.getMessage())
                .filter(message -> !message.isBlank())
                .orElseGet(() -> problem.getClass().getSimpleName());
        return new UnreadableException(
                String.format(Locale.ROOT, "is damaged or cut off near byte %,d (%s)", position, what),
                "get it again; what stands before was read");
    }
}
