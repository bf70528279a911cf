package org.entente.source.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream in UTF-8, none held that is too long. For one thread. */
final class Lines {

    private final InputStream in;
    private byte[] line = new byte[8192];
    private long number;
    private boolean tooLong;

    /** @param in buffered */
    Lines(InputStream in) {
        this.in = in;
    }

    /** The number of the line read last, from 1. */
    long number() {
        return number;
    }

    /** Whether the line read last was longer than {@link Limits#PAGE}; it came back empty. */
    boolean wasTooLong() {
        return tooLong;
    }

    /** The next line without its end, or null at the end. */
    @Nullable
    String next() throws IOException {
        int length = 0;
        tooLong = false;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (length == Limits.PAGE) {
                tooLong = true;
            } else {
                if (length == line.length) {
                    line = java.util.Arrays.copyOf(line, Math.min(Limits.PAGE, 2 * length));
                }
                line[length++] = (byte) b;
            }
        }
        number++;
        if (tooLong) {
            return "";
        }
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new String(line, 0, end, StandardCharsets.UTF_8);
    }
}
