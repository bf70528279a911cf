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
import org.entente.ledger.internal.Inflow;
import org.entente.ledger.internal.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Batches that are filed together, in one transaction: all of them, or none. Filled by one thread, then filed by another.
 *
 * <p>A transaction costs as much for one batch as for twenty, and the database packs best what comes by the million.
 */
final class Parcel {

    private static final int ENOUGH_ROWS = 8 * Inflow.ROW_GROUP;

    /** So many lines that are no events are worth a transaction too. */
    private static final int ENOUGH_REJECTS = 50_000;

    private static final int LONGEST_REJECT = 2000;

    private final Pending pending;
    private final List<Batch> batches = new ArrayList<>();
    private final List<ImportReport.Reject> rejects = new ArrayList<>();
    private List<Dimensions.Fresh> names = List.of();
    private NewEntities entities = new NewEntities();

    /** @param pending empty */
    Parcel(Pending pending) {
        this.pending = pending;
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

    /** Codes a batch's lines. Nothing is filed yet. */
    void add(int number, String key, String file, Lines.Batch lines, Coder coder) {
        Batch batch = new Batch(number, key, file, lines.firstLine(), rejects.size());
        Line line = new Line(lines);
        for (int i = 0; i < lines.size(); i++) {
            line.at(i);
            Coded coded = line.isCut()
                    ? new Coded.Bad("longer than %d characters".formatted(Lines.LONGEST_LINE))
                    : coder.code(line);
            // No switch over types: that is linked when it is first run, which takes an import's start some 20 ms.
            if (coded instanceof Coded.Row row) {
                add(batch, line, row);
            } else if (coded instanceof Coded.Several several) {
                several.rows().forEach(row -> add(batch, line, row));
            } else if (coded instanceof Coded.Bad bad) {
                batch.rejects++;
                rejects.add(new ImportReport.Reject(file, line.number(), bad.reason(), beginning(line)));
            }
        }
        batches.add(batch);
    }

    private void add(Batch batch, Line line, Coded.Row row) {
        batch.span(row.day());
        pending.add(batch.number, (int) line.number(), row, batch.checksums);
    }

    private static String beginning(Line line) {
        return line.text(line.start(), Math.min(line.end(), line.start() + LONGEST_REJECT));
    }

    boolean isFull() {
        return pending.size() >= ENOUGH_ROWS || rejects.size() >= ENOUGH_REJECTS;
    }

    int rows() {
        return pending.size();
    }

    List<ImportReport.Reject> rejects() {
        return rejects;
    }

    /** Closes the parcel, with the names that its rows are the first to use. */
    void seal(Dimensions dimensions) {
        names = dimensions.fresh();
        entities = dimensions.newEntities();
    }

    /** Files everything, and hands back what can be filled anew. */
    Pending write(Database database, ImportOrder order) throws SQLException {
        database.together(() -> {
            pending.append(database);
            entities.append(database);
            try (Tables tables = new Tables(database.connection())) {
                for (Dimensions.Fresh name : names) {
                    tables.table(name.table()).add(name.cells());
                }
                LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
                for (Batch batch : batches) {
                    write(tables, order, batch, now);
                }
            }
        });
        return pending;
    }

    private void write(Tables tables, ImportOrder order, Batch batch, LocalDateTime now) throws SQLException {
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
        for (ImportReport.Reject reject : rejects.subList(batch.firstReject, batch.firstReject + batch.rejects)) {
            tables.table("reject").add(batch.number, reject.file(), reject.line(), reject.reason(), reject.content());
        }
    }
}
