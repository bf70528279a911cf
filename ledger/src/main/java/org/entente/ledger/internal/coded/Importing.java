package org.entente.ledger.internal.coded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.entente.ledger.ImportKind;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.ImportProgress;
import org.entente.ledger.ImportReport;
import org.entente.ledger.LedgerException;
import org.entente.ledger.internal.Database;
import org.jspecify.annotations.Nullable;

/**
 * One import: files into batches, each filed whole or not at all.
 *
 * <p>A batch's key is the hash of its lines and of how they are read. A key that is there already is passed over, which makes an import that was cut
 * short go on where it was, and the same import twice add nothing.
 */
public final class Importing {

    private final Database database;
    private final ImportOrder order;
    private final Consumer<ImportProgress> progress;
    private final List<ImportReport.Reject> rejects = new ArrayList<>();
    private long totalBytes;
    private long bytesBefore;
    private long rows;
    private long known;

    public Importing(Database database, ImportOrder order, Consumer<ImportProgress> progress) {
        this.database = database;
        this.order = order;
        this.progress = progress;
    }

    public ImportReport run() throws SQLException {
        BatchWriter writer = BatchWriter.of(database, order);
        List<Task> tasks = tasks();
        for (Task task : tasks) {
            totalBytes += size(task.file());
        }
        for (Task task : tasks) {
            try (Inputs inputs = Inputs.of(task.file())) {
                for (Inputs.Part part = inputs.next(); part != null; part = inputs.next()) {
                    bring(writer, task, inputs, part);
                }
            } catch (IOException e) {
                throw new LedgerException(
                        "%s cannot be read (%s). Maybe the download was cut short; what was read before stays."
                                .formatted(task.file(), e.getMessage()),
                        e);
            }
            bytesBefore += size(task.file());
        }
        return new ImportReport(rows, known, rejects);
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

    private void bring(BatchWriter writer, Task task, Inputs inputs, Inputs.Part part)
            throws IOException, SQLException {
        Coder coder = task.coder();
        coder.begin();
        try (Ahead ahead = new Ahead(new Lines(part.content()))) {
            for (Lines.Batch batch = ahead.next(); batch != null; batch = ahead.next()) {
                // A header tells the later batches of its file how to read theirs.
                if (batch.firstLine() == 1) {
                    coder.code(batch.line(0), 1);
                }
                String key = key(coder, batch);
                int number = filed(key);
                if (number >= 0) {
                    known += database.number("SELECT row_count FROM batch WHERE batch = " + number, 0);
                    rejectsOf(number);
                } else {
                    BatchWriter.Outcome outcome = writer.write(part.name(), batch, coder, key);
                    rows += outcome.rows();
                    rejects.addAll(outcome.rejects());
                }
                progress.accept(new ImportProgress(
                        part.name(), bytesBefore + inputs.bytesRead(), totalBytes, rows + known, rejects.size()));
            }
        }
    }

    private String key(Coder coder, Lines.Batch batch) {
        String all = String.join(
                "\n",
                order.kind().name(),
                order.source(),
                coder.settings(),
                Long.toString(batch.firstLine()),
                batch.hash());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private int filed(String key) throws SQLException {
        try (PreparedStatement query =
                database.connection().prepareStatement("SELECT batch FROM batch WHERE key = ?")) {
            query.setString(1, key);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : -1;
            }
        }
    }

    private void rejectsOf(int batch) throws SQLException {
        try (PreparedStatement query = database.connection()
                .prepareStatement("SELECT file, line, reason, content FROM reject WHERE batch = ? ORDER BY line")) {
            query.setInt(1, batch);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    rejects.add(new ImportReport.Reject(
                            rows.getString(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
    }

    private static long size(@Nullable Path file) {
        try {
            return file == null ? 0 : Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
