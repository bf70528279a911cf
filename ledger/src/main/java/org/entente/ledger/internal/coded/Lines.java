package org.entente.ledger.internal.coded;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.entente.ledger.internal.Sha256;
import org.jspecify.annotations.Nullable;

/** A file's lines, a batch at a time, each batch with the hash of its bytes. Memory is bounded whatever the file holds. */
final class Lines {

    /** The most lines of a batch. */
    static final int MOST_LINES = 50_000;

    /** The most bytes of a batch, within which the last line may be cut short. */
    static final int MOST_BYTES = 48 << 20;

    /** No format has longer lines; the rest of one is passed over. */
    static final int LONGEST_LINE = 1 << 20;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final InputStream in;
    private final Queue<byte[]> spare;
    private final byte[] block = new byte[1 << 18];
    private int from;
    private int to;
    private long number = 1;

    Lines(InputStream in) {
        this(in, new ConcurrentLinkedQueue<>());
    }

    /** @param spare arrays that have served, for batches to come; may be shared with other files */
    Lines(InputStream in, Queue<byte[]> spare) {
        this.in = in;
        this.spare = spare;
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
    }

    /** The next lines, or null at the end. */
    @Nullable
    Batch next() throws IOException {
        byte[] bytes = Objects.requireNonNullElseGet(spare.poll(), () -> new byte[1 << 20]);
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
            int end = end(from);
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

    /** Takes back the bytes of a batch that nobody looks at any more. Any thread may call it. */
    void reuse(Batch done) {
        spare.add(done.bytes());
    }

    /** Where the line that goes on at {@code from} ends within the block, looked for eight bytes at a time. */
    private int end(int from) {
        int at = from;
        while (at + Long.BYTES <= to && !holdsNewline((long) EIGHT.get(block, at))) {
            at += Long.BYTES;
        }
        while (at < to && block[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Whether one of eight bytes is a line's end. Source: H. Warren, "Hacker's Delight", 6-1, finding a zero byte. */
    private static boolean holdsNewline(long eight) {
        long zero = eight ^ 0x0a0a0a0a0a0a0a0aL;
        return (zero - 0x0101010101010101L & ~zero & 0x8080808080808080L) != 0;
    }

    private static int[] room(int[] ends, int lines) {
        return lines < ends.length ? ends : Arrays.copyOf(ends, lines * 2);
    }

    private static String hash(byte[] bytes, int length, int[] ends) {
        ByteBuffer boundaries = ByteBuffer.allocate(ends.length * Integer.BYTES);
        boundaries.asIntBuffer().put(ends);
        return new Sha256()
                .add(ByteBuffer.wrap(bytes, 0, length))
                .add(boundaries)
                .hex();
    }
}
