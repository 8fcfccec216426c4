package io.github.entente.article.format.crawl;

import io.github.entente.article.UnreadableException;
import io.github.entente.article.text.Decoder;
import io.github.entente.article.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;

/**
 * What a server answered with, decoded.
 *
 * @param status 200 where all is well
 * @param type the media type without parameters, in small letters; empty where none is given
 * @param charset what the server says the bytes are in
 * @param bytes at most one more than an article may have
 */
record Payload(int status, String type, Optional<Charset> charset, byte[] bytes) {

    private static final int OK = 200;

    /** A capture without HTTP around it. */
    static Payload bare(MediaType type, byte[] block) {
        return new Payload(OK, name(type), charset(type), block);
    }

    static Payload of(byte[] block) throws IOException {
        HttpResponse answer = parse(block);
        MediaType type = type(answer);
        if (answer.status() != OK) {
            return new Payload(answer.status(), name(type), Optional.empty(), new byte[0]);
        }
        return new Payload(answer.status(), name(type), charset(type), decoded(block, answer));
    }

    private static HttpResponse parse(byte[] block) throws IOException {
        return HttpResponse.parse(new SeekableInMemoryByteChannel(block));
    }

    private static MediaType type(HttpResponse answer) {
        return MediaType.parseLeniently(answer.headers().first("Content-Type").orElse(""));
    }

    private static String name(MediaType type) {
        return type.type() == null || type.subtype() == null
                ? ""
                : (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }

    private static Optional<Charset> charset(MediaType type) {
        return Optional.ofNullable(type.parameters().get("charset")).flatMap(Decoder::named);
    }

    private static byte[] decoded(byte[] block, HttpResponse answer) throws IOException {
        String encoding = answer.headers().first("Content-Encoding").orElse("").strip();
        if (encoding.isEmpty() && answer.headers().first("Transfer-Encoding").isEmpty()) {
            return body(block);
        }
        if (encoding.equalsIgnoreCase("zstd")) {
            throw new UnreadableException("is compressed by zstd", "crawl it without that encoding");
        }
        try {
            return bytes(answer.bodyDecoded().stream());
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            byte[] raw = body(block);
            if (raw.length > 0 && isText(raw[0])) {
                // Quirk: many crawlers decode what they keep and leave the headers that say how it was encoded.
                return raw;
            } else if (encoding.equalsIgnoreCase("deflate")) {
                // Quirk: "deflate" is with a frame around it by the standard and without by habit; the library knows
                // the habit.
                return bytes(new InflaterInputStream(new ByteArrayInputStream(raw)));
            }
            throw new UnreadableException(
                    "cannot be decoded as its server says (" + e.getMessage() + ")", "crawl its page again");
        }
    }

    private static boolean isText(byte first) {
        return first == '<' || first == '\n' || first == '\r' || first == ' ' || first == (byte) 0xEF;
    }

    private static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(Limits.PAGE_BYTES + 1);
        if (bytes.length > Limits.PAGE_BYTES) {
            throw Limits.tooLong(String.format(Locale.ROOT, "over %,d bytes", Limits.PAGE_BYTES));
        }
        return bytes;
    }

    /** What stands behind the headers. */
    private static byte[] body(byte[] block) {
        for (int i = 3; i < block.length; i++) {
            boolean ends = block[i] == '\n' && (block[i - 1] == '\n' || block[i - 1] == '\r' && block[i - 2] == '\n');
            if (ends) {
                return Arrays.copyOfRange(block, i + 1, block.length);
            }
        }
        return new byte[0];
    }
}
