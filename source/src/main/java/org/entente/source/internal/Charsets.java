package org.entente.source.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to characters: by the byte order mark, as UTF-8 where that fits, as the source says, by zero bytes as UTF-16, by the bytes' statistics, and
 * otherwise as windows-1252. Stateless.
 */
public final class Charsets {

    private static final char MARK = '\uFEFF';

    private Charsets() {}

    /**
     * @param told what the server, the page or the archive says, or null
     * @return the text without a byte order mark
     */
    public static String decode(byte[] bytes, @Nullable String told) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return unmarked(new String(bytes, marked));
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, narrow(bytes, told));
        }
    }

    /** Whether characters are those of no text. */
    public static boolean isBinary(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c > 126 && c < 160) {
                odd++;
            }
        }
        return odd > text.length() / 20;
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                ? StandardCharsets.UTF_16LE
                : null;
    }

    /** UTF-16 without a mark: in Latin script every other byte is zero. */
    private static @Nullable Charset wide(byte[] bytes) {
        int[] zeros = new int[2];
        int pairs = Math.min(bytes.length, 2000) / 2;
        for (int i = 0; i < 2 * pairs; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean big = pairs > 4 && zeros[0] > pairs * 0.9 && zeros[1] == 0;
        boolean little = pairs > 4 && zeros[1] > pairs * 0.9 && zeros[0] == 0;
        return big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : null;
    }

    private static Charset narrow(byte[] bytes, @Nullable String told) {
        Charset named = named(told);
        if (named == null) {
            UniversalDetector detector = new UniversalDetector();
            detector.handleData(bytes);
            detector.dataEnd();
            named = named(detector.getDetectedCharset());
        }
        return named == null ? windows() : named;
    }

    private static @Nullable Charset named(@Nullable String name) {
        try {
            if (name == null || !Charset.isSupported(name)) {
                return null;
            }
        } catch (IllegalArgumentException e) {
            return null;
        }
        Charset charset = Charset.forName(name);
        // The bytes are not UTF-8, whatever was told; and the web's Latin 1 is windows-1252 (WHATWG, Encoding, section
        // 4.2).
        boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        return charset.equals(StandardCharsets.UTF_8) ? null : latin ? windows() : charset;
    }

    private static Charset windows() {
        return Charset.forName("windows-1252");
    }
}
