package io.github.entente.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file for browsers.
 *
 * @param tag a name of its bytes, so that a browser that has them need not be sent them again
 */
record Asset(String type, byte[] body, String tag) {

    private static final int DIGITS = 16;

    static Asset of(String type, byte[] body) {
        return new Asset(type, body, '"' + hash(body).substring(0, DIGITS) + '"');
    }

    static Asset of(String type, String text) {
        return of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
