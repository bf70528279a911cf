package org.entente.ledger.internal.coded;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.ImportReport;
import org.entente.ledger.internal.Checksums;
import org.entente.ledger.internal.Database;
import org.entente.ledger.internal.Tables;
import org.jspecify.annotations.Nullable;

/** Files one batch after another. */
final class BatchWriter {

    private static final int LONGEST_REJECT = 2000;

    private final Database database;
    private final ImportOrder order;
    private Dimensions dimensions;
    private int next;

    private BatchWriter(Database database, ImportOrder order, Dimensions dimensions, int next) {
        this.database = database;
        this.order = order;
        this.dimensions = dimensions;
        this.next = next;
    }

    static BatchWriter of(Database database, ImportOrder order) throws SQLException {
        return new BatchWriter(database, order, Dimensions.of(database), (int)
                database.number("SELECT coalesce(max(batch), -1) + 1 FROM batch", 0));
    }

    /** What became of a batch. */
    record Outcome(int rows, List<ImportReport.Reject> rejects) {}

    Outcome write(String file, Lines.Batch batch, Coder coder, String key) throws SQLException {
        List<ImportReport.Reject> rejects = new ArrayList<>();
        int[] rows = {0};
        try {
            database.together(() -> {
                rows[0] = rows(file, batch, coder, rejects);
                try (Tables tables = new Tables(database.connection())) {
                    dimensions.write((table, cells) -> tables.table(table).add(cells));
                    for (ImportReport.Reject reject : rejects) {
                        tables.table("reject")
                                .add(next, reject.file(), reject.line(), reject.reason(), reject.content());
                    }
                }
                long checksum = Checksums.ofBatch(database, next);
                try (Tables tables = new Tables(database.connection())) {
                    tables.table("batch")
                            .add(
                                    next,
                                    key,
                                    order.kind().label(),
                                    order.source(),
                                    file,
                                    batch.firstLine(),
                                    rows[0],
                                    rejects.size(),
                                    checksum,
                                    LocalDateTime.now(ZoneOffset.UTC));
                }
            });
        } catch (SQLException | RuntimeException e) {
            dimensions = Dimensions.of(database);
            throw e;
        }
        next++;
        return new Outcome(rows[0], rejects);
    }

    private int rows(String file, Lines.Batch batch, Coder coder, List<ImportReport.Reject> rejects)
            throws SQLException {
        int count = 0;
        Map<String, Integer> references = new HashMap<>();
        try (DuckDBAppender to = database.connection().createAppender("main", "coded");
                Tables tables = new Tables(database.connection())) {
            for (int i = 0; i < batch.size(); i++) {
                long number = batch.firstLine() + i;
                String line = batch.line(i);
                Coded coded = batch.isCut(i)
                        ? new Coded.Bad("longer than %d characters".formatted(Lines.LONGEST_LINE))
                        : coder.code(line, number);
                switch (coded) {
                    case Coded.Row row -> {
                        append(to, tables, references, number, row);
                        count++;
                    }
                    case Coded.Several several -> {
                        for (Coded.Row row : several.rows()) {
                            append(to, tables, references, number, row);
                            count++;
                        }
                    }
                    case Coded.Nothing nothing -> {}
                    case Coded.Bad bad ->
                        rejects.add(new ImportReport.Reject(
                                file,
                                number,
                                bad.reason(),
                                line.substring(0, Math.min(line.length(), LONGEST_REJECT))));
                }
            }
        }
        return count;
    }

    private void append(DuckDBAppender to, Tables tables, Map<String, Integer> references, long line, Coded.Row row)
            throws SQLException {
        to.beginRow();
        to.append(next);
        to.append((int) line);
        to.append(row.day());
        append(to, row.actor());
        append(to, row.recipient());
        appendCountry(to, row.actor());
        appendCountry(to, row.recipient());
        to.append(dimensions.coding(row.coding()));
        if (row.number() == Coded.Row.NO_NUMBER) {
            to.appendNull();
        } else {
            to.append(row.number());
        }
        if (row.link() == null && row.external() == null) {
            to.appendNull();
        } else {
            to.append(reference(tables, references, row.link(), row.external()));
        }
        to.endRow();
    }

    private int reference(
            Tables tables, Map<String, Integer> references, @Nullable String link, @Nullable String external)
            throws SQLException {
        String both = external == null ? String.valueOf(link) : link + "\t" + external;
        Integer known = references.get(both);
        if (known == null) {
            known = references.size();
            references.put(both, known);
            tables.table("reference").add(next, known, link, external);
        }
        return known;
    }

    private void append(DuckDBAppender to, @Nullable Party party) throws SQLException {
        if (party == null) {
            to.appendNull();
        } else {
            to.append(dimensions.entity(party));
        }
    }

    private void appendCountry(DuckDBAppender to, @Nullable Party party) throws SQLException {
        if (party == null || party.country() == null) {
            to.appendNull();
        } else {
            to.append(dimensions.country(party.country()));
        }
    }
}
