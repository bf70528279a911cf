package org.entente.source.internal.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entente.source.internal.Limits;

/**
 * What comes out of a packed stream, held against what went in. Text packs to a fifth or a tenth, deflate's limit is a thousandth. For one thread.
 */
final class Expansion extends FilterInputStream {

    /** Less than this is never suspect. */
    private static final long FREE = 64L << 20;

    private static final long MOST_TIMES = 200;

    private static final int AT_ONCE = 512;

    /** The packed side, counted. */
    static final class Packed extends FilterInputStream {

        private long count;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    private final Packed packed;
    private long count;

    /** @param in unpacks {@code packed} */
    Expansion(InputStream in, Packed packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        grown(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        // The stream below throws away what it had read before it broke off: so little at a time is lost.
        int read = in.read(into, from, Math.min(length, AT_ONCE));
        grown(read);
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        // By reading, so that what is skipped counts too.
        byte[] away = new byte[(int) Math.min(1 << 16, Math.max(1, length))];
        return length <= 0 ? 0 : Math.max(0, read(away, 0, away.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The streams below belong to whoever opened the file. */
    @Override
    public void close() {}

    private void grown(int read) throws IOException {
        count += Math.max(0, read);
        if (count > FREE && count / MOST_TIMES > packed.count) {
            throw new TooLarge("it unpacks to more than %d times its size, %s so far"
                    .formatted(MOST_TIMES, Limits.megabytes(count)));
        }
    }
}
