package io.github.entente.article.format.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Writes a crawl as crawlers do, byte by byte, so that a test can also write what they should not. */
public final class Crawl {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final boolean gzip;

    public Crawl(boolean gzip) {
        this.gzip = gzip;
    }

    /** A page as a server sends it in UTF-8. */
    public Crawl page(String address, String html) {
        return response(address, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", utf8(html));
    }

    /** @param headers each with its line end */
    public Crawl response(String address, String status, String headers, byte[] body) {
        return record(
                "response",
                address,
                "application/http; msgtype=response",
                join(utf8("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body));
    }

    public Crawl record(String type, String address, String contentType, byte[] block) {
        byte[] header = utf8("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2024-09-26T04:05:06Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                + bytes.size() % 10 + ">\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length
                + "\r\n\r\n");
        return raw(join(join(header, block), utf8("\r\n\r\n")));
    }

    public Crawl raw(byte[] record) {
        try {
            if (gzip) {
                try (OutputStream out = new GZIPOutputStream(bytes)) {
                    out.write(record);
                }
            } else {
                bytes.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public int size() {
        return bytes.size();
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
