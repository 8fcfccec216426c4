package io.github.entente.actor.wikidata;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header by which a server says when it wants to be asked again, as seconds or as a date. */
final class RetryAfter {

    /** Says that the server asked for nothing. */
    private static final Duration NOTHING = Duration.ofNanos(-1);

    private RetryAfter() {}

    static Duration of(@Nullable HttpResponse<?> answer) {
        return answer == null
                ? NOTHING
                : answer.headers()
                        .firstValue("Retry-After")
                        .map(text -> duration(text.strip()))
                        .orElse(NOTHING);
    }

    private static Duration duration(String text) {
        try {
            if (text.matches("\\d{1,6}")) {
                return Duration.ofSeconds(Long.parseLong(text));
            }
            Duration wait = Duration.between(
                    Instant.now(),
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return NOTHING;
        }
    }
}
