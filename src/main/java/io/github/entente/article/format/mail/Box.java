package io.github.entente.article.format.mail;

import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.format.Door;
import io.github.entente.article.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The mails of an mbox file, one in memory at a time; each begins with a line "From ..." after an empty one. */
final class Box {

    private static final byte[] START = "From ".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final Source box;
    private final Door door;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private boolean ended;

    /** @param in stands at the first line, which is no part of the mail */
    Box(InputStream in, Source box, Door door) {
        this.in = in;
        this.box = box;
        this.door = door;
    }

    Optional<Stream<Reading>> next() {
        try {
            while (!ended) {
                Optional<byte[]> mail = mail();
                if (mail.isPresent() && mail.get().length > 0) {
                    number++;
                    return Optional.of(read(mail.get()));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            ended = true;
            return Optional.of(Stream.of(Unreadable.of(box.name(), e)));
        }
    }

    private Stream<Reading> read(byte[] mail) {
        String name = box.name() + "#" + number;
        return mail.length > Limits.PAGE_BYTES
                ? Stream.of(
                        Limits.tooLong("over " + Limits.PAGE_BYTES + " bytes").in(name, ""))
                : door.read(new Source.Found(
                        name,
                        Source.Kind.STREAM,
                        box.origin().inside(box.origin().unpacking()),
                        () -> new ByteArrayInputStream(mail)));
    }

    /** Up to the next mail's first line; of a mail that is too long just more than is allowed. */
    private Optional<byte[]> mail() throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        boolean blank = false;
        while (line()) {
            byte[] bytes = line.toByteArray();
            boolean start = bytes.length > START.length
                    && Arrays.equals(bytes, 0, START.length, START, 0, START.length)
                    && (blank || mail.size() == 0);
            if (start && mail.size() > 0) {
                return Optional.of(mail.toByteArray());
            } else if (!start && mail.size() <= Limits.PAGE_BYTES) {
                mail.writeBytes(bytes);
            }
            blank = bytes.length <= 2 && new String(bytes, StandardCharsets.US_ASCII).isBlank();
        }
        ended = true;
        return Optional.of(mail.toByteArray());
    }

    /** The next line or, of a long one, piece of it, with its end. */
    private boolean line() throws IOException {
        line.reset();
        int octet = in.read();
        while (octet >= 0) {
            line.write(octet);
            if (octet == '\n' || line.size() >= Limits.TEXT) {
                return true;
            }
            octet = in.read();
        }
        return line.size() > 0;
    }
}
