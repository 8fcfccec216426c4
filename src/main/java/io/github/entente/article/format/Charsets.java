package io.github.entente.article.format;

import io.github.entente.article.text.Decoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that markup says it is in. */
public final class Charsets {

    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 8192;

    private Charsets() {}

    public static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        // What can be read this far to say "UTF-16" is not in UTF-16.
        return matcher.find()
                ? Decoder.named(matcher.group(1))
                        .filter(charset -> !charset.name().startsWith("UTF-16"))
                : Optional.empty();
    }
}
