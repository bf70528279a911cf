package org.entente.ledger.internal.coded;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.ImportReport;
import org.entente.ledger.internal.Checksums;
import org.entente.ledger.internal.Database;
import org.entente.ledger.internal.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Batches that are filed together, in one transaction: all of them, or none.
 *
 * <p>A transaction costs as much for one batch as for twenty, and the database packs best what comes by the million.
 */
final class Delivery {

    /** Eight of the row groups in which DuckDB keeps a table. */
    private static final int ENOUGH_ROWS = 8 * 122_880;

    /** So many lines that are no events are worth a transaction too. */
    private static final int ENOUGH_REJECTS = 50_000;

    private static final int LONGEST_REJECT = 2000;

    private final Database database;
    private final ImportOrder order;
    private final List<Batch> batches = new ArrayList<>();
    private final List<ImportReport.Reject> rejects = new ArrayList<>();
    private Dimensions dimensions;
    private Pending pending;
    private int next;

    /** @param next the number of the first batch */
    Delivery(Database database, ImportOrder order, int next) throws SQLException {
        this.database = database;
        this.order = order;
        this.next = next;
        dimensions = Dimensions.of(database);
        pending = new Pending(dimensions);
    }

    /** A batch that waits, and what its rows span. */
    private static final class Batch {

        private final int number;
        private final String key;
        private final String file;
        private final long firstLine;
        private final int firstReject;
        private final Checksums checksums = new Checksums();
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;
        private int rows;
        private int rejects;

        Batch(int number, String key, String file, long firstLine, int firstReject) {
            this.number = number;
            this.key = key;
            this.file = file;
            this.firstLine = firstLine;
            this.firstReject = firstReject;
        }

        void span(LocalDate day) {
            rows++;
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    /**
     * Codes a batch's lines. Nothing is filed yet.
     *
     * @return the batch's number
     */
    int add(String file, Lines.Batch lines, Coder coder, String key) {
        Batch batch = new Batch(next, key, file, lines.firstLine(), rejects.size());
        Line line = new Line(lines);
        for (int i = 0; i < lines.size(); i++) {
            line.at(i);
            Coded coded = line.isCut()
                    ? new Coded.Bad("longer than %d characters".formatted(Lines.LONGEST_LINE))
                    : coder.code(line);
            switch (coded) {
                case Coded.Row row -> add(batch, line, row);
                case Coded.Several several -> several.rows().forEach(row -> add(batch, line, row));
                case Coded.Nothing nothing -> {}
                case Coded.Bad bad -> {
                    batch.rejects++;
                    rejects.add(new ImportReport.Reject(file, line.number(), bad.reason(), beginning(line)));
                }
            }
        }
        batches.add(batch);
        return next++;
    }

    private void add(Batch batch, Line line, Coded.Row row) {
        batch.span(row.day());
        pending.add(batch.number, (int) line.number(), row, batch.checksums);
    }

    private static String beginning(Line line) {
        return line.text(line.start(), Math.min(line.end(), line.start() + LONGEST_REJECT));
    }

    /** Whether the batch of this number waits. */
    boolean holds(int batch) {
        return batch >= next - batches.size();
    }

    boolean isFull() {
        return pending.size() >= ENOUGH_ROWS || rejects.size() >= ENOUGH_REJECTS;
    }

    /** What is safe now. */
    record Delivered(long rows, List<ImportReport.Reject> rejects) {}

    /** Files what waits. */
    Delivered deliver() throws SQLException {
        int rows = pending.size();
        List<ImportReport.Reject> aside = List.copyOf(rejects);
        try {
            database.together(this::write);
        } catch (SQLException | RuntimeException e) {
            dimensions = Dimensions.of(database);
            pending = new Pending(dimensions);
            throw e;
        } finally {
            batches.clear();
            rejects.clear();
        }
        return new Delivered(rows, aside);
    }

    private void write() throws SQLException {
        pending.append(database.connection());
        try (Tables tables = new Tables(database.connection())) {
            dimensions.write((table, cells) -> tables.table(table).add(cells));
            LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
            for (Batch batch : batches) {
                tables.table("batch")
                        .add(
                                batch.number,
                                batch.key,
                                order.kind().label(),
                                order.source(),
                                batch.file,
                                batch.firstLine,
                                batch.rows,
                                batch.rejects,
                                batch.first,
                                batch.last,
                                batch.checksums.sum(),
                                now);
                for (ImportReport.Reject reject :
                        rejects.subList(batch.firstReject, batch.firstReject + batch.rejects)) {
                    tables.table("reject")
                            .add(batch.number, reject.file(), reject.line(), reject.reason(), reject.content());
                }
            }
        }
    }
}
