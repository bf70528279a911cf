package org.entente.ledger.internal.coded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A file's lines, a batch at a time, each batch with the hash of its bytes. Memory is bounded whatever the file holds. */
final class Lines {

    /** The most lines of a batch. */
    static final int MOST_LINES = 100_000;

    /** The most bytes of a batch, within which the last line may be cut short. */
    static final int MOST_BYTES = 48 << 20;

    /** No format has longer lines; the rest of one is passed over. */
    static final int LONGEST_LINE = 1 << 20;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final InputStream in;
    private final byte[] block = new byte[1 << 18];
    private int from;
    private int to;
    private long number = 1;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * Some lines of a file.
     *
     * @param firstLine the number of the first, from 1
     * @param ends where each line ends in {@code bytes}
     * @param hash SHA-256 of the bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Batch(long firstLine, byte[] bytes, int[] ends, String hash) {

        int size() {
            return ends.length;
        }

        String line(int index) {
            int start = index == 0 ? 0 : ends[index - 1];
            int end = ends[index];
            if (end > start && bytes[end - 1] == '\r') {
                end--;
            }
            boolean plain = true;
            for (int i = start; i < end && plain; i++) {
                plain = bytes[i] >= 0;
            }
            if (plain) {
                return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, start, end - start))
                        .toString();
            } catch (CharacterCodingException e) {
                return new String(bytes, start, end - start, WESTERN);
            }
        }

        /** Whether the line was longer than any format's and is cut. */
        boolean isCut(int index) {
            return ends[index] - (index == 0 ? 0 : ends[index - 1]) >= LONGEST_LINE;
        }
    }

    /** The next lines, or null at the end. */
    @Nullable
    Batch next() throws IOException {
        byte[] bytes = new byte[1 << 20];
        int length = 0;
        int[] ends = new int[1024];
        int lines = 0;
        int lineStart = 0;
        long first = number;
        while (length > lineStart || (lines < MOST_LINES && length < MOST_BYTES)) {
            if (from == to) {
                from = 0;
                to = in.read(block);
                if (to <= 0) {
                    to = 0;
                    if (length > lineStart) {
                        ends = room(ends, lines);
                        ends[lines++] = length;
                    }
                    break;
                }
            }
            int end = from;
            while (end < to && block[end] != '\n') {
                end++;
            }
            int piece = Math.min(end - from, LONGEST_LINE - (length - lineStart));
            if (length + piece > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + piece));
            }
            System.arraycopy(block, from, bytes, length, piece);
            length += piece;
            from = end;
            if (end < to) {
                from = end + 1;
                ends = room(ends, lines);
                ends[lines++] = length;
                lineStart = length;
            }
        }
        if (lines == 0) {
            return null;
        }
        number += lines;
        int[] all = Arrays.copyOf(ends, lines);
        return new Batch(first, bytes, all, hash(bytes, length, all));
    }

    private static int[] room(int[] ends, int lines) {
        return lines < ends.length ? ends : Arrays.copyOf(ends, lines * 2);
    }

    private static String hash(byte[] bytes, int length, int[] ends) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            ByteBuffer boundaries = ByteBuffer.allocate(ends.length * Integer.BYTES);
            boundaries.asIntBuffer().put(ends);
            digest.update(boundaries);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
