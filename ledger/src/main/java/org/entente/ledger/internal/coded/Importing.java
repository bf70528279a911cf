package org.entente.ledger.internal.coded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.entente.ledger.ImportKind;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.ImportProgress;
import org.entente.ledger.ImportReport;
import org.entente.ledger.LedgerException;
import org.entente.ledger.internal.Answers;
import org.entente.ledger.internal.Database;
import org.entente.ledger.internal.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One import: files into batches, each filed whole or not at all, many in one delivery.
 *
 * <p>A batch's key is the hash of its lines and of how they are read. A key that is there already is passed over, which makes an import that was cut
 * short go on where it was, and the same import twice add nothing.
 */
public final class Importing {

    private final Database database;
    private final ImportOrder order;
    private final Consumer<ImportProgress> progress;
    private final Consumer<ImportReport.Reject> aside;
    private final Delivery delivery;

    /** The keys of all batches that are filed or wait, with their numbers. */
    private final Map<String, Integer> keys;

    /** Arrays that held the lines of batches. */
    private final Queue<byte[]> spare = new ConcurrentLinkedQueue<>();

    private long totalBytes;
    private long bytesBefore;
    private long rows;
    private long known;
    private long rejected;
    private final List<ImportReport.Reject> firstRejects = new ArrayList<>();

    private Importing(
            Database database,
            ImportOrder order,
            Consumer<ImportProgress> progress,
            Consumer<ImportReport.Reject> aside,
            Map<String, Integer> keys)
            throws SQLException {
        this.database = database;
        this.order = order;
        this.progress = progress;
        this.aside = aside;
        this.keys = keys;
        int next = keys.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        delivery = new Delivery(database, order, next);
    }

    /**
     * Imports what is ordered.
     *
     * @param progress is told after each delivery that is safe
     * @param aside is handed each row set aside, once it is safe
     */
    public static ImportReport run(
            Database database,
            ImportOrder order,
            Consumer<ImportProgress> progress,
            Consumer<ImportReport.Reject> aside)
            throws SQLException {
        Importing importing = new Importing(database, order, progress, aside, keys(database));
        try {
            // What need not lie in the order in which it came is packed by several threads at once.
            database.run("SET preserve_insertion_order = false");
            return importing.run();
        } finally {
            importing.delivery.close();
            database.run("RESET preserve_insertion_order");
        }
    }

    private static Map<String, Integer> keys(Database database) throws SQLException {
        Map<String, Integer> keys = new HashMap<>();
        Answers.each(
                database.connection(),
                "SELECT key, batch FROM batch",
                row -> keys.put(row.getString(1), row.getInt(2)));
        return keys;
    }

    private ImportReport run() throws SQLException {
        List<Task> tasks = tasks();
        for (Task task : tasks) {
            totalBytes += size(task.file());
        }
        for (Task task : tasks) {
            try (Inputs inputs = Inputs.of(task.file())) {
                for (Inputs.Part part = inputs.next(); part != null; part = inputs.next()) {
                    bring(task, inputs, part);
                }
            } catch (IOException e) {
                deliver(task.file().toString(), bytesBefore);
                told(delivery.settle());
                throw new LedgerException(
                        "%s cannot be read (%s). Maybe the download was cut short; what was read before stays."
                                .formatted(task.file(), e.getMessage()),
                        e);
            }
            bytesBefore += size(task.file());
        }
        deliver(tasks.isEmpty() ? "" : tasks.getLast().file().toString(), totalBytes);
        told(delivery.settle());
        return new ImportReport(rows, known, rejected, firstRejects);
    }

    private record Task(Path file, Coder coder) {}

    private List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (Path input : order.inputs()) {
            if (order.kind() == ImportKind.ICEWS_QUADS) {
                Coder coder = Coders.quads(order, input);
                Quads.files(input).forEach(file -> tasks.add(new Task(file, coder)));
            } else {
                files(input).forEach(file -> tasks.add(new Task(file, Coders.of(order))));
            }
        }
        return tasks;
    }

    private static List<Path> files(Path input) {
        if (!Files.exists(input)) {
            throw new LedgerException("%s: there is no such file. Maybe the name is misspelt.".formatted(input));
        }
        if (!Files.isDirectory(input)) {
            return List.of(input);
        }
        try (var all = Files.list(input)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new LedgerException("%s cannot be listed (%s).".formatted(input, e.getMessage()), e);
        }
    }

    private void bring(Task task, Inputs inputs, Inputs.Part part) throws IOException, SQLException {
        Coder coder = task.coder();
        coder.begin();
        try (Ahead ahead = new Ahead(new Lines(part.content(), spare))) {
            for (Lines.Batch batch = ahead.next(); batch != null; batch = ahead.next()) {
                learnColumns(coder, batch);
                String key = key(coder, batch);
                Integer number = keys.get(key);
                if (number == null) {
                    keys.put(key, delivery.add(part.name(), batch, coder, key));
                } else {
                    if (!delivery.isSafe(number)) {
                        deliver(part.name(), bytesBefore + inputs.bytesRead());
                        told(delivery.settle());
                    }
                    known(number);
                }
                if (delivery.isFull()) {
                    deliver(part.name(), bytesBefore + inputs.bytesRead());
                }
            }
        }
    }

    /** A header tells the later batches of its file how to read theirs, even where the first batch is filed already. */
    private static void learnColumns(Coder coder, Lines.Batch batch) {
        if (batch.firstLine() == 1) {
            Line first = new Line(batch);
            first.at(0);
            coder.code(first);
        }
    }

    private void known(int batch) throws SQLException {
        // By a connection of its own, since the one that writes may be at work.
        List<ImportReport.Reject> before = database.read(connection -> {
            Answers.each(
                    connection, "SELECT row_count FROM batch WHERE batch = " + batch, row -> known += row.getLong(1));
            return Answers.list(
                    connection,
                    "SELECT file, line, reason, content FROM reject WHERE batch = %d ORDER BY line".formatted(batch),
                    row -> new ImportReport.Reject(
                            row.getString(1), row.getLong(2), row.getString(3), row.getString(4)));
        });
        before.forEach(this::setAside);
    }

    private void deliver(String file, long bytes) throws SQLException {
        told(delivery.send(file, bytes));
    }

    private void told(Delivery.@Nullable Delivered safe) {
        if (safe != null) {
            rows += safe.rows();
            safe.rejects().forEach(this::setAside);
            progress.accept(new ImportProgress(safe.file(), safe.bytes(), totalBytes, rows + known, rejected));
        }
    }

    private void setAside(ImportReport.Reject reject) {
        rejected++;
        if (firstRejects.size() < ImportReport.MOST_REJECTS) {
            firstRejects.add(reject);
        }
        aside.accept(reject);
    }

    private String key(Coder coder, Lines.Batch batch) {
        String all = String.join(
                "\n",
                order.kind().name(),
                order.source(),
                coder.settings(),
                Long.toString(batch.firstLine()),
                batch.hash());
        return new Sha256().add(all).hex();
    }

    private static long size(@Nullable Path file) {
        try {
            return file == null ? 0 : Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
