package org.entente.ledger.internal.coded;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.ImportReport;
import org.entente.ledger.internal.Database;
import org.jspecify.annotations.Nullable;

/** Files one parcel while the next is filled. For one thread, which fills. */
final class Delivery implements AutoCloseable {

    private final Database database;
    private final ImportOrder order;
    private final Dimensions dimensions;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("ledger-delivery").factory());
    private Parcel filling;

    /** The number of the next batch, and of the first that is not known to be safe. */
    private int next;

    private int firstUnsafe;
    private @Nullable Sent underWay;
    private @Nullable Pending spare;

    /** @param next the number of the first batch */
    Delivery(Database database, ImportOrder order, int next) throws SQLException {
        this.database = database;
        this.order = order;
        this.next = next;
        firstUnsafe = next;
        dimensions = Dimensions.of(database);
        filling = new Parcel(new Pending(dimensions));
    }

    private record Sent(Delivered delivered, Future<Pending> done, int next) {}

    /**
     * What is safe now.
     *
     * @param file what was being read when it was sent
     * @param bytes how far that had been read
     */
    record Delivered(String file, long bytes, int rows, List<ImportReport.Reject> rejects) {}

    /**
     * Codes a batch's lines. Nothing is filed yet.
     *
     * @return the batch's number
     */
    int add(String file, Lines.Batch lines, Coder coder, String key) {
        filling.add(next, key, file, lines, coder);
        return next++;
    }

    /** Whether the batch of this number is filed. */
    boolean isSafe(int batch) {
        return batch < firstUnsafe;
    }

    boolean isFull() {
        return filling.isFull();
    }

    /**
     * Begins to file what waits.
     *
     * @return what was sent before and is safe now, or null
     */
    @Nullable
    Delivered send(String file, long bytes) throws SQLException {
        Delivered before = settle();
        Parcel parcel = filling;
        parcel.seal(dimensions);
        underWay = new Sent(
                new Delivered(file, bytes, parcel.rows(), List.copyOf(parcel.rejects())),
                writer.submit(() -> parcel.write(database, order)),
                next);
        filling = new Parcel(spare == null ? new Pending(dimensions) : spare);
        spare = null;
        return before;
    }

    /**
     * Waits until what was sent is safe.
     *
     * @return what that is, or null where nothing was under way
     */
    @Nullable
    Delivered settle() throws SQLException {
        Sent sent = underWay;
        if (sent == null) {
            return null;
        }
        underWay = null;
        try {
            spare = sent.done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("The import was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException cause
                    ? cause
                    : new SQLException(String.valueOf(e.getCause()), e);
        }
        firstUnsafe = sent.next;
        return sent.delivered;
    }

    /** Waits for what is under way, whatever becomes of it. */
    @Override
    public void close() {
        writer.close();
    }
}
