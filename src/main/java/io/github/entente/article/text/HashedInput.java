package io.github.entente.article.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Bytes on their way to a reader, and their SHA-256 once the last one has passed. */
public final class HashedInput extends DigestInputStream {

    private Optional<String> hash = Optional.empty();

    public HashedInput(InputStream in) {
        super(in, sha256());
    }

    /** Empty until all is read. */
    public Optional<String> hash() {
        return hash;
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        note(octet < 0);
        return octet;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        note(count < 0);
        return count;
    }

    private void note(boolean ended) {
        if (ended && hash.isEmpty()) {
            hash = Optional.of(HexFormat.of().formatHex(getMessageDigest().digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
