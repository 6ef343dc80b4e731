package org.salient.core.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of some bytes, as 64 lower-case hexadecimal digits. */
public record Hash(String hex) {
    /** What stands before the first entry of a chain. */
    public static final Hash NONE = new Hash("0".repeat(64));

    public Hash {
        if (hex.length() != 64 || !hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("a hash has 64 lower-case hexadecimal digits, was '" + hex + "'");
        }
    }

    public static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /** The hash of a text in UTF-8. */
    public static Hash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
