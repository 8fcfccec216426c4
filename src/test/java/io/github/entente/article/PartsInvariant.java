package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.text.Blank;
import java.util.List;

/** What holds of every layout: parts in order, apart, trimmed, and no character that is not blank left out. */
final class PartsInvariant {

    private PartsInvariant() {}

    static void check(String text, List<Part> parts) {
        int end = 0;
        for (Part part : parts) {
            assertThat(part.span().start()).as("start of %s", part).isGreaterThanOrEqualTo(end);
            assertThat(Blank.is(text.substring(end, part.span().start())))
                    .as(
                            "\"%s\" before %s is blank",
                            text.substring(end, part.span().start()), part)
                    .isTrue();
            assertThat(part.span().end()).as("end of %s", part).isLessThanOrEqualTo(text.length());
            assertThat(Blank.trim(text, part.span())).as("trimmed").isEqualTo(part.span());
            assertThat(part.span().length()).as("length of %s", part).isPositive();
            end = part.span().end();
        }
        assertThat(Blank.is(text.substring(end)))
                .as("\"%s\" behind the last part is blank", text.substring(end))
                .isTrue();
    }
}
