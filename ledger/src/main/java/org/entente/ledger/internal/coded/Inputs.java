package org.entente.ledger.internal.coded;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** What an input file holds: itself, what is gzipped in it, or each entry of a zip. */
final class Inputs implements AutoCloseable {

    /** Text packs some five to twenty times; what grows more than this is made to harm. */
    static final long MOST_GROWTH = 200;

    /** Below this, growth is not asked about. */
    private static final long HARMLESS = 64L << 20;

    private final Path file;
    private final Counted packed;
    private final @Nullable ZipInputStream zip;
    private final InputStream whole;
    private boolean done;

    private Inputs(Path file, Counted packed, @Nullable ZipInputStream zip, InputStream whole) {
        this.file = file;
        this.packed = packed;
        this.zip = zip;
        this.whole = whole;
    }

    /**
     * @param name as messages and origins name it
     */
    record Part(String name, InputStream content) {}

    static Inputs of(Path file) throws IOException {
        Counted packed = new Counted(Files.newInputStream(file));
        BufferedInputStream in = new BufferedInputStream(packed, 1 << 16);
        in.mark(4);
        int first = in.read();
        int second = in.read();
        in.reset();
        if (first == 'P' && second == 'K') {
            ZipInputStream zip = new ZipInputStream(in);
            return new Inputs(file, packed, zip, zip);
        }
        boolean gzip = first == 0x1f && second == 0x8b;
        return new Inputs(file, packed, null, gzip ? new GZIPInputStream(in, 1 << 16) : in);
    }

    /** The next thing to read, or null. */
    @Nullable
    Part next() throws IOException {
        String name = String.valueOf(file.getFileName());
        if (zip == null) {
            if (done) {
                return null;
            }
            done = true;
            return new Part(name, new Guarded(whole));
        }
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && entry.isDirectory()) {
            entry = zip.getNextEntry();
        }
        return entry == null ? null : new Part(name + "!" + entry.getName(), new Guarded(zip));
    }

    /** How far the file itself has been read, in bytes. */
    long bytesRead() {
        return packed.count;
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }

    private static final class Counted extends FilterInputStream {

        private volatile long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count = one < 0 ? count : count + 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count = read < 0 ? count : count + read;
            return read;
        }
    }

    /** Stops at what grows too much in unpacking. */
    private final class Guarded extends FilterInputStream {

        private long unpacked;

        Guarded(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            unpacked += Math.max(0, read);
            if (unpacked > HARMLESS && unpacked > MOST_GROWTH * packed.count) {
                throw new IOException(
                        "it grows more than %d times in unpacking, as a zip bomb does".formatted(MOST_GROWTH));
            }
            return read;
        }

        @Override
        public void close() {
            // The file is closed as a whole.
        }
    }
}
