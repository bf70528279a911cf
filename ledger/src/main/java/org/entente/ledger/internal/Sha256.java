package org.entente.ledger.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash by SHA-256, put together piece by piece. For one thread. */
public final class Sha256 {

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public Sha256 add(ByteBuffer bytes) {
        digest.update(bytes);
        return this;
    }

    public Sha256 add(byte... bytes) {
        digest.update(bytes);
        return this;
    }

    /** Adds a text in UTF-8. */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash in hexadecimal digits; what is added later begins another. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
