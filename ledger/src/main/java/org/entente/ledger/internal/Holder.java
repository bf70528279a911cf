package org.entente.ledger.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.entente.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * Says who holds a ledger, in a file beside it.
 *
 * <p>The operating system frees the lock when its process ends, however it ends; what the file says then is history.
 */
final class Holder implements AutoCloseable {

    private static final int LONGEST_NOTE = 1000;
    private static final Path LINUX = Path.of("/proc/sys/kernel/hostname");

    private final FileChannel channel;

    private Holder(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @param ledger the ledger's file
     * @throws LedgerException if somebody else holds it, with their process, host and time
     */
    static Holder take(Path ledger) {
        Path file = ledger.resolveSibling(ledger.getFileName() + ".lock");
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String note = read(channel);
                channel.close();
                throw new LedgerException(
                        "%s is in use by %s. Maybe wait until that is done, end it, or work on a copy made with 'entente ledger backup'."
                                .formatted(ledger, note.isBlank() ? "another process" : note.strip()));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
            return new Holder(channel);
        } catch (IOException e) {
            throw new LedgerException(
                    "%s cannot be locked (%s). Maybe the folder is missing or cannot be written."
                            .formatted(ledger, e.getMessage()),
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer note = ByteBuffer.allocate(LONGEST_NOTE);
        channel.read(note, 0);
        return new String(note.array(), 0, note.position(), StandardCharsets.UTF_8);
    }

    private static String self() {
        return "process %d on %s since %s"
                .formatted(ProcessHandle.current().pid(), host(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** From Linux where that tells it, for Java would look through every library for other ways to ask first. */
    private static String host() {
        try {
            return Files.isReadable(LINUX)
                    ? Files.readString(LINUX).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "unknown host";
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
