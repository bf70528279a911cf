package org.entente.source;

import java.io.InputStream;

/** A few characters over and over, held nowhere. */
final class Endless extends InputStream {

    private final String part;
    private long left;
    private int at;

    Endless(String part, long length) {
        this.part = part;
        this.left = length;
    }

    @Override
    public int read() {
        if (left-- <= 0) {
            return -1;
        }
        at = (at + 1) % part.length();
        return part.charAt(at);
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int given = (int) Math.min(length, left);
        for (int i = 0; i < given; i++) {
            into[from + i] = (byte) read();
        }
        return given > 0 || length == 0 ? given : -1;
    }
}
